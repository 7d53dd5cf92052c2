export { notYet as confirmWeighing } from './not-yet.ts'
export { notYet as openWeighing } from './not-yet.ts'
