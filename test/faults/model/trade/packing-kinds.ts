import fc from 'fast-check'
import type { Paper } from '../paper.ts'
import {
  askOnce,
  asks,
  does,
  pickFitting,
  whichOne,
  type Foreseen,
  type Kind,
  type Reply,
  type Which,
} from '../step.ts'
import type { Town } from '../town.ts'
import { priceOf, type OrderState, type PaperLineOfOrder, type PaperOrder } from './market-paper.ts'
import { fenOf } from './shares-out.ts'

/** Grams above twice the estimate that are believed at once. */
const spareGrams = 1_000
const correctable: readonly OrderState[] = ['packed', 'difference_due', 'ready']

interface Packed {
  order: PaperOrder
  /** What the scale shows of the estimate, or how many pieces are missing. */
  percent: number
  missing: number
  withReason: boolean
  confirmed: boolean
}

/** What each line comes to: grams of what is weighed, pieces of the rest. */
function packedOf(lines: readonly PaperLineOfOrder[], { percent, missing }: Packed): number[] {
  return lines.map(({ goods, toPack }) => {
    if (!goods.gramsEach) return Math.max(0, toPack - missing)
    return Math.round((toPack * goods.gramsEach * percent) / 100)
  })
}

function whyNot({ order, withReason, confirmed }: Packed, packed: readonly number[]) {
  const { state, window, lines } = order
  if (order.packings > 0) {
    if (!correctable.includes(state)) return 'order_state'
    if (!withReason) return 'packed_already'
  } else {
    if (state !== 'paid') return 'order_state'
    if (window.state !== 'packing') return 'window_state'
  }
  const unlikely = lines.some(({ goods, toPack }, at) => {
    return goods.gramsEach && packed[at]! > 2 * toPack * goods.gramsEach + spareGrams
  })
  return unlikely && !confirmed ? 'weight_unlikely' : null
}

function packingOf(paper: Paper, what: Packed): Foreseen {
  const { order, withReason, confirmed } = what
  const packed = packedOf(order.lines, what)
  const isRepeat = order.packings > 0 && order.lines.every((line, at) => line.packed === packed[at])
  return {
    who: 'clerk',
    route: 'post /places/:place/orders/:order/packed',
    input: {
      order: order.id,
      lines: order.lines.map(({ id, goods }, at) => {
        return goods.gramsEach ? { line: id, grams: packed[at] } : { line: id, units: packed[at] }
      }),
      confirmed,
      ...(withReason ? { reason: '再称一次' } : {}),
    },
    refused: isRepeat ? null : whyNot(what, packed),
    done: (reply) => (isRepeat ? undefined : pack(paper, order, packed, reply)),
    touches: [order.viewed],
  }
}

function pack({ till, now }: Paper, order: PaperOrder, packed: readonly number[], reply: Reply) {
  order.packings += 1
  for (const [at, line] of order.lines.entries()) {
    const { goods, toPack } = line
    const what = packed[at]!
    line.packed = what
    line.units = goods.gramsEach ? (what === 0 ? 0 : toPack) : what
    line.fen = goods.gramsEach ? fenOf(what, goods.fenPerJin ?? 0) : priceOf(goods, what)
  }
  if (order.payment) till.cancel(order)
  order.payment = null
  const { fen, held } = order
  if (fen > held) return order.askDifference(reply.payment, now)
  order.giveBack(held - fen, now)
  order.state = fen === 0 ? 'nothing' : order.packedState()
}

const packs = asks(
  'pack',
  12,
  fc.record({
    ...whichOne,
    percent: fc.constantFrom(100, 100, 97, 90, 104, 110, 0, 400),
    missing: fc.constantFrom(0, 0, 0, 1, 2),
    withReason: fc.boolean(),
    confirmed: fc.nat(3).map((each) => each === 0),
  }),
  (paper, { which, wild, ...what }) => {
    const fits = ({ state, window }: PaperOrder) => state === 'paid' && window.state === 'packing'
    const about = paper.market.orders.slice(-30)
    const correct = about.filter(({ state }) => correctable.includes(state))
    const fresh = about.filter(fits)
    const order = pickFitting(
      about,
      (each) => (fresh.length > 0 ? fresh : correct).includes(each),
      {
        ...{ which, wild },
      },
    )
    return order ? packingOf(paper, { order, ...what }) : null
  },
)

export const collectable: readonly OrderState[] = ['packed', 'ready']

/** Whoever shows the code gets the goods, once. */
export function pickUpOf({ market }: Paper, order: PaperOrder): Foreseen {
  const { state } = order
  const already = state === 'collected'
  return {
    who: 'clerk',
    route: 'post /places/:place/pickups',
    input: { code: order.code },
    refused:
      already || collectable.includes(state)
        ? null
        : state === 'difference_due'
          ? 'difference_due'
          : 'order_state',
    says: { order: order.id, already },
    ...(!already && { done: () => order.accept(market.books) }),
    touches: [order.viewed, 'money'],
  }
}

const pickUp = does('pick up', 8, fc.record(whichOne), {
  may: (paper, which) => waiting(paper, which) !== undefined,
  run: async (paper, town, which, overHttp) => {
    const order = waiting(paper, which)!
    order.code ??= await codeOf(town, order)
    await askOnce(paper, town, 'pick up', pickUpOf(paper, order), overHttp)
    return [order.viewed, 'money']
  },
})

function waiting({ market }: Paper, which: Which): PaperOrder | undefined {
  const known = market.orders.filter(({ code, state }) => {
    return (
      code !== null || state === 'paid' || state === 'difference_due' || collectable.includes(state)
    )
  })
  return pickFitting(known, ({ state }) => collectable.includes(state), which)
}

/** The code that the buyer's phone shows. */
export async function codeOf(town: Town, { id, buyer }: PaperOrder): Promise<string> {
  const route = 'get /places/:place/market/orders/:order'
  return (await town.ask({ who: buyer, route, input: { order: id } })).reply.code
}

/** Money back for bad goods; the co-op bears it. */
const complain = asks(
  'complain',
  3,
  fc.record({ ...whichOne, line: fc.nat(1), percent: fc.constantFrom(10, 50, 100, 101) }),
  ({ market, now }, { line: at, percent, ...which }) => {
    const order = pickFitting(market.orders, ({ state }) => state === 'collected', which)
    const line = order?.lines[at % order.lines.length]
    if (!order || !line) return null
    const fen = Math.ceil((line.fen * percent) / 100)
    if (fen === 0) return null
    return {
      who: 'clerk',
      route: 'post /places/:place/orders/:order/complaints',
      input: { order: order.id, lines: [{ line: line.id, fen }], reason: '坏了几个' },
      refused:
        order.state !== 'collected'
          ? 'order_state'
          : fen > line.fen - line.complained
            ? 'refund_above_line'
            : null,
      done: () => {
        line.complained += fen
        market.books.coop -= fen
        order.giveBack(fen, now)
      },
      touches: [order.viewed, 'money'],
    }
  },
)

export const packingKinds: Kind[] = [packs, pickUp, complain]
