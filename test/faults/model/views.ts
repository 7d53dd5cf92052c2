import { dayOn } from './calendar.ts'
import { moneyViews } from './money/views.ts'
import type { Who } from './people.ts'
import type { Paper } from './paper.ts'
import type { Reply } from './step.ts'
import { tradeViews } from './trade/views.ts'

/** What can be read off a route, and what must stand there. */
export interface View {
  who: Who
  route: string
  input?: Record<string, unknown>
  read(reply: Reply): unknown
  foreseen: unknown
}

/** All that is compared with what the routes show, by name. */
export function viewsOf(paper: Paper): Record<string, View> {
  const books = paper.books.map((_, at) => [`household ${at}`, household(paper, at)])
  return {
    ...(Object.fromEntries(books) as Record<string, View>),
    shelf: shelf(paper),
    claims: claims(paper),
    ...tradeViews(paper),
    ...moneyViews(paper),
  }
}

function household({ books, ids }: Paper, at: number): View {
  const book = books[at]!
  return {
    who: 'council',
    route: 'get /places/:place/households/:household/statement',
    input: { household: ids.households[at], limit: 1 },
    read: ({ balance, items }) => ({ balance, lines: items[0]?.seq ?? 0 }),
    foreseen: { balance: book.balance(), lines: book.lines.length },
  }
}

function shelf({ counter, ids, now }: Paper): View {
  const day = dayOn(now)
  return {
    who: 'keeper0',
    route: 'get /places/:place/goods',
    read: ({ items }) =>
      ids.goods.map((id) => items.find((each: { id: string }) => each.id === id)?.stock),
    foreseen: ids.goods.map((_, goods) => counter.fresh(goods, day)),
  }
}

function claims({ claims: { claims: all } }: Paper): View {
  const told = (list: readonly { id: string; state: string; points: number }[]) =>
    list.map(({ id, state, points }) => `${id} ${state} ${points}`).sort()
  return {
    who: 'council',
    route: 'get /places/:place/claims',
    input: { limit: 200 },
    read: ({ items }) => told(items),
    foreseen: told(all),
  }
}
