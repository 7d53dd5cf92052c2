import { Refusal, type Id } from '../platform/index.ts'
import { PointsAccounts } from './ledger.model.ts'
import { postOnto, type NewLine } from './post.ts'

export interface Spending {
  household: Id
  /** Hundredths, positive. */
  points: number
  /** Most of it that gifted points may pay, in per cent (the village's dated policy). */
  giftedPercent: number
  subject: { kind: string; id: Id }
  what: string
  by: Id
  at: Date
}

export interface Spent {
  earned: number
  gifted: number
  /** What the household may still look at: earned and gifted together. */
  balanceAfter: number
}

/** How a sum would be paid: gifted points first, as far as the policy lets them. */
export function split(has: { gifted: number }, points: number, giftedPercent: number) {
  const gifted = Math.min(Math.max(0, has.gifted), Math.floor((points * giftedPercent) / 100))
  return { gifted, earned: points - gifted }
}

/**
 * Takes points for goods.
 * @throws Refusal points_short, with how many are
 */
export async function spend(place: string, spending: Spending): Promise<Spent> {
  const { household, points, giftedPercent, ...rest } = spending
  const accounts = await PointsAccounts.find({ place, household }).lean()
  const has = accounts[0] ?? { earned: 0, gifted: 0 }
  const { earned, gifted } = split(has, points, giftedPercent)
  // Also a debt that gifted points alone could go around.
  if (has.earned < earned) {
    throw new Refusal('conflict', 'points_short', { short: earned - has.earned })
  }
  const key = `${rest.subject.kind}:${String(rest.subject.id)}`
  const lines = (
    [
      ['gifted', gifted],
      ['earned', earned],
    ] as const
  )
    .filter(([, part]) => part > 0)
    .map(([bucket, part]): NewLine => ({
      ...rest,
      household,
      bucket,
      kind: 'redemption',
      points: -part,
      key: `${key}:${bucket}`,
      mustBeCovered: true,
    }))
  await postOnto(place, accounts, lines)
  return { earned, gifted, balanceAfter: has.earned + has.gifted - points }
}
