import { Households } from '../people/index.ts'
import { Places } from '../places/index.ts'
import type { Actor, Id } from '../platform/index.ts'
import { windowHere } from './open-window.ts'
import { Orders, releasedStates } from './orders.model.ts'
import { presentFacts, presentGoods } from './present-window.ts'
import {
  OrderWindows,
  WindowGoodsList,
  type OrderWindow,
  type WindowState,
} from './windows.model.ts'

/** The village's windows, newest first. */
export async function listWindows(actor: Actor, input: { state?: WindowState | undefined }) {
  const place = actor.place.path
  const found = await OrderWindows.find({ place, ...input })
    .sort({ at: -1 })
    .limit(100)
    .lean()
  const window = { $in: found.map((each) => each._id) }
  const goods = await countBy(WindowGoodsList, { place, window })
  const orders = await countBy(Orders, { place, window, state: { $nin: releasedStates } })
  const names = await namesOf(found)
  const items = found.map((each) => ({
    ...brief(each, names),
    goods: goods.get(String(each._id)) ?? 0,
    orders: orders.get(String(each._id)) ?? 0,
  }))
  return { items }
}

async function countBy(
  model: { aggregate(pipeline: object[]): PromiseLike<unknown[]> },
  match: object,
): Promise<Map<string, number>> {
  const rows = await model.aggregate([
    { $match: match },
    { $group: { _id: '$window', count: { $sum: 1 } } },
  ])
  return new Map((rows as { _id: Id; count: number }[]).map((row) => [String(row._id), row.count]))
}

/** One window, with its goods, who brings them, and what was ordered so far. */
export async function showWindow(actor: Actor, input: { window: string }) {
  const window = await windowHere(actor, input.window)
  const { place, _id } = window
  const goods = await WindowGoodsList.find({ place, window: _id }).lean()
  goods.sort((a, b) => (String(a._id) < String(b._id) ? -1 : 1))
  const ids = goods.flatMap((each) => each.suppliers.map((supplier) => supplier.household))
  const households = await Households.find({ place, _id: { $in: ids } }).lean()
  return {
    ...brief(window, await namesOf([window])),
    goods: goods.map((each) => ({
      ...presentGoods(each),
      suppliers: each.suppliers.map(({ household: id, most, brings }) => {
        const household = households.find((one) => one._id.equals(id))
        const { code = '', headName = '' } = household ?? {}
        return { household: String(id), code, headName, most, brings }
      }),
    })),
    totals: await totalsOf(place, _id),
  }
}

interface StateTotal {
  _id: string
  orders: number
  orderedFen: number
  fen: number
  paidFen: number
  refundedFen: number
}

async function totalsOf(place: string, window: Id) {
  const rows = await Orders.aggregate<StateTotal>([
    { $match: { place, window } },
    {
      $group: {
        _id: '$state',
        orders: { $sum: 1 },
        orderedFen: { $sum: '$orderedFen' },
        fen: { $sum: '$fen' },
        paidFen: { $sum: '$paidFen' },
        refundedFen: { $sum: '$refundedFen' },
      },
    },
  ])
  const live = rows.filter((row) => !releasedStates.includes(row._id as never))
  const sum = (of: StateTotal[], key: Exclude<keyof StateTotal, '_id'>) =>
    of.reduce((total, row) => total + row[key], 0)
  const states = { $nin: releasedStates }
  const used = await Orders.find({ place, window, state: states, 'vouchers.0': { $exists: true } })
    .select({ vouchers: 1 })
    .lean()
  const parts = used.flatMap((order) => order.vouchers)
  const buyers = await Orders.distinct('buyerKey', { place, window, state: states })
  return {
    orders: sum(live, 'orders'),
    byState: Object.fromEntries(rows.map((row) => [row._id, row.orders])),
    orderedFen: sum(live, 'orderedFen'),
    fen: sum(live, 'fen'),
    ownFen: sum(live, 'paidFen') - sum(live, 'refundedFen'),
    voucherFen: parts.reduce((total, each) => total + each.fen - each.returnedFen, 0),
    refundedFen: sum(rows, 'refundedFen'),
    buyers: buyers.length,
  }
}

async function namesOf(windows: readonly OrderWindow[]): Promise<Map<string, string>> {
  const paths = [...new Set(windows.map((each) => each.openTo))]
  const places = await Places.find({ path: { $in: paths } }).lean()
  return new Map(places.map((place) => [place.path, place.name]))
}

function brief(window: OrderWindow, names: ReadonlyMap<string, string>) {
  const { openTo, servicePercent, collectivePercent, keepDays, reason, closedAt } = window
  return {
    ...presentFacts(window),
    ...{ openTo, servicePercent, collectivePercent, keepDays },
    openToName: names.get(openTo) ?? '',
    reason: reason ?? null,
    closedAt: closedAt?.toISOString() ?? null,
  }
}
