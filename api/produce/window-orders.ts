import { Households, masked } from '../people/index.ts'
import { Places } from '../places/index.ts'
import { toId, type Actor } from '../platform/index.ts'
import { orderHere } from './change-order.ts'
import { windowHere } from './open-window.ts'
import { Orders, type Order, type OrderState } from './orders.model.ts'
import { wordsOf } from './place-order.ts'
import { orderFacts, presentComplaints, presentLine } from './present-order.ts'

interface ListInput {
  window: string
  state?: OrderState | undefined
  number?: string | undefined
  after?: string | undefined
  limit: number
}

/** A window's orders as its seller sees them, in the order in which they came in. */
export async function listWindowOrders(actor: Actor, input: ListInput) {
  const { place, _id: window } = await windowHere(actor, input.window)
  const { state, number, after, limit } = input
  const found = await Orders.find({
    place,
    window,
    ...(state ? { state } : {}),
    ...(number ? { number } : {}),
    ...(after ? { _id: { $gt: toId(after) } } : {}),
  })
    .sort({ _id: 1 })
    .limit(limit + 1)
    .lean()
  const items = found.slice(0, limit)
  const names = await placeNames(items)
  const next = found.length > limit ? String(items.at(-1)?._id) : null
  return { items: items.map((each) => sold(each, names)), next }
}

export async function showSold(actor: Actor, input: { order: string }) {
  return await presentSold(await orderHere(actor, input.order))
}

/** One order as its seller sees it: who brings what, and what was packed. */
export async function presentSold(order: Order) {
  const ids = order.lines.flatMap((line) => line.from.map((each) => each.household))
  const { place } = order
  const households = await Households.find({ place, _id: { $in: ids } }).lean()
  const codes = new Map(households.map((each) => [String(each._id), each.code]))
  return {
    ...sold(order, await placeNames([order])),
    lines: order.lines.map((line) => ({
      ...presentLine(line),
      from: line.from.map(({ household, units }) => {
        const id = String(household)
        return { household: id, code: codes.get(id) ?? '', units }
      }),
    })),
    packings: order.packings.map(({ lines, reason, at }) => ({
      lines: lines.map(({ line, packed }) => ({ line: String(line), packed })),
      reason: reason ?? null,
      at: at.toISOString(),
    })),
    complaints: presentComplaints(order),
    endReason: order.endReason ?? null,
  }
}

function sold(order: Order, names: ReadonlyMap<string, string>) {
  const { buyer, pickUpPoint, lines } = order
  return {
    ...orderFacts(order),
    buyer: { masked: masked(buyer.name), place: names.get(buyer.place) ?? '' },
    pickUpPoint: String(pickUpPoint),
    what: wordsOf(lines),
  }
}

/** Names of the homes and canteens that ordered. */
export async function placeNames(orders: readonly Order[]): Promise<Map<string, string>> {
  const paths = [...new Set(orders.map((each) => each.buyer.place))]
  const places = await Places.find({ path: { $in: paths } }).lean()
  return new Map(places.map((place) => [place.path, place.name]))
}
