import { MetAnotherWriter, Refusal, newId, periodOf, type Day, type Id } from '../platform/index.ts'
import type { Goods } from './goods.model.ts'
import { Takings, type Taking } from './sales.model.ts'

export interface Taken {
  goods: Pick<Goods, '_id' | 'limit'>
  quantity: number
}

/** "buy:2026-11": how often a household has come this month. */
export const purchaseKey = (day: Day) => `buy:${periodOf(day, 'month')}`

export function goodsKey(goods: Taken['goods'], day: Day): string | null {
  return goods.limit ? `${String(goods._id)}:${periodOf(day, goods.limit.per)}` : null
}

/** Counts a purchase against all its limits at once, or refuses with the first that is reached. */
export async function takeLimits(
  place: string,
  household: Id,
  lines: readonly Taken[],
  purchasesPerMonth: number | null,
  day: Day,
): Promise<void> {
  const steps = stepsOf(lines, purchasesPerMonth, day)
  if (steps.length === 0) return
  // A counter that a new month has not begun yet has room for anything, so this is not left to it.
  const mayFit = steps.every(({ by, most }) => by <= most)
  if (!mayFit || !(await countOn(place, household, steps))) {
    await beginCounting(place, household, steps)
  }
}

/** Counts where there is a counter and room on it. */
async function countOn(place: string, household: Id, steps: readonly Step[]): Promise<boolean> {
  const room = steps.map(({ key, by, most }) => [`used.${key}`, { $not: { $gt: most - by } }])
  const { modifiedCount } = await Takings.updateOne(
    { household, place, ...Object.fromEntries(room) },
    { $inc: Object.fromEntries(steps.map(({ key, by }) => [`used.${key}`, by])) },
  )
  return modifiedCount > 0
}

/** There was no room, or nothing was counted for the household so far. */
async function beginCounting(place: string, household: Id, steps: readonly Step[]): Promise<void> {
  const known = await Takings.findOne({ place, household }).lean()
  for (const { key, by, most, refusal } of steps) {
    if ((known?.used[key] ?? 0) + by > most) throw refusal
  }
  if (known) throw new MetAnotherWriter()
  const used = Object.fromEntries(steps.map(({ key, by }) => [key, by]))
  await Takings.insertMany([{ _id: newId(), place, household, used }], { lean: true })
}

/** Gives back what came back; the purchase itself only when nothing of it is left. */
export async function giveBackLimits(
  place: string,
  household: Id,
  lines: readonly Taken[],
  whole: boolean,
  day: Day,
): Promise<void> {
  const known = await Takings.findOne({ place, household }).lean()
  if (!known) return
  const steps = stepsOf(lines, whole ? 1 : null, day)
  await uncount(
    known,
    steps.filter(({ key, by }) => (known.used[key] ?? 0) >= by),
  )
}

interface Step {
  key: string
  by: number
  most: number
  refusal: Refusal
}

function stepsOf(lines: readonly Taken[], purchases: number | null, day: Day): Step[] {
  const steps = lines.flatMap(({ goods, quantity }): Step[] => {
    const key = goodsKey(goods, day)
    if (!key || !goods.limit) return []
    const { count: most, per } = goods.limit
    const details = { goods: String(goods._id), most, per }
    const refusal = new Refusal('against_rule', 'goods_limit', details)
    return [{ key, by: quantity, most, refusal }]
  })
  if (purchases === null) return steps
  const refusal = new Refusal('against_rule', 'purchases_limit', { most: purchases, per: 'month' })
  return [{ key: purchaseKey(day), by: 1, most: purchases, refusal }, ...steps]
}

/** One update; its guard is every counter as it was read. */
async function uncount({ _id, place, used }: Taking, steps: readonly Step[]): Promise<void> {
  if (steps.length === 0) return
  const guard = steps.map(({ key }) => [`used.${key}`, used[key]])
  const left = steps.map(({ key, by }) => [`used.${key}`, (used[key] ?? 0) - by])
  const { modifiedCount } = await Takings.updateOne(
    { _id, place, ...Object.fromEntries(guard) },
    { $set: Object.fromEntries(left) },
  )
  if (modifiedCount === 0) throw new MetAnotherWriter()
}
