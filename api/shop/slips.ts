import { policyOf } from '../places/index.ts'
import { addDays, dayOf, missing, toId, type Actor } from '../platform/index.ts'
import { masked } from '../people/index.ts'
import { Redemptions, type Redemption, type Return } from './sales.model.ts'

/** The slip of a sale, as it prints and as the till gets it. */
export async function presentSlip(actor: Actor, sale: Redemption) {
  const { returnDays } = await policyOf(sale.place, dayOf(sale.soldAt))
  return {
    id: String(sale._id),
    number: sale.number,
    soldAt: sale.soldAt.toISOString(),
    household: {
      id: String(sale.household),
      code: sale.householdCode,
      group: sale.group,
      masked: sale.masked,
    },
    lines: sale.lines.map(({ goods, name, unit, quantity, points, returned }) => ({
      goods: String(goods),
      name,
      unit,
      quantity,
      points,
      returned,
    })),
    points: sale.points,
    earned: sale.earned,
    gifted: sale.gifted,
    returned: sale.returnedEarned + sale.returnedGifted,
    balanceAfter: sale.balanceAfter,
    shift: String(sale.shift),
    keeper: masked(sale.keeperName),
    shopName: actor.place.shopName ?? actor.place.name,
    offline: sale.offline,
    returnUntil: addDays(dayOf(sale.soldAt), returnDays),
  }
}

interface Search {
  shift?: string | undefined
  household?: string | undefined
  number?: string | undefined
  limit: number
}

/** Slips, newest first. */
export async function listSlips(actor: Actor, input: Search) {
  const { shift, household, number, limit } = input
  const found = await Redemptions.find({
    place: actor.place.path,
    ...(shift ? { shift: toId(shift) } : {}),
    ...(household ? { household: toId(household) } : {}),
    ...(number ? { number } : {}),
  })
    .sort({ at: -1 })
    .limit(limit)
    .lean()
  const items = []
  for (const sale of found) items.push(await presentSlip(actor, sale))
  return { items }
}

export async function showSlip(actor: Actor, input: { redemption: string }) {
  const place = actor.place.path
  const sale = await Redemptions.findOne({ _id: toId(input.redemption), place }).lean()
  if (!sale) throw missing('redemption')
  return await presentSlip(actor, sale)
}

export function presentReturn(back: Return) {
  return {
    id: String(back._id),
    redemption: String(back.redemption),
    points: back.points,
    balanceAfter: back.balanceAfter,
    at: back.at.toISOString(),
    lines: back.lines.map(({ goods, name, quantity }) => ({
      goods: String(goods),
      name,
      quantity,
    })),
  }
}
