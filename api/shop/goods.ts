import NodeCache from 'node-cache'
import {
  Refusal,
  accountOf,
  afterCommit,
  dayOf,
  missing,
  newId,
  toId,
  type Actor,
  type Day,
  type Period,
} from '../platform/index.ts'
import { Batches, GoodsList, type Batch, type Goods } from './goods.model.ts'
import { byExpiry, isExpired } from './stock.ts'

/** The list of goods alone; stock and prices at a sale are always read fresh. */
const cache = new NodeCache({ stdTTL: 30, useClones: false })

export async function goodsOf(place: string): Promise<Goods[]> {
  const known = cache.get<Goods[]>(place)
  if (known) return known
  const found = await GoodsList.find({ place }).limit(2000).lean()
  found.sort((a, b) => (a._id.toHexString() < b._id.toHexString() ? -1 : 1))
  cache.set(place, found)
  return found
}

/** Once the change is there: the next list is fresh here, and within 30 s on another server. */
export function forgetGoods(place: string): void {
  afterCommit(() => cache.del(place))
}

/** Goods with what is left of each that may still leave the shop. */
export async function listGoods(actor: Actor, input: { state?: Goods['state'] | undefined }) {
  const place = actor.place.path
  const today = dayOf(actor.at)
  const goods = await goodsOf(place)
  const batches = await Batches.find({ place, left: { $gt: 0 } }).lean()
  const items = goods
    .filter((each) => !input.state || each.state === input.state)
    .map((each) => presentGoods(each, batches, today))
  return { items }
}

export function presentGoods(goods: Goods, batches: readonly Batch[], today: Day) {
  const fresh = batches
    .filter((batch) => batch.goods.equals(goods._id) && !isExpired(batch, today))
    .sort(byExpiry)
  const { _id, name, nameEn, category, unit, points, fen, picture, limit, lowAt, state } = goods
  return {
    id: String(_id),
    name,
    nameEn,
    category,
    unit,
    points,
    fen,
    barcode: goods.barcode ?? null,
    picture,
    limit: limit ?? null,
    lowAt,
    state,
    stock: fresh.reduce((sum, batch) => sum + batch.left, 0),
    soonest: fresh[0]?.expiresOn ?? null,
    proposedBy: String(goods.proposedBy),
    pending: goods.pending ? { ...goods.pending, by: String(goods.pending.by) } : null,
  }
}

export interface NewGoods {
  name: string
  nameEn: string
  category: string
  unit: string
  points: number
  fen: number
  barcode?: string | undefined
  picture: string
  limit?: { count: number; per: Period } | undefined
  lowAt: number
}

/** Proposes goods; nothing is sold before a second person has approved it. */
export async function proposeGoods(actor: Actor, input: NewGoods) {
  const place = actor.place.path
  const { barcode, limit, ...rest } = input
  if (barcode && (await GoodsList.exists({ place, barcode }))) {
    throw new Refusal('conflict', 'barcode_taken')
  }
  const goods: Goods = {
    ...rest,
    _id: newId(),
    place,
    state: 'proposed',
    proposedBy: accountOf(actor).id,
    ...(barcode ? { barcode } : {}),
    ...(limit ? { limit } : {}),
  }
  await GoodsList.insertMany([goods])
  forgetGoods(place)
  return presentGoods(goods, [], dayOf(actor.at))
}

/** A new price waits for a second person; until then the old one holds. */
export async function proposePrice(
  actor: Actor,
  input: { goods: string; points: number; fen: number },
) {
  const { points, fen } = input
  const { id: by, name: byName } = accountOf(actor)
  return await changeGoods(
    actor,
    input.goods,
    { state: 'on_sale' },
    {
      $set: { pending: { points, fen, by, byName } },
    },
  )
}

/** The second person: for new goods, for a new price, for goods that come back to the shelf. */
export async function approveGoods(actor: Actor, input: { goods: string }) {
  const goods = await goodsHere(actor, input.goods)
  const by = goods.pending?.by ?? goods.proposedBy
  if (goods.state === 'on_sale' && !goods.pending)
    throw new Refusal('conflict', 'nothing_to_approve')
  if (accountOf(actor).id.equals(by)) throw new Refusal('forbidden', 'second_person_needed')
  const { pending, state } = goods
  const price = pending ? { points: pending.points, fen: pending.fen } : {}
  const guard = {
    state,
    ...(pending ? { 'pending.by': pending.by } : { pending: { $exists: false } }),
  }
  return await changeGoods(actor, input.goods, guard, {
    $set: { state: 'on_sale', approvedBy: accountOf(actor).id, ...price },
    $unset: { pending: 1 },
  })
}

export async function withdrawGoods(actor: Actor, input: { goods: string }) {
  return await changeGoods(
    actor,
    input.goods,
    { state: { $ne: 'withdrawn' } },
    {
      $set: { state: 'withdrawn' },
      $unset: { pending: 1 },
    },
  )
}

async function changeGoods(actor: Actor, id: string, guard: object, update: object) {
  const place = actor.place.path
  const filter = { _id: toId(id), place, ...guard }
  const goods = await GoodsList.findOneAndUpdate(filter, update, { returnDocument: 'after' }).lean()
  if (!goods) {
    await goodsHere(actor, id)
    throw new Refusal('conflict', 'goods_state')
  }
  forgetGoods(place)
  const batches = await Batches.find({ place, goods: goods._id, left: { $gt: 0 } }).lean()
  return presentGoods(goods, batches, dayOf(actor.at))
}

export async function goodsHere(actor: Actor, id: string): Promise<Goods> {
  const goods = await GoodsList.findOne({ _id: toId(id), place: actor.place.path }).lean()
  if (!goods) throw missing('goods')
  return goods
}
