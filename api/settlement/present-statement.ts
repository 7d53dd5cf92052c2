import { addDays, dayOf, startOf, type Actor, type Day, type Id } from '../platform/index.ts'
import { bankBriefOf } from './bank-accounts.ts'
import { BankAccounts, type BankAccount } from './payouts.model.ts'
import {
  StatementLines,
  type Statement,
  type StatementLine,
  type StatementStep,
} from './statements.model.ts'

/** Days from the farmer's nod until the money is there: 7 天里到账. */
const payDays = 7
const dayMs = 86_400_000

export interface BanksByPayee {
  active: ReadonlyMap<string, BankAccount>
  changing: ReadonlySet<string>
}

/** The bank accounts of many payees at once. */
export async function banksOf(list: readonly { place: string; payee: string }[]) {
  const found = await BankAccounts.find({
    place: { $in: [...new Set(list.map((each) => each.place))] },
    payee: { $in: list.map((each) => each.payee) },
    state: { $in: ['active', 'proposed'] },
  }).lean()
  const active = found.filter((each) => each.state === 'active')
  const changing = found.filter((each) => each.state === 'proposed')
  return {
    active: new Map(active.map((each) => [each.payee, each])),
    changing: new Set(changing.map((each) => each.payee)),
  }
}

/** What the desk and the farmer see alike. */
export function presentCommon(actor: Actor, statement: Statement, banks: BanksByPayee) {
  const { _id, number, upTo, madeAt, totalFen, state, payee } = statement
  const { confirmedAt, confirmedHow, paidAt, problem, lines } = statement
  const bank = banks.active.get(payee)
  const payBy = confirmedAt ? addDays(dayOf(confirmedAt), payDays) : null
  return {
    id: String(_id),
    number,
    upTo,
    madeAt: madeAt.toISOString(),
    totalFen,
    lineCount: lines,
    state,
    confirmedAt: confirmedAt?.toISOString() ?? null,
    confirmedHow: confirmedHow ?? null,
    payDays,
    payBy,
    daysLeft: payBy && !paidAt ? daysBetween(dayOf(actor.at), payBy) : null,
    paidAt: paidAt?.toISOString() ?? null,
    problem: problem ?? null,
    account: bank ? bankBriefOf(bank) : null,
  }
}

function daysBetween(from: Day, to: Day): number {
  return Math.round((startOf(to).getTime() - startOf(from).getTime()) / dayMs)
}

export function presentLine({ why, what, fen, at, subject }: StatementLine) {
  return {
    why,
    what,
    fen,
    at: at.toISOString(),
    subject: { kind: subject.kind, id: String(subject.id) },
  }
}

/** The lines, in the order in which they came about. */
export async function linesOfStatement(place: string, statement: Id): Promise<StatementLine[]> {
  return await StatementLines.find({ place, statement }).sort({ at: 1, transfer: 1 }).lean()
}

/** What was said against it, each with the answer that followed. */
export function disputesIn(steps: readonly StatementStep[]) {
  return steps.flatMap(({ act, text, at }, index) => {
    if (act !== 'dispute') return []
    const answer = steps.slice(index + 1).find((later) => ['answer', 'correct'].includes(later.act))
    return [
      {
        text: text ?? '',
        at: at.toISOString(),
        answer: answer?.text ?? null,
        answeredAt: answer?.at.toISOString() ?? null,
      },
    ]
  })
}
