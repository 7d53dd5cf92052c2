import { cancelPayments } from '../payments/index.ts'
import { accountOf, missing, toId, type Actor } from '../platform/index.ts'
import { changeOrder, orderState } from './change-order.ts'
import { release } from './counters.ts'
import { giveBack, heldFenOf } from './give-back.ts'
import { Orders, type Order } from './orders.model.ts'
import { assertTakesOrders } from './place-order.ts'
import { OrderWindows } from './windows.model.ts'

export const anyPlace = 'a buyer sees what they bought wherever it is sold'

/**
 * The buyer thinks better of it before the window closes: goods and limits are free again, and
 * all of the money goes back the way it came.
 */
export async function cancelOrder(actor: Actor, input: { order: string }): Promise<Order> {
  const order = await ownOrder(actor, input.order)
  const { place, window: _id } = order
  if (order.state === 'cancelled') return order
  if (order.state !== 'placed' && order.state !== 'paid') throw orderState(order)
  const window = await OrderWindows.findOne({ _id, place }).lean()
  if (!window) throw missing('window')
  assertTakesOrders(window, actor.at)
  const given = await giveBack(actor, order, heldFenOf(order), 'order_cancelled')
  const cancelled = await changeOrder(order, {
    ...given,
    state: 'cancelled',
    endedAt: actor.at,
    endedBy: accountOf(actor).id,
    payment: undefined,
    expiresAt: undefined,
  })
  await cancelPayments(place, [order._id])
  await release(place, _id, [order], { open: true })
  return cancelled
}

/** An order that the actor placed, or that was placed for the home or canteen they act for. */
export async function ownOrder(actor: Actor, id: string): Promise<Order> {
  const { path } = actor.place
  const order = await Orders.findOne({ _id: toId(id), 'buyer.place': path })
    .setOptions({ anyPlace })
    .lean()
  if (!order) throw missing('order')
  if (!isOwn(actor, order)) throw missing('order')
  return order
}

/** Whoever acts for a home or canteen shares its orders; an employee's are their own. */
export function isOwn(actor: Actor, { buyer }: Order): boolean {
  if (buyer.account.equals(accountOf(actor).id)) return true
  const role = buyer.kind === 'home' ? 'steward' : buyer.kind === 'canteen' ? 'canteen' : null
  return role !== null && actor.roles.some((held) => held.role === role)
}
