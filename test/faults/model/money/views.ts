import type { Paper } from '../paper.ts'
import type { Reply } from '../step.ts'
import { sum } from '../trade/till-paper.ts'
import type { View } from '../views.ts'

export function moneyViews(paper: Paper): Record<string, View> {
  return { money: money(paper), payees: payees(paper), statements: statements(paper) }
}

const over = ['cancelled', 'expired', 'nothing', 'collected']

/** What lies on the accounts of each kind, all over the story. */
function money(paper: Paper): View {
  const { market, adoption, till, settling } = paper
  const owed = owedOf(paper)
  const farmers = owed.filter(([payee]) => payee !== 'village' && payee !== 'services')
  const kinds: [string, number][] = [
    ['order', sum(market.orders.map(({ state, held }) => (over.includes(state) ? 0 : held)))],
    ['share', sum(adoption.shares.map(({ paidFen }) => paidFen))],
    ['refund', till.onTheirWay()],
    ['farmer', sum(farmers.map(([, fen]) => fen))],
    ...owed.filter((each) => !farmers.includes(each)),
    ['coop', market.books.coop],
    ['payout', settling.onTheWay()],
  ]
  return {
    who: 'cashier',
    route: 'get /places/:place/money/accounts',
    read: ({ items }) => withoutNothing(items.map((each: Reply) => [each.kind, each.fen])),
    foreseen: withoutNothing(kinds),
  }
}

/** What lies on each payee's account. */
function owedOf(paper: Paper): [string, number][] {
  return [...paper.credited()].map(([payee, fen]) => [payee, fen - paper.settling.gone(payee)])
}

function payees(paper: Paper): View {
  return {
    who: 'cashier',
    route: 'get /places/:place/payees',
    read: ({ items }) => {
      const shown = items.map((each: Reply) => [paper.ids.payeeOf(each.payee), each.balanceFen])
      return withoutNothing(shown)
    },
    foreseen: withoutNothing(owedOf(paper)),
  }
}

function withoutNothing(entries: readonly [string, number][]) {
  return Object.fromEntries(entries.filter(([, fen]) => fen !== 0))
}

function statements({ settling }: Paper): View {
  const told = (list: readonly { id: string; state: string; fen: number }[]) =>
    list.map(({ id, state, fen }) => `${id} ${state} ${fen}`).sort()
  return {
    who: 'cashier',
    route: 'get /places/:place/statements',
    input: { limit: 200 },
    read: ({ items }) => told(items.map((each: Reply) => ({ ...each, fen: each.totalFen }))),
    foreseen: told(settling.statements),
  }
}
