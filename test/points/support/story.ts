import fc from 'fast-check'
import type { Id } from '../../../api/platform/index.ts'

export type Bucket = 'earned' | 'gifted'

/** What a simple ledger on paper would say of one household. */
export interface Page {
  id: Id
  earned: number
  gifted: number
  /** Awards that may still be reversed. */
  awards: { id: Id; bucket: Bucket; points: number; earnedAt: Date }[]
  slips: { id: string; left: number[]; earned: number }[]
  /** All that ever came in with its day, and all that went out, for the expiry. */
  came: Record<Bucket, { points: number; at: Date }[]>
  went: Record<Bucket, number>
  /** The cut-off of its last expiry. */
  expired: Partial<Record<Bucket, number>>
}

export interface World {
  pages: Page[]
  stock: number[]
  now: Date
}

export const prices = [1_50, 7_00, 3_25]
export const giftedPercent = 30
export const expiryMonths = 6
export const households = 3

const who = fc.nat(households - 1)
/** What may happen next: often an award or a sale, now and then months that pass. */
export const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('award' as const),
      who,
      points: fc.integer({ min: 1, max: 40_00 }),
      gifted: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('deduct' as const),
      who,
      points: fc.integer({ min: 1, max: 9_00 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('reverse' as const), who, which: fc.nat() }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('redeem' as const),
      who,
      counts: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 3, maxLength: 3 }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('return' as const),
      who,
      which: fc.nat(),
      line: fc.nat(2),
      count: fc.integer({ min: 1, max: 3 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('wait' as const),
      months: fc.integer({ min: 1, max: 4 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('expire' as const) }) },
)
export type Step = typeof step extends fc.Arbitrary<infer T> ? T : never
