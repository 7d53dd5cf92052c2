export { amountOf, gramsPerJin, halfUp, percentOf, splitFen } from './amounts.ts'
