export { notYet as moveUnit } from './not-yet.ts'
