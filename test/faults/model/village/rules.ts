import type { Bucket } from './household-book.ts'

/** How the village gives points: what binds, binds often in a short story. */
export const policy = {
  householdMonthlyCap: 32_00,
  purchasesPerMonth: 6,
  giftedPercent: 40,
  expiryMonths: 6,
  returnDays: 3,
}

/** Full days on the board. */
export const noticeDays = 3

export interface PaperRule {
  key: string
  points: number
  pointsMax?: number
  bucket: Bucket
  routine: boolean
  /** Hundredths a household in a month, or once for ever. */
  cap?: { per: 'month' | 'once'; points: number }
}

export const rules: readonly PaperRule[] = [
  {
    key: 'sweep',
    points: 4_00,
    bucket: 'earned',
    routine: true,
    cap: { per: 'month', points: 20_00 },
  },
  { key: 'help', points: 5_00, pointsMax: 7_50, bucket: 'earned', routine: true },
  { key: 'school', points: 6_00, bucket: 'gifted', routine: false },
  { key: 'litter', points: -2_00, bucket: 'earned', routine: false },
  {
    key: 'model',
    points: 10_00,
    bucket: 'honour',
    routine: false,
    cap: { per: 'once', points: 10_00 },
  },
]

/** What is on the shelf, in hundredths of points; some with a limit a household in a month. */
export const shelf = [
  { points: 1_50, perMonth: null },
  { points: 7_00, perMonth: 4 },
  { points: 3_25, perMonth: null },
] as const

export const households = 4
/** What each household brings over from the paper books: gifted 10 points, earned so many. */
export const openingEarned = [300_00, 150_00, 40_00, 0]
export const openingGifted = 10_00
