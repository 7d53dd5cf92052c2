export { notYet as collectShare } from './not-yet.ts'
export { notYet as donateShare } from './not-yet.ts'
