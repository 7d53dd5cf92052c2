export { notYet as listOffers } from './not-yet.ts'
export { notYet as showExample } from './not-yet.ts'
export { notYet as showOffer } from './not-yet.ts'
