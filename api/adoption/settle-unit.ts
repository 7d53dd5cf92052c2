export { notYet as settleUnit } from './not-yet.ts'
