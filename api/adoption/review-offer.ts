export { notYet as openOffer } from './not-yet.ts'
export { notYet as reviewOffer } from './not-yet.ts'
