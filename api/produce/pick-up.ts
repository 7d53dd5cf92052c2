import { cancelPayments, splitFen } from '../payments/index.ts'
import { masked } from '../people/index.ts'
import { Refusal, addDays, dayOf, missing, type Actor } from '../platform/index.ts'
import { accept } from './accept.ts'
import { anyPlace } from './cancel-order.ts'
import { changeOrder, orderHere, orderState } from './change-order.ts'
import { heldFenOf } from './give-back.ts'
import { packedState } from './order-payments.ts'
import { Orders, type Order } from './orders.model.ts'
import { codePrefix } from './place-order.ts'
import { OrderWindows } from './windows.model.ts'
import { placeNames } from './window-orders.ts'

/**
 * Whoever shows the code collects the goods: the co-op's clerk scans it, or at the factory gate
 * the steward of the buyer's home. Scanned twice, it was collected once.
 */
export async function pickUp(actor: Actor, input: { code: string }) {
  const code = input.code.startsWith(codePrefix) ? input.code.slice(codePrefix.length) : input.code
  const { path } = actor.place
  const order = await Orders.findOne({ code, $or: [{ place: path }, { 'buyer.place': path }] })
    .setOptions({ anyPlace })
    .lean()
  if (!order) throw new Refusal('missing', 'code_unknown')
  if (order.state === 'collected') return await handedOut(order, true)
  return await handedOut(await accept(actor, collectable(order), 'collected'), false)
}

function collectable(order: Order): Order {
  if (order.state === 'difference_due') {
    throw new Refusal('conflict', 'difference_due', { fen: order.fen - heldFenOf(order) })
  }
  if (order.state !== 'packed' && order.state !== 'ready') throw orderState(order)
  return order
}

async function handedOut(order: Order, already: boolean) {
  const { buyer, number, lines, endedAt } = order
  const names = await placeNames([order])
  return {
    order: String(order._id),
    number,
    masked: masked(buyer.name),
    buyerPlace: names.get(buyer.place) ?? '',
    lines: lines.map(({ name, unit, by, units, grams }) => ({
      ...{ name, unit, by, units },
      grams: grams ?? null,
    })),
    collectedAt: (endedAt ?? new Date(0)).toISOString(),
    already,
  }
}

interface ByHand {
  order: string
  as: 'collected' | 'donated'
  reason: string
}

/**
 * Without a code, with the reason: the buyer's phone is dead, or nobody came for the goods within
 * the days that the window keeps them, and they were given away.
 */
export async function markByHand(actor: Actor, input: ByHand): Promise<Order> {
  const { as, reason } = input
  const order = await orderHere(actor, input.order)
  if (order.state === as) return order
  if (as === 'donated') await assertKept(actor, order)
  const left = as === 'donated' && order.state === 'difference_due'
  return await accept(actor, collectable(left ? await waive(order) : order), as, reason)
}

/** Nobody paid the difference and nobody came: what was paid is what the goods cost. */
async function waive(order: Order): Promise<Order> {
  const { place, _id } = order
  const fen = heldFenOf(order)
  const weights = order.lines.map((line) => line.fen)
  const parts = splitFen(fen, weights)
  await cancelPayments(place, [_id])
  const lines = order.lines.map((line, index) => ({ ...line, fen: parts[index] ?? 0 }))
  const state = await packedState(order)
  return await changeOrder(order, { lines, fen, state, payment: undefined })
}

async function assertKept(actor: Actor, { place, window: _id, pickUpPoint }: Order): Promise<void> {
  const window = await OrderWindows.findOne({ _id, place }).lean()
  if (!window) throw missing('window')
  const point = window.pickUpPoints.find((each) => each._id.equals(pickUpPoint))
  if (!point?.deliveredAt) throw new Refusal('against_rule', 'not_delivered')
  const until = addDays(dayOf(point.deliveredAt), window.keepDays)
  if (dayOf(actor.at) <= until) throw new Refusal('against_rule', 'kept_until', { day: until })
}
