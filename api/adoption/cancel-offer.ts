export { notYet as cancelOffer } from './not-yet.ts'
