export { notYet as importPrints } from './not-yet.ts'
export { notYet as readPrints } from './not-yet.ts'
