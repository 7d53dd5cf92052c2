export { notYet as listDeskOffers } from './not-yet.ts'
export { notYet as showDeskOffer } from './not-yet.ts'
