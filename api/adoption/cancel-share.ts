export { notYet as cancelShare } from './not-yet.ts'
