export { notYet as listMyUnits } from './not-yet.ts'
export { notYet as listUnits } from './not-yet.ts'
export { notYet as showPrice } from './not-yet.ts'
export { notYet as showUnit } from './not-yet.ts'
