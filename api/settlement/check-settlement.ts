import type { Problem } from '../platform/index.ts'
import { MoneyAccounts, Transfers } from '../payments/index.ts'
import { payeeAccountKinds } from './payees.ts'
import { Payouts } from './payouts.model.ts'
import { StatementLines, Statements, type StatementState } from './statements.model.ts'
import { linesOf } from './take-up.ts'

const anyPlace = 'the checker sees everything it was asked to'

/**
 * Proves that each statement is the sum of its lines, that no transfer is explained twice or
 * otherwise than it was booked, that what a payee has is what statements have not yet sent, and
 * that payouts hold what is sent and unanswered.
 * @param place filter on the place's path; all places without it
 */
export async function checkSettlement(place: object = {}): Promise<Problem[]> {
  return [
    ...(await checkSums(place)),
    ...(await checkLines(place)),
    ...(await checkPayees(place)),
    ...(await checkPayouts(place)),
  ]
}

async function checkSums(place: object): Promise<Problem[]> {
  const sums = await StatementLines.aggregate<{ _id: unknown; fen: number; lines: number }>([
    { $match: { ...place, statement: { $ne: null } } },
    { $group: { _id: '$statement', fen: { $sum: '$fen' }, lines: { $sum: 1 } } },
  ]).option({ anyPlace })
  const byStatement = new Map(sums.map((each) => [String(each._id), each]))
  const statements = await Statements.find({ ...place })
    .setOptions({ anyPlace })
    .lean()
  const problems = statements.flatMap(({ _id, totalFen, lines }) => {
    const sum = byStatement.get(String(_id)) ?? { fen: 0, lines: 0 }
    byStatement.delete(String(_id))
    const same = sum.fen === totalFen && sum.lines === lines
    const details = { totalFen, lines, sumFen: sum.fen, sumLines: sum.lines }
    return same ? [] : [{ what: 'statement_differs', id: String(_id), details }]
  })
  const lost = [...byStatement.keys()]
  return [...problems, ...lost.map((id) => ({ what: 'lines_without_statement', id, details: {} }))]
}

/** Each line says what its transfer did, and stands once. */
async function checkLines(place: object): Promise<Problem[]> {
  const lines = await StatementLines.find({ ...place })
    .setOptions({ anyPlace })
    .lean()
  const transfers = await Transfers.find({ ...place })
    .setOptions({ anyPlace })
    .lean()
  const booked = new Map(
    transfers.flatMap(linesOf).map((each) => [`${String(each.transfer)} ${each.payee}`, each.fen]),
  )
  const seen = new Set<string>()
  return lines.flatMap(({ _id, transfer, payee, fen }) => {
    const key = `${String(transfer)} ${payee}`
    const twice = seen.has(key)
    seen.add(key)
    if (!twice && booked.get(key) === fen) return []
    const what = twice ? 'transfer_explained_twice' : 'line_differs_from_transfer'
    return [{ what, id: String(_id), details: { transfer: String(transfer), fen } }]
  })
}

const gone: StatementState[] = ['in_batch', 'sent', 'paid']

/** A payee has: all that was booked, less what statements have sent on its way. */
async function checkPayees(place: object): Promise<Problem[]> {
  const kind = { $in: [...payeeAccountKinds] }
  const accounts = await MoneyAccounts.find({ ...place, kind })
    .setOptions({ anyPlace })
    .lean()
  const transfers = await Transfers.find({ ...place })
    .setOptions({ anyPlace })
    .lean()
  const owed = new Map<string, number>()
  const add = (payee: string, fen: number) => owed.set(payee, (owed.get(payee) ?? 0) + fen)
  for (const { payee, fen } of transfers.flatMap(linesOf)) add(payee, fen)
  const sent = await Statements.find({ ...place, state: { $in: gone } })
    .setOptions({ anyPlace })
    .lean()
  for (const { payee, totalFen } of sent) add(payee, -totalFen)
  return accounts
    .filter(({ _id, fen }) => fen !== (owed.get(_id) ?? 0))
    .map(({ _id, fen }) => ({
      what: 'payee_differs',
      id: _id,
      details: { fen, owed: owed.get(_id) ?? 0 },
    }))
}

async function checkPayouts(place: object): Promise<Problem[]> {
  const accounts = await MoneyAccounts.find({ ...place, kind: 'payout' })
    .setOptions({ anyPlace })
    .lean()
  const held = new Map(accounts.map((each) => [each._id, each.fen]))
  const payouts = await Payouts.find({ ...place })
    .setOptions({ anyPlace })
    .lean()
  const wrong = payouts.flatMap(({ _id, state, fen }) => {
    const name = `payout:${String(_id)}`
    const now = held.get(name) ?? 0
    held.delete(name)
    const due = state === 'made' ? fen : 0
    return now === due ? [] : [{ what: 'payout_differs', id: String(_id), details: { now, due } }]
  })
  const stray = [...held].filter(([, fen]) => fen !== 0)
  return [...wrong, ...stray.map(([id, fen]) => ({ what: 'payout_unknown', id, details: { fen } }))]
}
