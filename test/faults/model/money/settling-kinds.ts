import fc from 'fast-check'
import { dayOn } from '../calendar.ts'
import { farmers, type Who } from '../people.ts'
import type { Paper } from '../paper.ts'
import {
  asks,
  expectSame,
  pickFitting,
  whichOne,
  type Foreseen,
  type Kind,
  type Which,
} from '../step.ts'
import type { Town } from '../town.ts'
import { isHousehold, type PaperStatement, type StatementState } from './settling-paper.ts'

const make = asks('make statements', 3, fc.constant({}), (paper): Foreseen => {
  const { settling, now } = paper
  const due = settling.due(paper.credited())
  return {
    who: 'cashier',
    route: 'post /places/:place/statements',
    input: { upTo: dayOn(now) },
    refused: null,
    says: {
      made: due.length,
      fen: due.reduce((sum, { fen }) => sum + fen, 0),
      carriedOver: 0,
    },
    done: (_reply, town) => learnStatements(paper, town, due),
    touches: ['statements', 'payees'],
  }
})

async function learnStatements(
  { settling, ids }: Paper,
  town: Town,
  due: readonly { payee: string; fen: number }[],
): Promise<void> {
  const list = { who: 'cashier', route: 'get /places/:place/statements' } as const
  const { reply } = await town.ask({ ...list, input: { limit: 200 } })
  for (const { payee, fen } of due) {
    const item = reply.items.find((each: ShownStatement) => {
      const known = settling.statements.some(({ id }) => id === each.id)
      return !known && ids.payeeOf(each.payee) === payee
    })
    expectSame(`the new statement of ${payee}`, item?.totalFen, fen)
    const state = isHousehold(payee) ? ('statement' as const) : ('confirmed' as const)
    settling.take({ id: item.id, payee, fen, state, hands: ['cashier'], approvals: [] })
  }
}

interface ShownStatement {
  id: string
  payee: { kind: string; household: { id: string } | null }
}

interface Word {
  name: string
  weight: number
  route: string
  from: readonly StatementState[]
  to: StatementState
  by: (statement: PaperStatement) => Who
  input?: object
  /** Whoever does it has had a hand in it. */
  isHand: boolean
}

const farmerOf = ({ payee }: PaperStatement): Who => farmers[Number(payee)]!

/** What is said of a household's statement: by the farmer, and by the co-op's desk. */
const words: readonly Word[] = [
  {
    ...{ name: 'nod', weight: 9, from: ['statement'], to: 'confirmed', isHand: true },
    ...{ route: 'post /places/:place/my/statements/:statement/confirm', by: farmerOf },
  },
  {
    ...{ name: 'dispute', weight: 2, from: ['statement'], to: 'disputed', isHand: false },
    ...{ route: 'post /places/:place/my/statements/:statement/dispute', by: farmerOf },
    input: { text: '少算了一筐' },
  },
  {
    ...{ name: 'answer', weight: 3, from: ['disputed'], to: 'statement', isHand: true },
    ...{ route: 'post /places/:place/statements/:statement/answer', by: () => 'cashier' },
    input: { text: '一筐在下一张单子上' },
  },
  {
    ...{ name: 'return', weight: 1, from: ['confirmed', 'approved', 'failed'], to: 'statement' },
    ...{ route: 'post /places/:place/statements/:statement/return', by: () => 'cashier' },
    ...{ input: { reason: '农户要再看看' }, isHand: false },
  },
]

function wordKind({ name, weight, route, from, to, by, input, isHand }: Word): Kind {
  return asks(`${name} to a statement`, weight, fc.record(whichOne), ({ settling }, which) => {
    const own = settling.statements.filter(({ payee }) => isHousehold(payee))
    const statement = pickFitting(own, ({ state }) => from.includes(state), which)
    if (!statement) return null
    const who = by(statement)
    return {
      who,
      route,
      input: { statement: statement.id, ...input },
      refused: from.includes(statement.state) ? null : 'settle_state',
      says: { id: statement.id, state: to },
      done: () => {
        statement.state = to
        if (to !== 'disputed') statement.approvals = []
        if (isHand) statement.hands.push(who)
      },
      touches: ['statements'],
    }
  })
}

const approver = fc.constantFrom<Who>('first', 'second', 'first', 'second', 'cashier')

function whyNotApprove(who: Who, { state, hands, approvals }: PaperStatement): string | null {
  if (state !== 'confirmed') return 'settle_state'
  return hands.includes(who) || approvals.includes(who) ? 'had_a_hand' : null
}

/** Two approvals, of two people who have had no other hand in it. */
export function approvalOf(who: Who, some: readonly PaperStatement[]): Foreseen {
  const after = (statement: PaperStatement) =>
    statement.approvals.length === 0 ? ('confirmed' as const) : ('approved' as const)
  const allowed = some.filter((each) => !whyNotApprove(who, each))
  const results = some.map((each) => {
    return { statement: each.id, outcome: whyNotApprove(who, each) ?? after(each) }
  })
  return {
    who,
    route: 'post /places/:place/statements/approvals',
    input: { statements: some.map(({ id }) => id) },
    refused: null,
    says: { results },
    ...(allowed.length > 0 && {
      done: () => {
        for (const statement of allowed) {
          statement.state = after(statement)
          statement.approvals.push(who)
        }
      },
    }),
    touches: ['statements'],
  }
}

export function statementsFor(
  { settling }: Paper,
  { which, wild, count }: Which & { count: number },
) {
  const found = Array.from({ length: count }, (_, at) => {
    const one = { which: which + at, wild }
    return pickFitting(settling.statements, ({ state }) => state === 'confirmed', one)
  })
  return [...new Set(found)].filter((each) => each !== undefined)
}

const approve = asks(
  'approve statements',
  10,
  fc.record({ who: approver, ...whichOne, count: fc.integer({ min: 1, max: 5 }) }),
  (paper, { who, ...which }) => {
    const some = statementsFor(paper, which)
    return some.length === 0 ? null : approvalOf(who, some)
  },
)

export const settlingKinds: Kind[] = [make, ...words.map(wordKind), approve]
