import {
  MetAnotherWriter,
  clock,
  log,
  toId,
  transact,
  type Id,
  type Job,
} from '../platform/index.ts'
import { askOnceMore } from '../payments/index.ts'
import { giveBackMany } from './give-back.ts'
import { beginClosing } from './open-window.ts'
import { expireOrders } from './order-payments.ts'
import { Orders, type CutReason, type Order, type OrderLine } from './orders.model.ts'
import { fenFor } from './prices.ts'
import { shareOut, type Share } from './share-out.ts'
import { OrderWindows, WindowGoodsList, type OrderWindow } from './windows.model.ts'

/** Orders that change in one transaction. */
const batch = 50
const anyPlace = 'every village closes its windows by itself'

/** Closes the windows whose hour has come, and goes on with those that are being closed. */
export const closeWindows: Job = {
  name: 'close order windows',
  every: '15 seconds',
  run: async () => {
    const at = clock.now()
    const due = await OrderWindows.find({ state: 'open', closesAt: { $lte: at } })
      .setOptions({ anyPlace })
      .limit(200)
      .lean()
    for (const { place, _id } of due) {
      await transact(() => beginClosing(place, _id, { from: ['open'], to: 'closed' }))
    }
    const closing = await OrderWindows.find({ state: 'closing' })
      .setOptions({ anyPlace })
      .limit(200)
      .lean()
    // One window that cannot be closed does not keep the others from it.
    let failed = 0
    for (const window of closing) failed += await tryToFinish(window)
    const settled = await settleWindows()
    if (failed > 0) throw new Error(`${failed} windows could not be closed`)
    return { closed: closing.length, settled }
  },
}

async function tryToFinish(window: OrderWindow): Promise<number> {
  try {
    await finishClosing(window)
    return 0
  } catch (error) {
    log.error({ err: error, window: String(window._id) }, 'a window could not be closed')
    return 1
  }
}

/**
 * Expires what was not paid, shares out what there is, and pays back what is cut, some orders a
 * transaction. Each order knows the round it has been through, so that after a crash the next run
 * comes to the same shares and goes on with those that are left.
 */
async function finishClosing({ place, _id }: OrderWindow): Promise<void> {
  await expireUnpaid(place, _id)
  const window = await OrderWindows.findOne({ _id, place, state: 'closing' }).lean()
  if (!window) return
  const { orders, plan } = await planOf(window)
  for (let from = 0; from < orders.length; from += batch) {
    await transact(() => cutSome(window, plan, orders.slice(from, from + batch)))
  }
  await OrderWindows.updateOne(
    { _id, place, state: 'closing', round: window.round },
    {
      $set: { state: window.closingTo ?? 'closed', closedAt: clock.now() },
      $unset: { closingTo: 1 },
    },
  )
}

async function expireUnpaid(place: string, window: Id): Promise<void> {
  const unpaid = await Orders.find({ place, window, state: 'placed' }).select({ _id: 1 }).lean()
  const ids = unpaid.map((order) => order._id)
  if (ids.length > 0) await askOnceMore(place, ids)
  for (let found = batch; found === batch;) {
    found = await transact(async () => {
      const orders = await Orders.find({ place, window, state: 'placed' }).limit(batch).lean()
      if (orders.length > 0) await expireOrders(place, window, orders)
      return orders.length
    })
  }
}

interface Planned extends Share {
  why: CutReason
}

/** What every paid line gets: from the orders as they were before this round. */
async function planOf({ place, _id, round, closingTo }: OrderWindow) {
  const goods = await WindowGoodsList.find({ place, window: _id }).lean()
  const states = { $in: ['paid', 'nothing'] }
  const orders = await Orders.find({ place, window: _id, state: states } as object)
    .select({ lines: 1 })
    .lean()
  orders.sort((a, b) => (String(a._id) < String(b._id) ? -1 : 1))
  const asked = new Map(goods.map((each) => [String(each._id), [] as Share[]]))
  for (const line of orders.flatMap((order) => order.lines)) {
    const units = unitsBefore(line, round)
    asked.get(String(line.goods))?.push({ line: String(line._id), units, from: [] })
  }
  const plan = new Map<string, Planned>()
  for (const { _id: id, least, suppliers } of goods) {
    const wanted = asked.get(String(id)) ?? []
    const all = wanted.reduce((sum, each) => sum + each.units, 0)
    const why = reasonOf(closingTo, round, all < least)
    const supply = suppliers.map(({ household, brings }) => ({
      household: String(household),
      units: why === 'short' ? brings : 0,
    }))
    for (const share of shareOut(wanted, supply)) plan.set(share.line, { ...share, why })
  }
  return { orders: orders.map((each) => each._id), plan }
}

