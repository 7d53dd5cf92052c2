export { notYet as identifyUnit } from './not-yet.ts'
