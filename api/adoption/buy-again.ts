export { notYet as buyAgain } from './not-yet.ts'
export { notYet as listAgain } from './not-yet.ts'
