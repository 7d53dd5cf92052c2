import { Places, policyOf } from '../places/index.ts'
import {
  addMonths,
  clock,
  dayOf,
  newId,
  startOf,
  transact,
  type Day,
  type Id,
  type Job,
} from '../platform/index.ts'
import { PointsAccounts, PointsLines } from './ledger.model.ts'
import { post, type NewLine } from './post.ts'
import type { Bucket } from './rules.model.ts'

const spendable: Bucket[] = ['earned', 'gifted']

/**
 * Expires what has outlived the village's months, oldest first: of all that came in before
 * the cut-off, what no spending or deduction has used up since. Once a month, as lines.
 * @returns hundredths of points that expired
 */
export async function expirePoints(): Promise<number> {
  const today = dayOf(clock.now())
  const villages = await Places.find({ kind: 'village' }).lean()
  let total = 0
  for (const { path } of villages) {
    const { expiryMonths } = await policyOf(path, today)
    if (expiryMonths !== null) total += await expireAt(path, today, expiryMonths)
  }
  return total
}

async function expireAt(place: string, today: Day, months: number): Promise<number> {
  const month = `${today.slice(0, 7)}-01`
  const before = startOf(addMonths(month, -months))
  const accounts = await PointsAccounts.find({
    place,
    $or: [{ earned: { $gt: 0 } }, { gifted: { $gt: 0 } }],
  }).lean()
  let total = 0
  for (const { household } of accounts) {
    total += await transact(() => expireOf(place, household, before, month))
  }
  return total
}

async function expireOf(place: string, household: Id, before: Date, month: Day): Promise<number> {
  const lines: NewLine[] = []
  for (const bucket of spendable) {
    const points = await outlived(place, household, bucket, before)
    const key = `expiry:${String(household)}:${month}:${bucket}`
    if (points <= 0 || (await PointsLines.exists({ place, key }))) continue
    lines.push({
      household,
      kind: 'expiry',
      bucket,
      points: -points,
      key,
      subject: { kind: 'expiry', id: newId() },
      what: dayOf(before),
      at: clock.now(),
    })
  }
  await post(place, lines)
  return lines.reduce((sum, line) => sum - line.points, 0)
}

/**
 * What came in before the cut-off (reversals with what they reverse) less everything that
 * ever went out, and never more than there is.
 */
async function outlived(place: string, household: Id, bucket: Bucket, before: Date) {
  const [sums] = await PointsLines.aggregate<{ came: number; went: number; all: number }>([
    { $match: { place, household, bucket } },
    {
      $group: {
        _id: null,
        came: {
          $sum: {
            $cond: [
              {
                $and: [
                  { $ne: [{ $type: '$earnedAt' }, 'missing'] },
                  { $lt: ['$earnedAt', before] },
                ],
              },
              '$points',
              0,
            ],
          },
        },
        went: { $sum: { $cond: [{ $eq: [{ $type: '$earnedAt' }, 'missing'] }, '$points', 0] } },
        all: { $sum: '$points' },
      },
    },
  ])
  return sums ? Math.min(sums.came + sums.went, sums.all) : 0
}

export const expireOldPoints: Job = {
  name: 'expire points',
  every: '15 3 1 * *',
  run: expirePoints,
}
