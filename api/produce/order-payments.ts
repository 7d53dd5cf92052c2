import { askPayment, cancelPayments, returnVouchers, type PaymentOwner } from '../payments/index.ts'
import { addDays, clock, dayOf, startOf, type Id } from '../platform/index.ts'
import { changeOrder } from './change-order.ts'
import { release } from './counters.ts'
import { Orders, type Order } from './orders.model.ts'
import { OrderWindows } from './windows.model.ts'

/** A difference stays owed until it is paid; its payment is asked anew after so many days. */
const differenceDays = 90

/** When a difference that is asked for today is asked for again. */
export function differenceUntil(at: Date): Date {
  return startOf(addDays(dayOf(at), differenceDays))
}

/** What becomes of an order when it is paid, or is not paid in time. */
export const orderPayments: PaymentOwner = {
  async paid(payment, charge) {
    const { place, subject, fen } = payment
    const order = await Orders.findOne({ _id: subject.id, place }).lean()
    if (!order?.payment?.equals(payment._id)) return false
    const paid = { paidFen: order.paidFen + fen, payment: undefined }
    if (order.state === 'placed') {
      const paidAt = charge.paidAt ?? clock.now()
      await changeOrder(order, { ...paid, state: 'paid', paidAt, expiresAt: undefined })
      return true
    }
    if (order.state !== 'difference_due') return false
    const state = await packedState(order)
    await changeOrder(order, { ...paid, state })
    return true
  },

  async expired(payment) {
    const { place, subject } = payment
    const order = await Orders.findOne({ _id: subject.id, place }).lean()
    if (!order?.payment?.equals(payment._id)) return
    if (order.state === 'placed') return await expireOrders(place, order.window, [order])
    if (order.state !== 'difference_due') return
    const { payer, part, what, fen } = payment
    const at = clock.now()
    const again = { subject, payer, part, what, fen, expiresAt: differenceUntil(at) }
    const { _id } = await askPayment({ at }, place, again)
    await changeOrder(order, { payment: _id })
  },
}

/** A packed order whose pick-up point has been delivered to can be collected. */
export async function packedState({ place, window: _id, pickUpPoint }: Order) {
  const window = await OrderWindows.findOne({ _id, place }).lean()
  const point = window?.pickUpPoints.find((each) => each._id.equals(pickUpPoint))
  return point?.deliveredAt ? 'ready' : 'packed'
}

/** Nobody paid: goods and limits are free again, and what vouchers gave goes back to them. */
export async function expireOrders(
  place: string,
  window: Id,
  orders: readonly Order[],
): Promise<void> {
  const at = clock.now()
  for (const order of orders) {
    await returnVouchers({ at }, place, order._id, order.vouchers, 'expired')
    await changeOrder(order, {
      state: 'expired',
      endedAt: at,
      vouchers: order.vouchers.map((each) => ({ ...each, returnedFen: each.fen })),
      payment: undefined,
      expiresAt: undefined,
    })
  }
  await cancelPayments(
    place,
    orders.map((each) => each._id),
  )
  await release(place, window, orders, { open: false })
}
