export { notYet as takeOver } from './not-yet.ts'
