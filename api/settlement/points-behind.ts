import { halfUp } from '../payments/index.ts'
import { Policies, policyOf } from '../places/index.ts'
import { addMonths, below, dayOf, startOf, type Actor, type Day } from '../platform/index.ts'
import { PointsAccounts, PointsLines } from '../points/index.ts'
import { Batches, GoodsList } from '../shop/index.ts'

/** What one village owes in points, and what it has behind them. */
export interface VillageCover {
  place: string
  /** Hundredths. */
  points: number
  households: number
  liabilityFen: number
  fundFen: number
  stockFen: number
}

/** Every village at or below the place that has points, by its own rate, fund and stock. */
export async function coverByVillage(actor: Actor): Promise<VillageCover[]> {
  const place = below(actor.place.path)
  const accounts = await PointsAccounts.aggregate<
    Record<'earned' | 'gifted' | 'households', number> & { _id: string }
  >([
    { $match: { place } },
    {
      $group: {
        _id: '$place',
        earned: { $sum: '$earned' },
        gifted: { $sum: '$gifted' },
        households: { $sum: 1 },
      },
    },
  ])
  const stock = await stockByVillage(place)
  const today = dayOf(actor.at)
  const villages: VillageCover[] = []
  for (const { _id, earned, gifted, households } of accounts) {
    const { rateFenPerPoint, fundFen } = await policyOf(_id, today)
    const points = earned + gifted
    const liabilityFen = halfUp(points * rateFenPerPoint, 100)
    const stockFen = stock.get(_id) ?? 0
    villages.push({ place: _id, points, households, liabilityFen, fundFen, stockFen })
  }
  return villages
}

async function stockByVillage(place: { $gte: string; $lt: string }): Promise<Map<string, number>> {
  const left = await Batches.aggregate<{ _id: { place: string; goods: unknown }; left: number }>([
    { $match: { place, left: { $gt: 0 } } },
    { $group: { _id: { place: '$place', goods: '$goods' }, left: { $sum: '$left' } } },
  ])
  const goods = await GoodsList.find({ place }).select({ fen: 1 }).lean()
  const price = new Map(goods.map((each) => [String(each._id), each.fen]))
  const fen = new Map<string, number>()
  for (const { _id, left: count } of left) {
    const value = count * (price.get(String(_id.goods)) ?? 0)
    fen.set(_id.place, (fen.get(_id.place) ?? 0) + value)
  }
  return fen
}

/**
 * The love fund's money at and below the place, each fund once: what a place has decided for
 * itself counts, what a village takes over from above does not count again.
 */
export async function fundsBelow(actor: Actor): Promise<number> {
  const today = dayOf(actor.at)
  const found = await Policies.find({ place: below(actor.place.path), from: { $lte: today } })
    .sort({ from: 1 })
    .lean()
  const latest = new Map<string, number>()
  for (const { place, values } of found) {
    if (typeof values.fundFen === 'number') latest.set(place, values.fundFen)
  }
  if (latest.size === 0) return (await policyOf(actor.place.path, today)).fundFen
  return [...latest.values()].reduce((sum, fen) => sum + fen, 0)
}

/**
 * Points outstanding at the end of each month, told back from what is outstanding now. Fund and
 * stock of past months are not kept, so they are told for the running month alone.
 */
export async function pointsByMonth(
  actor: Actor,
  months: readonly string[],
  now: { points: number; coverFen: number },
) {
  const today = dayOf(actor.at)
  const past = months.filter((month) => month <= today.slice(0, 7))
  if (past.length === 0) return []
  const since = past.map((month) => startOf(addMonths(`${month}-01`, 1)))
  const after = Object.fromEntries(
    since.map((end, index) => [
      `m${index}`,
      { $sum: { $cond: [{ $gte: ['$at', end] }, '$points', 0] } },
    ]),
  )
  const [sums] = await PointsLines.aggregate<Record<string, number>>([
    {
      $match: {
        place: below(actor.place.path),
        at: { $gte: since[0] as Date },
        bucket: { $in: ['earned', 'gifted'] },
      },
    },
    { $group: { _id: null, ...after } },
  ])
  return past.map((month: string, index: number) => ({
    month,
    points: now.points - (sums?.[`m${index}`] ?? 0),
    coverFen: isNow(month, today) ? now.coverFen : null,
  }))
}

const isNow = (month: string, today: Day) => month === today.slice(0, 7)
