export { notYet as makeOffer } from './not-yet.ts'
export { notYet as changeOffer } from './not-yet.ts'
