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
  const known = await Takings.findOne({ place, household }).lean()
  const steps = stepsOf(lines, purchasesPerMonth, day)
  for (const { key, by, most, refusal } of steps) {
    if ((known?.used[key] ?? 0) + by > most) throw refusal
  }
  await count(place, household, known, steps)
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
  const keys = stepsOf(lines, whole ? 1 : null, day).map((step) => ({ ...step, by: -step.by }))
  const steps = keys.filter(({ key, by }) => (known?.used[key] ?? 0) + by >= 0)
  await count(place, household, known, steps)
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
async function count(place: string, household: Id, known: Taking | null, steps: readonly Step[]) {
  if (steps.length === 0) return
  const used = steps.map(({ key, by }) => [key, (known?.used[key] ?? 0) + by] as const)
  if (!known) {
    const taking = { _id: newId(), place, household, used: Object.fromEntries(used) }
    await Takings.insertMany([taking], { lean: true })
    return
  }
  const guard = steps.map(({ key }) => [`used.${key}`, known.used[key] ?? { $exists: false }])
  const { modifiedCount } = await Takings.updateOne(
    { _id: known._id, place, ...Object.fromEntries(guard) },
    { $set: Object.fromEntries(used.map(([key, value]) => [`used.${key}`, value])) },
  )
  if (modifiedCount === 0) throw new MetAnotherWriter()
}
