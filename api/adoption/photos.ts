export { notYet as showDeskPhoto } from './not-yet.ts'
export { notYet as showOfferPhoto } from './not-yet.ts'
export { notYet as showUnitPhoto } from './not-yet.ts'
