import { currentPolicy } from '../places/index.ts'
import { post, type NewLine } from '../points/index.ts'
import {
  MetAnotherWriter,
  Refusal,
  accountOf,
  addDays,
  dayOf,
  missing,
  newId,
  toId,
  type Actor,
  type Id,
} from '../platform/index.ts'
import { GoodsList } from './goods.model.ts'
import { giveBackLimits } from './limits.ts'
import {
  Redemptions,
  Returns,
  Shifts,
  type Redemption,
  type Return,
  type SoldLine,
} from './sales.model.ts'
import { moveStock, type Change } from './stock.ts'

interface Back {
  redemption: string
  lines: { goods: string; quantity: number }[]
  reason: string
}

/** Goods come back, whole or in part: points, limits and the very batches with them. */
export async function returnGoods(actor: Actor, input: Back): Promise<Return> {
  const place = actor.place.path
  const sale = await Redemptions.findOne({ _id: toId(input.redemption), place }).lean()
  if (!sale) throw missing('redemption')
  await assertInTime(actor, sale)
  const lines = sale.lines.map((line) => ({ ...line }))
  const back = input.lines.map(({ goods, quantity }) => takeBack(lines, goods, quantity))
  const points = back.reduce((sum, { line, quantity }) => sum + line.points * quantity, 0)
  const earned = Math.min(points, sale.earned - sale.returnedEarned)
  const gifted = points - earned
  const _id = newId()
  const balanceAfter = await givePointsBack(actor, sale, _id, { earned, gifted }, back)
  await giveLimitsBack(sale, lines, back)
  const changes = back.flatMap(({ changes: each }) => each)
  const subject = { kind: 'return', id: _id }
  await moveStock(actor, changes, { kind: 'return', subject, reason: input.reason })
  const { modifiedCount } = await Redemptions.updateOne(
    { _id: sale._id, place, returns: sale.returns },
    {
      $set: { lines },
      $inc: { returns: 1, returnedEarned: earned, returnedGifted: gifted },
    },
  )
  if (modifiedCount === 0) throw new MetAnotherWriter()
  const shift = await Shifts.findOne({ place, keeper: accountOf(actor).id, open: true }).lean()
  const returned: Return = {
    _id,
    place,
    redemption: sale._id,
    household: sale.household,
    ...(shift ? { shift: shift._id } : {}),
    lines: back.map(({ line, quantity }) => ({ goods: line.goods, name: line.name, quantity })),
    points,
    earned,
    gifted,
    balanceAfter,
    reason: input.reason,
    by: accountOf(actor).id,
    at: actor.at,
  }
  await Returns.insertMany([returned], { lean: true })
  return returned
}

async function assertInTime(actor: Actor, sale: Redemption): Promise<void> {
  const { returnDays } = await currentPolicy(actor)
  const lastDay = addDays(dayOf(sale.soldAt), returnDays)
  if (dayOf(actor.at) > lastDay) throw new Refusal('against_rule', 'return_too_late', { lastDay })
}

interface LineBack {
  line: SoldLine
  quantity: number
  changes: Change[]
}

/** Marks the line and names the batches: what left last comes back first. */
function takeBack(lines: SoldLine[], goods: string, quantity: number): LineBack {
  const line = lines.find((each) => String(each.goods) === goods)
  if (!line) throw missing('goods')
  const kept = line.quantity - line.returned
  if (quantity > kept) throw new Refusal('conflict', 'returned_already', { left: kept })
  const changes: Change[] = []
  let toSkip = line.returned
  let toTake = quantity
  for (const { batch, quantity: taken } of [...line.taken].reverse()) {
    const skipped = Math.min(toSkip, taken)
    const back = Math.min(toTake, taken - skipped)
    toSkip -= skipped
    toTake -= back
    if (back > 0) changes.push({ batch, goods: line.goods, quantity: back })
  }
  line.returned += quantity
  return { line, quantity, changes }
}

async function givePointsBack(
  actor: Actor,
  sale: Redemption,
  id: Id,
  parts: { earned: number; gifted: number },
  back: readonly LineBack[],
): Promise<number> {
  const lines = (['earned', 'gifted'] as const)
    .filter((bucket) => parts[bucket] > 0)
    .map((bucket): NewLine => ({
      household: sale.household,
      kind: 'return',
      bucket,
      points: parts[bucket],
      key: `return:${String(id)}:${bucket}`,
      subject: { kind: 'redemption', id: sale._id },
      what: back.map(({ line, quantity }) => `${line.name}×${quantity}`).join('，'),
      by: accountOf(actor).id,
      at: actor.at,
    }))
  const written = await post(actor.place.path, lines)
  const last = written.at(-1)
  return last ? last.balance.earned + last.balance.gifted : sale.balanceAfter
}

async function giveLimitsBack(sale: Redemption, lines: SoldLine[], back: readonly LineBack[]) {
  const { place, household, soldAt } = sale
  const goods = await GoodsList.find({
    place,
    _id: { $in: back.map(({ line }) => line.goods) },
  }).lean()
  const taken = back.flatMap(({ line, quantity }) => {
    const found = goods.find((each) => each._id.equals(line.goods))
    return found ? [{ goods: found, quantity }] : []
  })
  const whole = lines.every((line) => line.returned === line.quantity)
  await giveBackLimits(place, household, taken, whole, dayOf(soldAt))
}
