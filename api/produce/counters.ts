import { MetAnotherWriter, Refusal, newId, toId, type Id } from '../platform/index.ts'
import { BuyerCounts, WindowGoodsList, type BuyerCount, type WindowGoods } from './windows.model.ts'

/** So many units of one of a window's goods. */
export interface Taken {
  goods: Id
  units: number
}

/** Counts an order against its buyer's limits, or refuses with the first that is reached. */
export async function countForBuyer(
  place: string,
  window: Id,
  buyer: string,
  taken: readonly (Taken & { most: number; name: string })[],
): Promise<void> {
  const known = await BuyerCounts.findOne({ place, window, buyer }).lean()
  for (const { goods, units, most, name } of taken) {
    const had = known?.units[String(goods)] ?? 0
    if (had + units > most) {
      throw new Refusal('against_rule', 'buyer_limit', { name, most, left: most - had })
    }
  }
  await count(place, window, buyer, known, taken)
}

/** One update; its guard is every counter as it was read. */
async function count(
  place: string,
  window: Id,
  buyer: string,
  known: BuyerCount | null,
  taken: readonly Taken[],
): Promise<void> {
  const units = taken.map(({ goods, units }) => {
    const key = String(goods)
    return [key, (known?.units[key] ?? 0) + units] as const
  })
  if (!known) {
    const row = { _id: newId(), place, window, buyer, units: Object.fromEntries(units) }
    await BuyerCounts.insertMany([row], { lean: true })
    return
  }
  const guard = units.map(([key]) => [`units.${key}`, known.units[key] ?? { $exists: false }])
  const { modifiedCount } = await BuyerCounts.updateOne(
    { _id: known._id, place, ...Object.fromEntries(guard) },
    { $set: Object.fromEntries(units.map(([key, value]) => [`units.${key}`, value])) },
  )
  if (modifiedCount === 0) throw new MetAnotherWriter()
}

/**
 * Takes from what a window has to sell. The most contended writes of an order, so the last; in
 * the order of their ids, so that two orders never wait for each other.
 */
export async function takeGoods(
  place: string,
  taken: readonly { goods: WindowGoods; units: number }[],
): Promise<void> {
  const operations = [...taken]
    .sort((a, b) => (String(a.goods._id) < String(b.goods._id) ? -1 : 1))
    .map(({ goods: { _id, most }, units }) => ({
      updateOne: {
        filter: { _id, place, open: true, ordered: { $lte: most - units } },
        update: { $inc: { ordered: units } },
      },
    }))
  const { modifiedCount } = await WindowGoodsList.bulkWrite(operations)
  if (modifiedCount !== operations.length) throw new MetAnotherWriter()
}

/** Says at once why so much cannot be had; the guard is in the writing. */
export function assertLeft(goods: WindowGoods, units: number): void {
  if (!goods.open) throw new Refusal('conflict', 'window_not_open')
  const left = goods.most - goods.ordered
  if (units > left) {
    const details = { goods: String(goods._id), name: goods.name, left }
    throw new Refusal('conflict', 'goods_short', details)
  }
}

export interface Released {
  buyerKey: string
  lines: readonly { goods: Id; ordered: number }[]
}

/**
 * Gives back what orders held that were cancelled or expired: to the window and to their buyers.
 * @param open only while the window still takes orders: what is being shared out stays as it is
 */
export async function release(
  place: string,
  window: Id,
  orders: readonly Released[],
  { open }: { open: boolean },
): Promise<void> {
  const goods = sum(orders.flatMap(({ lines }) => lines.map(heldBy)))
  const buyers = [...new Set(orders.map((each) => each.buyerKey))].map((buyer) => {
    const own = orders.filter((each) => each.buyerKey === buyer)
    return { buyer, units: sum(own.flatMap(({ lines }) => lines.map(heldBy))) }
  })
  const counted = await BuyerCounts.bulkWrite(
    buyers.map(({ buyer, units }) => ({
      updateOne: {
        filter: { place, window, buyer },
        update: { $inc: Object.fromEntries(units.map(([id, n]) => [`units.${id}`, -n])) },
      },
    })) as never,
  )
  const operations = goods.map(([id, n]) => ({
    updateOne: {
      filter: { _id: toId(id), place, ordered: { $gte: n }, ...(open ? { open: true } : {}) },
      update: { $inc: { ordered: -n } },
    },
  }))
  const taken = await WindowGoodsList.bulkWrite(operations)
  if (counted.modifiedCount !== buyers.length || taken.modifiedCount !== goods.length) {
    throw new MetAnotherWriter()
  }
}

const heldBy = (line: { goods: Id; ordered: number }) => [line.goods, line.ordered] as const

/** Units by goods, in the order of their ids. */
function sum(rows: readonly (readonly [Id, number])[]): [string, number][] {
  const sums = new Map<string, number>()
  for (const [id, units] of rows) {
    sums.set(String(id), (sums.get(String(id)) ?? 0) + units)
  }
  return [...sums].sort(([a], [b]) => (a < b ? -1 : 1))
}
