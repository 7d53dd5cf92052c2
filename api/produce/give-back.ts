import { refundPaid, returnVouchers } from '../payments/index.ts'
import type { Actor } from '../platform/index.ts'
import type { Order, OrderVoucher } from './orders.model.ts'

/** What an order's vouchers have paid, net of what went back to them. */
export function voucherFenOf({ vouchers }: Pick<Order, 'vouchers'>): number {
  return vouchers.reduce((sum, each) => sum + each.fen - each.returnedFen, 0)
}

/** What has come in for an order and not gone back: own money and vouchers. */
export function heldFenOf(order: Order): number {
  return order.paidFen - order.refundedFen + voucherFenOf(order)
}

type GivenBack = Pick<Order, 'refundedFen' | 'vouchers'>

/**
 * Gives back so much of what an order was paid with: own money first, and what vouchers paid goes
 * back to the vouchers, never out as cash.
 * @returns what to write down on the order
 */
export async function giveBack(
  actor: Pick<Actor, 'at'>,
  order: Order,
  fen: number,
  reason: string,
): Promise<GivenBack> {
  const { place, _id, revision } = order
  const own = Math.min(fen, order.paidFen - order.refundedFen)
  await refundPaid(actor, place, { kind: 'order', id: _id }, own, reason)
  const { parts, vouchers } = toVouchers(order.vouchers, fen - own)
  await returnVouchers(actor, place, _id, parts, String(revision))
  return { refundedFen: order.refundedFen + own, vouchers }
}

/** The same for many orders, where some may get nothing back. */
export async function giveBackMany(
  actor: Pick<Actor, 'at'>,
  rows: readonly { order: Order; fen: number }[],
  reason: string,
): Promise<GivenBack[]> {
  const given: GivenBack[] = []
  for (const { order, fen } of rows) {
    const { refundedFen, vouchers } = order
    const back = fen > 0 ? await giveBack(actor, order, fen, reason) : { refundedFen, vouchers }
    given.push(back)
  }
  return given
}

/** The last voucher gets back first. */
function toVouchers(vouchers: readonly OrderVoucher[], fen: number) {
  let left = fen
  const parts: { voucher: OrderVoucher['voucher']; fen: number }[] = []
  const after = [...vouchers].reverse().map((each) => {
    const part = Math.min(left, each.fen - each.returnedFen)
    left -= part
    if (part > 0) parts.push({ voucher: each.voucher, fen: part })
    return { ...each, returnedFen: each.returnedFen + part }
  })
  if (left > 0) throw new Error('more is given back than was paid')
  return { parts, vouchers: after.reverse() }
}
