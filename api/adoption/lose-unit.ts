export { notYet as refundUnit } from './not-yet.ts'
export { notYet as substituteUnit } from './not-yet.ts'
