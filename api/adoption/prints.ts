export { notYet as enterPrint } from './not-yet.ts'
export { notYet as listPrints } from './not-yet.ts'
export { notYet as listSeries } from './not-yet.ts'
