import type { Paper } from '../paper.ts'
import type { View } from '../views.ts'
import { unitsTaken, type PaperOffer } from './adoption-paper.ts'
import type { OrderState, PaperOrder, PaperWindow } from './market-paper.ts'
import { sum } from './till-paper.ts'

/** What is compared again and again: the last ones. */
const about = 4
const manyOrders = 20

export function tradeViews({ market, adoption }: Paper): Record<string, View> {
  const views = [
    ...market.windows.slice(-about).map((each) => [`window ${each.id}`, window(each)]),
    ...adoption.offers.slice(-about).map((each) => [`offer ${each.id}`, offer(each)]),
    ...market.orders.slice(-manyOrders).map((each) => [each.viewed, order(each)]),
  ]
  return Object.fromEntries(views) as Record<string, View>
}

const released: readonly OrderState[] = ['cancelled', 'expired']

function window({ id, state, goods, orders }: PaperWindow): View {
  const byState: Record<string, number> = {}
  for (const each of orders) byState[each.state] = (byState[each.state] ?? 0) + 1
  const live = orders.filter((each) => !released.includes(each.state))
  return {
    who: 'clerk',
    route: 'get /places/:place/windows/:window',
    input: { window: id },
    read: ({ state: seen, goods: shown, totals }) => ({
      state: seen,
      ordered: shown.map((each: { ordered: number }) => each.ordered),
      brings: shown.map(bringsOf),
      byState: totals.byState,
      fen: totals.fen,
      refundedFen: totals.refundedFen,
    }),
    foreseen: {
      state,
      ordered: goods.map((each) => each.ordered),
      brings: goods.map(bringsOf),
      byState,
      fen: sum(live.map((each) => each.fen)),
      refundedFen: sum(orders.map((each) => each.refundedFen)),
    },
  }
}

const bringsOf = ({ suppliers }: { suppliers: readonly { brings: number }[] }) =>
  suppliers.map(({ brings }) => brings)

interface ShownLine {
  units: number
  from: { units: number }[]
}

function order(of: PaperOrder): View {
  const { id, state, fen, paidFen, refundedFen, payment, held, lines } = of
  const told = (list: readonly ShownLine[]) =>
    list.map(({ units, from }) => ({ units, from: from.map((each) => each.units) }))
  return {
    who: 'clerk',
    route: 'get /places/:place/orders/:order',
    input: { order: id },
    read: (reply) => ({
      ...{ state: reply.state, fen: reply.fen, paidFen: reply.paidFen },
      ...{ refundedFen: reply.refundedFen, dueFen: reply.dueFen },
      lines: told(reply.lines),
    }),
    foreseen: {
      ...{ state, fen, paidFen, refundedFen },
      dueFen: payment ? fen - held : 0,
      lines: told(lines),
    },
  }
}

function offer(of: PaperOffer): View {
  const told = (list: readonly { id: string; state: string; paidFen: number }[]) =>
    list.map(({ id, state, paidFen }) => `${id} ${state} ${paidFen}`).sort()
  return {
    who: 'clerk',
    route: 'get /places/:place/adoption/desk/offers/:offer',
    input: { offer: of.id },
    read: ({ offer: { state, fillBy, left }, shares }) => {
      return { state, fillBy, left, shares: told(shares) }
    },
    foreseen: {
      ...{ state: of.state, fillBy: of.fillBy, left: of.shares - unitsTaken(of) },
      shares: told(of.bought),
    },
  }
}
