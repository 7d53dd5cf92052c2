import { Places } from '../places/index.ts'
import { accountOf, type Actor } from '../platform/index.ts'
import { isOwn } from './cancel-order.ts'
import { voucherFenOf } from './give-back.ts'
import { endedStates, type Order, type OrderLine } from './orders.model.ts'
import { codePrefix, wordsOf } from './place-order.ts'
import { presentPoint } from './present-window.ts'
import { gramsOf } from './prices.ts'
import { OrderWindows } from './windows.model.ts'

/** What everybody who may see an order sees of it. */
export function orderFacts(order: Order) {
  const { _id, window, windowName, number, state, helped, orderedFen, fen } = order
  const voucherFen = voucherFenOf(order)
  const { paidFen, refundedFen } = order
  return {
    id: String(_id),
    window: { id: String(window), name: windowName },
    ...{ number, state, helped, orderedFen, fen, voucherFen, paidFen, refundedFen },
    kind: order.buyer.kind,
    voucherBackFen: order.vouchers.reduce((sum, each) => sum + each.returnedFen, 0),
    dueFen: order.payment ? fen - voucherFen - (paidFen - refundedFen) : 0,
    payment: order.payment ? String(order.payment) : null,
    payBy: order.expiresAt?.toISOString() ?? null,
    placedAt: order.placedAt.toISOString(),
    paidAt: order.paidAt?.toISOString() ?? null,
    endedAt: order.endedAt?.toISOString() ?? null,
  }
}

export function presentLine(line: OrderLine) {
  const { _id, goods, name, unit, picture, by, ordered, units, orderedFen, fen } = line
  return {
    id: String(_id),
    goods: String(goods),
    ...{ name, unit, picture, by, ordered, units, orderedFen, fen },
    fenEach: line.fenEach ?? null,
    fenPerJin: line.fenPerJin ?? null,
    gramsEach: line.gramsEach ?? null,
    orderedGrams: gramsOf(line, ordered),
    grams: line.grams ?? null,
    cuts: line.cuts.map(({ units, fen, why, at }) => ({ units, fen, why, at: at.toISOString() })),
    complainedFen: line.complainedFen,
  }
}

export function presentComplaints({ complaints }: Order) {
  return complaints.map(({ line, fen, reason, at }) => ({
    line: String(line),
    fen,
    reason,
    at: at.toISOString(),
  }))
}

/** A row of a buyer's list. */
export function orderRowOf(actor: Actor, order: Order) {
  return {
    ...orderFacts(order),
    what: wordsOf(order.lines),
    buyerName: order.buyer.name,
    mine: order.buyer.account.equals(accountOf(actor).id),
    cut: order.lines.some((line) => line.cuts.length > 0),
  }
}

/** One order as its buyer sees it; the code only for who may collect with it. */
export async function presentOrder(actor: Actor, order: Order) {
  const { place, window: _id } = order
  const window = await OrderWindows.findOne({ _id, place }).lean()
  const point = window?.pickUpPoints.find((each) => each._id.equals(order.pickUpPoint))
  if (!window || !point) throw new Error(`order ${String(order._id)} has lost its window`)
  const seller = await Places.findOne({ path: place }).lean()
  const village = seller?.name ?? ''
  const collectable = order.state !== 'placed' && !endedStates.includes(order.state)
  const isOpen = window.state === 'open' && actor.at < window.closesAt
  return {
    ...orderFacts(order),
    seller: {
      name: seller?.sellerName ?? village,
      village,
      phone: seller?.phones?.committee ?? null,
    },
    deliveryDays: window.deliveryDays,
    pickUpPoint: presentPoint(point),
    lines: order.lines.map(presentLine),
    code: collectable && isOwn(actor, order) ? `${codePrefix}${order.code}` : null,
    mayCancel: isOpen && (order.state === 'placed' || order.state === 'paid'),
    endReason: order.endReason ?? null,
    complaints: presentComplaints(order),
  }
}
