export { notYet as listShares } from './not-yet.ts'
export { notYet as showShare } from './not-yet.ts'
