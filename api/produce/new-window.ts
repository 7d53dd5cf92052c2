import { Households } from '../people/index.ts'
import { Places, pathsAbove } from '../places/index.ts'
import {
  Refusal,
  accountOf,
  dayOf,
  missing,
  newId,
  toId,
  type Actor,
  type Day,
  type Id,
} from '../platform/index.ts'
import { gramsOf } from './prices.ts'
import { ProduceList, type Produce } from './produce.model.ts'
import {
  OrderWindows,
  WindowGoodsList,
  type OrderWindow,
  type WindowGoods,
} from './windows.model.ts'
import type { NewWindowGoods } from './windows.schema.ts'

/** 100 tonnes of one thing, and 100 million yuan: beyond it somebody has slipped a digit. */
const mostGrams = 100_000_000
const mostFen = 100_000_000_00

export interface NewWindow {
  name: string
  opensAt: string
  closesAt: string
  deliveryDays: Day[]
  pickUpPoints: { name: string; address: string; at: string }[]
  openTo?: string | undefined
  servicePercent: number
  collectivePercent: number
  keepDays: number
  goods: NewWindowGoods[]
}

/** Draws up a window; nobody sees it before it opens. */
export async function addWindow(actor: Actor, input: NewWindow): Promise<Id> {
  const window: OrderWindow = {
    ...(await windowFrom(actor, input)),
    _id: newId(),
    place: actor.place.path,
    state: 'draft',
    round: 0,
    by: accountOf(actor).id,
    at: actor.at,
  }
  await OrderWindows.insertMany([window], { lean: true })
  await WindowGoodsList.insertMany(await goodsFrom(actor, window._id, input.goods), { lean: true })
  return window._id
}

/** Draws it up anew; once it is open its prices are frozen. */
export async function redrawWindow(actor: Actor, input: NewWindow & { window: string }) {
  const _id = toId(input.window)
  const place = actor.place.path
  const { matchedCount } = await OrderWindows.updateOne(
    { _id, place, state: 'draft' },
    { $set: await windowFrom(actor, input) },
  )
  if (matchedCount === 0) await refuseState(actor, _id)
  await WindowGoodsList.deleteMany({ place, window: _id })
  await WindowGoodsList.insertMany(await goodsFrom(actor, _id, input.goods), { lean: true })
  return _id
}

/** Says why a window could not be changed as was wished. */
export async function refuseState(actor: Actor, _id: Id): Promise<never> {
  const window = await OrderWindows.findOne({ _id, place: actor.place.path }).lean()
  if (!window) throw missing('window')
  throw new Refusal('conflict', 'window_state', { state: window.state })
}

async function windowFrom(actor: Actor, input: NewWindow) {
  const { name, deliveryDays, servicePercent, collectivePercent, keepDays } = input
  const opensAt = new Date(input.opensAt)
  const closesAt = new Date(input.closesAt)
  if (closesAt <= opensAt || closesAt <= actor.at) {
    throw new Refusal('against_rule', 'window_times')
  }
  if (deliveryDays.some((day) => day < dayOf(closesAt))) {
    throw new Refusal('against_rule', 'delivery_before_close', { earliest: dayOf(closesAt) })
  }
  return {
    name,
    opensAt,
    closesAt,
    deliveryDays: [...new Set(deliveryDays)].sort(),
    pickUpPoints: input.pickUpPoints.map((point) => ({ _id: newId(), ...point })),
    openTo: await openToOf(actor, input.openTo),
    servicePercent,
    collectivePercent,
    keepDays,
  }
}

/** A county, a province or a union; the seller's own county where nothing is said. */
async function openToOf(actor: Actor, path: string | undefined): Promise<string> {
  const found = await Places.findOne({
    path: { $in: path ? [path] : pathsAbove(actor.place.path) },
    kind: { $in: path ? ['province', 'county', 'union'] : ['county'] },
  }).lean()
  if (!found) throw missing('place')
  return found.path
}

async function goodsFrom(actor: Actor, window: Id, rows: NewWindowGoods[]): Promise<WindowGoods[]> {
  const place = actor.place.path
  const ids = rows.map((row) => row.produce)
  if (new Set(ids).size !== ids.length) throw new Refusal('malformed', 'goods_twice')
  const filter = { place, _id: { $in: ids.map(toId) }, state: 'listed' as const }
  const catalogue = await ProduceList.find(filter).lean()
  await assertSuppliers(place, rows)
  return rows.map((row) => {
    const produce = catalogue.find((each) => String(each._id) === row.produce)
    if (!produce) throw missing('produce')
    return oneGoods(place, window, produce, row)
  })
}

async function assertSuppliers(place: string, rows: NewWindowGoods[]): Promise<void> {
  for (const { suppliers, most } of rows) {
    const ids = suppliers.map((each) => each.household)
    if (new Set(ids).size !== ids.length) throw new Refusal('malformed', 'supplier_twice')
    const together = suppliers.reduce((sum, each) => sum + each.most, 0)
    if (together < most) throw new Refusal('against_rule', 'suppliers_short', { together })
  }
  const ids = [...new Set(rows.flatMap((row) => row.suppliers.map((each) => each.household)))]
  const known = await Households.countDocuments({ place, _id: { $in: ids.map(toId) } })
  if (known !== ids.length) throw missing('household')
}

function oneGoods(place: string, window: Id, produce: Produce, row: NewWindowGoods): WindowGoods {
  const { _id, name, nameEn, category, unit, picture, by } = produce
  const { least, most, perBuyerLeast, perBuyerMost = most, suppliers } = row
  if (least > most || perBuyerLeast > perBuyerMost || perBuyerMost > most) {
    throw new Refusal('against_rule', 'goods_limits_cross', { name })
  }
  const goods: WindowGoods = {
    _id: newId(),
    place,
    window,
    produce: _id,
    ...{ name, nameEn, category, unit, picture, by },
    ...priceOf(produce, row),
    ...{ least, most, perBuyerLeast, perBuyerMost },
    suppliers: suppliers.map(({ household, most }) => ({
      household: toId(household),
      most,
      brings: most,
    })),
    ordered: 0,
    open: false,
  }
  assertBounded(goods)
  return goods
}

function priceOf({ by, name, usualFen, gramsEach }: Produce, row: NewWindowGoods) {
  const wrong = by === 'weight' ? row.fenEach : (row.fenPerJin ?? row.gramsEach)
  if (wrong !== undefined) throw new Refusal('against_rule', 'price_form', { name })
  if (by === 'piece') return { fenEach: row.fenEach ?? usualFen }
  return {
    fenPerJin: row.fenPerJin ?? usualFen,
    gramsEach: row.gramsEach ?? gramsEach ?? 500,
  }
}

function assertBounded(goods: WindowGoods): void {
  const { name, most, fenEach = 0, fenPerJin = 0 } = goods
  const grams = gramsOf(goods, most) ?? 0
  const fen = goods.by === 'weight' ? (grams / 500) * fenPerJin : most * fenEach
  if (grams > mostGrams || fen > mostFen)
    throw new Refusal('against_rule', 'goods_too_much', { name })
}
