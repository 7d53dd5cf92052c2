import fc from 'fast-check'
import { buyers, type BuyerName } from '../people.ts'
import type { Paper } from '../paper.ts'
import { asks, pickFitting, whichOne, type Foreseen, type Kind, type Reply } from '../step.ts'
import { PaperOrder, priceOf, type PaperWindow } from './market-paper.ts'

const halfHourMs = 30 * 60_000

export const buyer = fc.constantFrom(...buyers)
export const quantities = fc.tuple(fc.constantFrom(0, 1, 2, 3, 5), fc.constantFrom(0, 1, 2, 4))

export interface Basket {
  buyer: BuyerName
  window: PaperWindow
  quantities: readonly number[]
  point: number
  /** The page showed another sum. */
  wrongSum?: boolean
}

/** An order as the storefront sends it; the paper knows what it comes to, or why not. */
export function orderOf(paper: Paper, basket: Basket): Foreseen {
  const { buyer, window, point, wrongSum = false } = basket
  const wanted = window.goods
    .map((goods, at) => ({ goods, units: basket.quantities[at] ?? 0 }))
    .filter(({ units }) => units > 0)
  const fen = wanted.reduce((sum, { goods, units }) => sum + priceOf(goods, units), 0)
  return {
    who: buyer,
    route: 'post /places/:place/market/orders',
    input: {
      window: window.id,
      lines: wanted.map(({ goods, units }) => ({ goods: goods.id, quantity: units })),
      pickUpPoint: window.points[point],
      expectFen: fen + (wrongSum ? 1 : 0),
      forHome: buyer === 'steward',
    },
    refused: whyNot(paper, window, buyer, wanted, wrongSum),
    says: { state: fen > 0 ? 'placed' : 'paid', fen, dueFen: fen },
    done: (reply) => void place(paper, basket, wanted, reply),
    touches: [`window ${window.id}`],
  }
}

type Wanted = { goods: PaperWindow['goods'][number]; units: number }[]

function whyNot(
  { now }: Paper,
  window: PaperWindow,
  buyer: BuyerName,
  wanted: Wanted,
  wrongSum: boolean,
): string | null {
  if (window.state !== 'open' || now >= window.closesAt) return 'window_not_open'
  if (wanted.some(({ goods, units }) => goods.ordered + units > goods.most)) return 'goods_short'
  if (wrongSum) return 'total_changed'
  const had = (id: string) => window.bought.get(`${buyer} ${id}`) ?? 0
  const over = wanted.some(({ goods, units }) => had(goods.id) + units > goods.perBuyerMost)
  return over ? 'buyer_limit' : null
}

function place(paper: Paper, { buyer, window, point }: Basket, wanted: Wanted, reply: Reply) {
  const { till, now } = paper
  const lines = wanted.map(({ goods, units }, at) => {
    const key = `${buyer} ${goods.id}`
    goods.ordered += units
    window.bought.set(key, (window.bought.get(key) ?? 0) + units)
    const id = String(reply.lines[at].id)
    const [ordered, toPack, fen] = [units, units, priceOf(goods, units)]
    return { id, goods, ordered, units, toPack, packed: null, fen, complained: 0, from: [] }
  })
  const order = new PaperOrder(reply.id, window, buyer, point, lines, till)
  window.orders.push(order)
  if (order.fen === 0) {
    order.state = 'paid'
    return
  }
  const isOwn = buyer === 'buyer0' || buyer === 'buyer1'
  const expiresAt = isOwn ? Math.min(now + halfHourMs, window.closesAt) : window.closesAt
  const { fen } = order
  order.payment = till.ask({
    ...{ id: reply.payment, buyer, subject: order, part: 'whole', fen, expiresAt },
  })
}

const order = asks(
  'order',
  14,
  fc.record({
    ...whichOne,
    buyer,
    quantities: quantities.filter((each) => each.some((units) => units > 0)),
    point: fc.nat(1),
    wrongSum: fc.nat(24).map((each) => each === 0),
  }),
  (paper, { which, wild, ...basket }) => {
    const about = paper.market.windows.slice(-4)
    const isOpen = ({ state, closesAt }: PaperWindow) => state === 'open' && closesAt > paper.now
    const window = pickFitting(about, isOpen, { which, wild })
    return window ? orderOf(paper, { ...basket, window }) : null
  },
)

/** The buyer thinks better of it; what was cancelled before stays cancelled. */
export function cancelOf({ now, till }: Paper, order: PaperOrder): Foreseen {
  const { window, state } = order
  const isOpen = window.state === 'open' && now < window.closesAt
  const may = state === 'placed' || state === 'paid'
  const again = state === 'cancelled'
  return {
    who: order.buyer,
    route: 'post /places/:place/market/orders/:order/cancel',
    input: { order: order.id },
    refused: again ? null : !may ? 'order_state' : isOpen ? null : 'window_not_open',
    says: { state: 'cancelled', dueFen: 0, paidFen: order.paidFen, refundedFen: order.paidFen },
    ...(!again && {
      done: () => {
        order.giveBack(order.held, now)
        till.cancel(order)
        order.release('cancelled')
      },
    }),
    touches: [`window ${window.id}`, order.viewed],
  }
}

const cancel = asks('cancel an order', 4, fc.record(whichOne), (paper, which) => {
  const fits = ({ state, window }: PaperOrder) =>
    (state === 'placed' || state === 'paid') && window.state === 'open'
  const order = pickFitting(paper.market.orders, fits, which)
  return order ? cancelOf(paper, order) : null
})

export const buyingKinds: Kind[] = [order, cancel]
