import type { Part } from '../part.ts'
import type { SlicePlan } from '../side-by-side.ts'
import { growBooks } from './by-book.ts'
import { growHouseholds } from './by-household.ts'
import { reportGrowth } from './report-growth.ts'

export interface GrowthPlan extends SlicePlan {
  /** Households of the village. */
  households: number
  /** Lines of a household, and of a whole book, from few to many. */
  household: readonly number[]
  book: readonly number[]
  /** Operations of each kind in a round, at each size. */
  each: number
}

const full: GrowthPlan = {
  rounds: 5,
  counts: new Map([
    [1, 24],
    [16, 64],
  ]),
  households: 250,
  household: [10, 1_000, 100_000],
  book: [10_000, 100_000, 1_000_000],
  each: 24,
}
const quick: GrowthPlan = {
  rounds: 1,
  counts: new Map([[16, 32]]),
  households: 250,
  household: [10, 1_000],
  book: [5_000, 20_000],
  each: 4,
}

/** What becomes of the counter as households and villages have ever more lines. */
export const measureGrowth: Part = async (settings) => {
  const plan = settings.quick ? quick : full
  const households = await growHouseholds(settings, plan)
  const books = await growBooks(settings, plan)
  return reportGrowth({ households, ...books }, plan)
}
