export { notYet as readDiary } from './not-yet.ts'
export { notYet as writeEntry } from './not-yet.ts'