/** The least is asked for once: what a shortage leaves of it later is still brought. */
function reasonOf(to: OrderWindow['closingTo'], round: number, isBelow: boolean): CutReason {
  if (to === 'cancelled') return 'window_cancelled'
  return round === 1 && isBelow ? 'below_least' : 'short'
}

/** Units before a round: what it has already taken off is put back. */
function unitsBefore({ units, cuts }: OrderLine, round: number): number {
  const taken = cuts.filter((each) => each.round === round)
  return units + taken.reduce((sum, each) => sum + each.units, 0)
}

/** The order's revision is the guard: whoever met another writer takes the batch again. */
async function cutSome(
  { place, round }: OrderWindow,
  plan: ReadonlyMap<string, Planned>,
  ids: readonly Id[],
): Promise<void> {
  const filter = { place, _id: { $in: ids }, state: 'paid' as const, round: { $lt: round } }
  const orders = await Orders.find(filter).lean()
  if (orders.length === 0) return
  const at = clock.now()
  const cut = orders.map((order) => cutOrder(order, round, plan, at))
  const given = await giveBackMany(
    { at },
    place,
    orders.map((order, index) => ({ order, fen: order.fen - (cut[index]?.fen ?? 0) })),
    'goods_cut',
  )
  const operations = orders.map(({ _id, state, revision }, index) => {
    const set = { ...cut[index], ...given[index], round, revision: revision + 1 }
    return { updateOne: { filter: { _id, place, state, revision }, update: { $set: set } } }
  })
  const { modifiedCount } = await Orders.bulkWrite(operations)
  if (modifiedCount !== operations.length) throw new MetAnotherWriter()
}

/** What becomes of an order: its lines, what it costs now, and its end when nothing is left. */
function cutOrder(order: Order, round: number, plan: ReadonlyMap<string, Planned>, at: Date) {
  const lines = order.lines.map((line) => {
    const share = plan.get(String(line._id))
    if (!share) throw new Error(`order ${String(order._id)} has a line that was not planned for`)
    return cutLine(line, share, round, at)
  })
  const isGone = lines.every((line) => line.units === 0)
  return {
    lines,
    fen: lines.reduce((sum, line) => sum + line.fen, 0),
    ...(isGone ? ({ state: 'nothing', endedAt: at } as const) : {}),
  }
}

function cutLine(line: OrderLine, share: Planned, round: number, at: Date): OrderLine {
  const { units, why } = share
  const from = share.from.map((each) => ({ household: toId(each.household), units: each.units }))
  if (units === line.units) return { ...line, from }
  const fen = fenFor(line, units)
  const cut = { units: line.units - units, fen: line.fen - fen, why, round, at }
  return { ...line, units, fen, from, cuts: [...line.cuts, cut] }
}

/** A window is settled when there is nothing left to do for any of its orders. */
async function settleWindows(): Promise<number> {
  const packing = await OrderWindows.find({ state: 'packing' })
    .setOptions({ anyPlace })
    .limit(500)
    .lean()
  let settled = 0
  for (const { place, _id } of packing) {
    const open = { $in: ['placed', 'paid', 'packed', 'difference_due', 'ready'] }
    if (await Orders.exists({ place, window: _id, state: open } as object)) continue
    const filter = { _id, place, state: 'packing' as const }
    const { modifiedCount } = await OrderWindows.updateOne(filter, { $set: { state: 'settled' } })
    settled += modifiedCount
  }
  return settled
}
