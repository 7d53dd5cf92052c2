import { randomBytes } from 'node:crypto'
import { account, outside, post } from '../../../api/payments/index.ts'
import { database, newId, transact } from '../../../api/platform/index.ts'
import type { WindowHere } from './add-window.ts'
import { homePath, villagePath as place } from './trade-places.ts'

/** Documents written at once. */
const batch = 250

/**
 * Paid orders, each of its own buyer, of so many units of each of the window's goods: written as
 * the product would have written them, because placing thousands would take minutes.
 */
export async function addPaidOrders(
  window: WindowHere,
  count: number,
  units: number,
): Promise<void> {
  for (let from = 0; from < count; from += batch) {
    const size = Math.min(batch, count - from)
    const paid = Array.from({ length: size }, (_, index) => onePaid(window, from + index, units))
    await write(paid.map((each) => each.documents))
    await transact(() =>
      post(
        place,
        paid.map((each) => each.transfer),
      ),
    )
  }
}

/** By the collections that they lie in. */
async function write(
  rows: readonly Record<'orders' | 'payments' | 'charges' | 'buyerCounts', object>[],
): Promise<void> {
  for (const name of ['orders', 'payments', 'charges', 'buyerCounts'] as const) {
    await database()
      .collection(name)
      .insertMany(rows.map((row) => row[name]))
  }
}

type Order = ReturnType<typeof orderOf>

function onePaid(window: WindowHere, number: number, units: number) {
  const order = orderOf(window, number, units)
  const each = window.goods.map(({ _id }) => [String(_id), units])
  const [payment, charge] = [newId(), newId()]
  const at = order.placedAt
  const { fen, buyer, buyerKey } = order
  return {
    documents: {
      orders: order,
      buyerCounts: { place, window: window._id, buyer: buyerKey, units: Object.fromEntries(each) },
      payments: {
        ...{ _id: payment, place, subject: subjectOf(order), part: 'whole' },
        payer: { account: buyer.account, place: buyer.place, name: buyer.name },
        ...{
          fen,
          what: window.name,
          state: 'paid',
          askedAt: at,
          expiresAt: at,
          paidAt: at,
          charge,
        },
      },
      charges: {
        ...{ _id: charge, place, payment, method: 'card', fen, state: 'paid' },
        ...{ ref: `pi_${String(charge)}`, refundedFen: 0, at, paidAt: at },
      },
    },
    transfer: {
      ...{ from: outside('card'), to: account('order', order._id), fen },
      ...{ key: `paid:${String(charge)}`, subject: subjectOf(order) },
      ...{ why: 'whole', what: window.name, at },
    },
  }
}

const subjectOf = ({ _id }: Order) => ({ kind: 'order' as const, id: _id })

function orderOf(window: WindowHere, number: number, units: number) {
  const at = new Date()
  const account = newId()
  const lines = window.goods.map(({ _id: goods, name, fenEach }) => ({
    ...{ _id: newId(), goods, name, unit: '份', picture: 'egg', by: 'piece', fenEach },
    ...{ ordered: units, units, orderedFen: units * fenEach, fen: units * fenEach },
    ...{ cuts: [], from: [], complainedFen: 0 },
  }))
  const fen = lines.reduce((sum, line) => sum + line.fen, 0)
  return {
    ...{ _id: newId(), place, window: window._id, windowName: window.name },
    buyer: { account, place: homePath, kind: 'employee', name: '王建国' },
    ...{ buyerKey: String(account), helped: false, pickUpPoint: window.pickUpPoint },
    number: String(number).padStart(6, '0'),
    code: randomBytes(16).toString('base64url'),
    ...{ lines, state: 'paid', round: 0, revision: 1, orderedFen: fen, fen, vouchers: [] },
    ...{ paidFen: fen, refundedFen: 0, packings: [], complaints: [], placedAt: at, paidAt: at },
  }
}
