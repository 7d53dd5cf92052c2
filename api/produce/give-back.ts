import { refundMany, returnVouchers } from '../payments/index.ts'
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
  const [given] = await giveBackMany(actor, order.place, [{ order, fen }], reason)
  return given as GivenBack
}

/** The same for many orders of a place, where some may get nothing back. */
export async function giveBackMany(
  actor: Pick<Actor, 'at'>,
  place: string,
  rows: readonly { order: Order; fen: number }[],
  reason: string,
): Promise<GivenBack[]> {
  const own = rows.map(({ order, fen }) => Math.min(fen, order.paidFen - order.refundedFen))
  const backs = rows.map(({ order: { _id: id } }, index) => {
    return { subject: { kind: 'order' as const, id }, fen: own[index] ?? 0 }
  })
  await refundMany(actor, place, backs, reason)
  const given: GivenBack[] = []
  for (const [index, { order, fen }] of rows.entries()) {
    const ownFen = own[index] ?? 0
    const { parts, vouchers } = toVouchers(order.vouchers, fen - ownFen)
    await returnVouchers(actor, place, order._id, parts, String(order.revision))
    given.push({ refundedFen: order.refundedFen + ownFen, vouchers })
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
