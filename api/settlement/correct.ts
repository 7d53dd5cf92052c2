import { Transfers, account, post } from '../payments/index.ts'
import { Places } from '../places/index.ts'
import {
  MetAnotherWriter,
  Refusal,
  accountOf,
  below,
  missing,
  newId,
  toId,
  type Actor,
} from '../platform/index.ts'
import { moveStatement, statementFor, step } from './move.ts'
import { Corrections, StatementLines, type Correction, type Statement } from './statements.model.ts'
import { linesOf } from './take-up.ts'

const open = ['statement', 'disputed'] as const

/** The clerk proposes; nothing moves until an approver agrees. */
export async function proposeCorrection(
  actor: Actor,
  input: { statement: string; fen: number; reason: string },
) {
  const { _id: statement, place } = await statementFor(actor, input.statement, open)
  if (await Corrections.exists({ place, statement, state: 'proposed' })) {
    throw new Refusal('conflict', 'correction_waiting')
  }
  const { fen, reason } = input
  const [by, at, _id] = [accountOf(actor).id, actor.at, newId()]
  await Corrections.insertMany([
    { _id, place, statement, fen, reason, state: 'proposed' as const, by, at },
  ])
  return { id: String(_id) }
}

/** The second person. Approved, the money moves and the farmer is asked again. */
export async function decideCorrection(
  actor: Actor,
  input: { correction: string; approve: boolean },
) {
  const place = below(actor.place.path)
  const found = await Corrections.findOne({ _id: toId(input.correction), place }).lean()
  if (!found) throw missing('correction')
  if (found.state !== 'proposed') throw new Refusal('conflict', 'already_decided')
  if (found.by.equals(accountOf(actor).id)) throw new Refusal('forbidden', 'had_a_hand')
  const statement = await statementFor(actor, String(found.statement), open)
  const state = input.approve ? ('approved' as const) : ('refused' as const)
  const { modifiedCount } = await Corrections.updateOne(
    { _id: found._id, place: found.place, state: 'proposed' },
    { $set: { state, decidedBy: accountOf(actor).id, decidedAt: actor.at } },
  )
  if (modifiedCount === 0) throw new MetAnotherWriter()
  if (!input.approve) return { id: String(statement._id), state: statement.state }
  return await correct(actor, statement, found)
}

async function correct(actor: Actor, statement: Statement, correction: Correction) {
  const { place, payee, _id: id } = statement
  const totalFen = statement.totalFen + correction.fen
  const key = `correction:${String(correction._id)}`
  const village = await Places.findOne({ path: place }).orFail().lean()
  const coop = account('coop', village._id)
  const [from, to] = correction.fen > 0 ? [coop, payee] : [payee, coop]
  const subject = { kind: 'statement', id }
  const [fen, what, by] = [Math.abs(correction.fen), correction.reason, accountOf(actor).id]
  await post(place, [{ from, to, fen, key, subject, why: 'correction', what, by, at: actor.at }])
  const transfer = await Transfers.findOne({ place, key }).orFail().lean()
  const lines = linesOf(transfer).map((line) => ({ ...line, statement: id }))
  await StatementLines.insertMany(lines, { lean: true })
  const history = { ...step(actor, 'correct', correction.reason), by: correction.by }
  if (totalFen > 0) {
    const change = { state: 'statement' as const, totalFen, lines: statement.lines + lines.length }
    await moveStatement(statement, change, history)
    return { id: String(id), state: change.state }
  }
  return await withdraw(statement, history)
}

/** Nothing is left to pay: the lines are accrued again, for a later statement. */
async function withdraw(statement: Statement, history: Statement['steps'][number]) {
  const { _id, place } = statement
  await StatementLines.updateMany({ place, statement: _id }, { $set: { statement: null } })
  const change = { state: 'withdrawn' as const, totalFen: 0, lines: 0 }
  await moveStatement(statement, change, history)
  return { id: String(_id), state: change.state }
}
