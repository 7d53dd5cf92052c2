export { notYet as reserveShare } from './not-yet.ts'
