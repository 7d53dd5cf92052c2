export { notYet as listCatalogue } from './not-yet.ts'
