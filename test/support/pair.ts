import type { Household } from '../../api/people/index.ts'
import { home, sendAt } from './union.ts'
import { village, type Agent } from './village.ts'

/** Pairs a household with a home, and tells the page. */
export async function aPair(
  clerk: Agent,
  household: Household,
  more: { home?: string; since?: string; duties?: object[] } = {},
) {
  const input = { home, household: String(household._id), ...more }
  return (await sendAt(clerk, village, '/pairings', input).expect(200)).body
}
