import { randomBytes } from 'node:crypto'
import { account, outside, post } from '../../../api/payments/index.ts'
import { Charges, Payments } from '../../../api/payments/payments.model.ts'
import { clock, newId, toId, transact } from '../../../api/platform/index.ts'
import { Orders, type Order } from '../../../api/produce/orders.model.ts'
import { BuyerCounts, WindowGoodsList } from '../../../api/produce/windows.model.ts'
import { unionPaths } from '../../support/union.ts'
import { paths } from '../../support/village.ts'
import type { WindowSeen } from './market.ts'

/**
 * So many paid orders, each of its own buyer, of `units` of each of the window's goods: written
 * past the API, as it would have written them, because a large window would take minutes.
 */
export async function manyPaidOrders(window: WindowSeen, count: number, units = 3) {
  const place = paths.village
  const goods = await WindowGoodsList.find({ place, window: toId(window.id) }).lean()
  for (let from = 0; from < count; from += 250) {
    const size = Math.min(250, count - from)
    const orders = Array.from({ length: size }, (_, index) => oneOrder(from + index))
    const pairs = orders.map((order) => ({ order, payment: newId(), charge: newId() }))
    await Orders.insertMany(orders, { lean: true })
    await Payments.insertMany(pairs.map(paymentOf), { lean: true })
    await Charges.insertMany(pairs.map(chargeOf), { lean: true })
    await BuyerCounts.insertMany(
      orders.map((order) => ({
        _id: newId(),
        place,
        window: order.window,
        buyer: order.buyerKey,
        units: Object.fromEntries(goods.map((each) => [String(each._id), units])),
      })),
      { lean: true },
    )
    await transact(() => post(place, pairs.map(transferOf)))
  }
  await WindowGoodsList.updateMany(
    { place, window: toId(window.id) },
    { $inc: { ordered: count * units } },
  )

  function oneOrder(number: number): Order {
    const at = clock.now()
    const buyer = newId()
    const lines = goods.map((each) => {
      const { _id, name, unit, picture, by, fenPerJin, fenEach, gramsEach } = each
      const fen = units * (by === 'weight' ? ((gramsEach ?? 0) / 500) * (fenPerJin ?? 0) : fenEach!)
      return {
        _id: newId(),
        goods: _id,
        ...{ name, unit, picture, by, fenPerJin, fenEach, gramsEach },
        ordered: units,
        units,
        orderedFen: fen,
        fen,
        cuts: [],
        from: [],
        complainedFen: 0,
      }
    })
    const fen = lines.reduce((sum, line) => sum + line.fen, 0)
    return {
      _id: newId(),
      place,
      window: toId(window.id),
      windowName: '这周的集',
      buyer: { account: buyer, place: unionPaths.home, kind: 'employee', name: '王建国' },
      buyerKey: String(buyer),
      helped: false,
      pickUpPoint: toId(window.pickUpPoints[0]?.id ?? ''),
      number: String(number).padStart(6, '0'),
      code: randomBytes(16).toString('base64url'),
      lines: lines as Order['lines'],
      state: 'paid',
      round: 0,
      revision: 1,
      orderedFen: fen,
      fen,
      vouchers: [],
      paidFen: fen,
      refundedFen: 0,
      packings: [],
      complaints: [],
      placedAt: at,
      paidAt: at,
    }
  }
}

interface Paid {
  order: Order
  payment: ReturnType<typeof newId>
  charge: ReturnType<typeof newId>
}

const subjectOf = ({ order }: Paid) => ({ kind: 'order' as const, id: order._id })

function paymentOf({ order, payment, charge, ...rest }: Paid) {
  const { account, place, name } = order.buyer
  return {
    _id: payment,
    place: order.place,
    subject: subjectOf({ order, payment, charge, ...rest }),
    part: 'whole',
    payer: { account, place, name },
    fen: order.fen,
    what: '',
    state: 'paid' as const,
    askedAt: order.placedAt,
    expiresAt: order.placedAt,
    paidAt: order.placedAt,
    charge,
  }
}

function chargeOf({ order, payment, charge }: Paid) {
  return {
    _id: charge,
    place: order.place,
    payment,
    method: 'card' as const,
    fen: order.fen,
    state: 'paid' as const,
    ref: `pi_${String(charge)}`,
    refundedFen: 0,
    at: order.placedAt,
    paidAt: order.placedAt,
  }
}

function transferOf(paid: Paid) {
  const { order, charge } = paid
  return {
    from: outside('card'),
    to: account('order', order._id),
    fen: order.fen,
    key: `paid:${String(charge)}`,
    subject: subjectOf(paid),
    why: 'whole',
    what: '',
    at: order.placedAt,
  }
}
