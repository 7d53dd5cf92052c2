import {
  Refusal,
  accountOf,
  addDays,
  dayOf,
  missing,
  newId,
  toId,
  type Actor,
  type Day,
} from '../platform/index.ts'
import { goodsHere, goodsOf, presentGoods } from './goods.ts'
import { Batches, Movements, type Batch, type Goods } from './goods.model.ts'
import { byExpiry, isExpired, moveStock } from './stock.ts'

interface NewBatch {
  goods: string
  quantity: number
  expiresOn?: Day | undefined
  donor?: string | undefined
  costFen?: number | undefined
}

/** Stock comes in, as one batch. */
export async function receiveBatch(actor: Actor, input: NewBatch) {
  const goods = await goodsHere(actor, input.goods)
  const { quantity, expiresOn, donor, costFen } = input
  if (expiresOn && expiresOn < dayOf(actor.at)) throw new Refusal('against_rule', 'batch_expired')
  const batch: Batch = {
    _id: newId(),
    place: actor.place.path,
    goods: goods._id,
    received: quantity,
    left: 0,
    at: actor.at,
    by: accountOf(actor).id,
    ...(expiresOn ? { expiresOn } : {}),
    ...(donor ? { donor } : {}),
    ...(costFen === undefined ? {} : { costFen }),
  }
  await Batches.insertMany([batch], { lean: true })
  await moveStock(actor, [{ batch: batch._id, goods: goods._id, quantity }], { kind: 'in' })
  return { id: String(batch._id) }
}

/** Found, broken, given away: never without the reason. */
export async function correctBatch(
  actor: Actor,
  input: { batch: string; quantity: number; reason: string },
) {
  const batch = await Batches.findOne({ _id: toId(input.batch), place: actor.place.path }).lean()
  if (!batch) throw missing('batch')
  if (batch.left + input.quantity < 0) {
    throw new Refusal('conflict', 'batch_short', { left: batch.left })
  }
  const { quantity, reason } = input
  const change = { batch: batch._id, goods: batch.goods, quantity }
  await moveStock(actor, [change], { kind: 'correction', reason })
  return { id: String(batch._id), left: batch.left + quantity }
}

export async function listBatches(actor: Actor, input: { goods: string }) {
  const goods = await goodsHere(actor, input.goods)
  const batches = await Batches.find({ place: actor.place.path, goods: goods._id })
    .limit(500)
    .lean()
  return { items: batches.sort(byExpiry).map((batch) => presentBatch(batch, goods)) }
}

function presentBatch(batch: Batch, goods: Goods) {
  return {
    id: String(batch._id),
    goods: String(goods._id),
    name: goods.name,
    unit: goods.unit,
    received: batch.received,
    left: batch.left,
    expiresOn: batch.expiresOn ?? null,
    donor: batch.donor ?? null,
    costFen: batch.costFen ?? null,
    at: batch.at.toISOString(),
  }
}

/** The latest movements of one thing on the shelf. */
export async function listMovements(actor: Actor, input: { goods: string }) {
  const goods = await goodsHere(actor, input.goods)
  const place = actor.place.path
  const found = await Movements.find({ place, goods: goods._id }).sort({ at: -1 }).limit(200).lean()
  const items = found.map(({ _id, batch, kind, quantity, reason, at }) => ({
    id: String(_id),
    batch: String(batch),
    kind,
    quantity,
    reason: reason ?? null,
    at: at.toISOString(),
  }))
  return { items }
}

const soonDays = 30

/** What runs out, what expires within a month, and what must not be sold any more. */
export async function listAttention(actor: Actor) {
  const place = actor.place.path
  const today = dayOf(actor.at)
  const goods = (await goodsOf(place)).filter((each) => each.state === 'on_sale')
  const batches = await Batches.find({ place, left: { $gt: 0 } }).lean()
  const shown = goods.map((each) => presentGoods(each, batches, today))
  const dated = batches
    .filter((batch) => batch.expiresOn && batch.expiresOn <= addDays(today, soonDays))
    .sort(byExpiry)
    .flatMap((batch) => {
      const found = goods.find((each) => each._id.equals(batch.goods))
      return found ? [{ batch, shown: presentBatch(batch, found) }] : []
    })
  return {
    low: shown.filter((each) => each.stock <= each.lowAt),
    expiring: dated.filter(({ batch }) => !isExpired(batch, today)).map((each) => each.shown),
    expired: dated.filter(({ batch }) => isExpired(batch, today)).map((each) => each.shown),
  }
}
