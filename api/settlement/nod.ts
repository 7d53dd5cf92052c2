import { Refusal, accountOf, missing, toId, type Actor } from '../platform/index.ts'
import { keepDocument, ownHousehold } from '../people/index.ts'
import { moveStatement, statementFor, step, wrongState } from './move.ts'
import { Corrections, Statements, type Statement } from './statements.model.ts'

/** The farmer's own statement: the household is the account's, never one that was asked for. */
export async function ownStatement(actor: Actor, id: string): Promise<Statement> {
  const { _id: household, place } = await ownHousehold(actor)
  const found = await Statements.findOne({ _id: toId(id), place, household }).lean()
  if (!found || found.state === 'withdrawn') throw missing('statement')
  return found
}

const presentState = ({ _id }: Statement, state: Statement['state']) => ({
  id: String(_id),
  state,
})

/** 对的，打钱吧. */
export async function confirmStatement(actor: Actor, input: { statement: string }) {
  const found = await ownStatement(actor, input.statement)
  if (found.state !== 'statement') throw wrongState(found)
  await nod(actor, found, { confirmedHow: 'farmer' }, 'confirm')
  return presentState(found, 'confirmed')
}

/** For those without a phone: the clerk keeps the paper that they signed. */
export async function confirmOnPaper(
  actor: Actor,
  input: { statement: string; name: string; prepared?: unknown },
) {
  const found = await statementFor(actor, input.statement, ['statement'])
  if (found.kind !== 'household') throw new Refusal('conflict', 'settle_state')
  const paper = await keepDocument(actor, found.place, input)
  await nod(actor, found, { confirmedHow: 'paper', paper }, 'confirm_on_paper')
  return presentState(found, 'confirmed')
}

/** Not while a correction waits for its second person: the sum would be another. */
async function nod(actor: Actor, found: Statement, how: Partial<Statement>, act: string) {
  const { place, _id: statement } = found
  if (await Corrections.exists({ place, statement, state: 'proposed' })) {
    throw new Refusal('conflict', 'correction_open')
  }
  const change = { ...how, confirmedAt: actor.at, confirmedBy: accountOf(actor).id }
  await moveStatement(found, { ...change, state: 'confirmed', approvals: [] }, step(actor, act))
}

/** 有地方不对: nothing is paid until the clerk has answered. */
export async function disputeStatement(actor: Actor, input: { statement: string; text: string }) {
  const found = await ownStatement(actor, input.statement)
  if (found.state !== 'statement') throw wrongState(found)
  await moveStatement(found, { state: 'disputed' }, step(actor, 'dispute', input.text))
  return presentState(found, 'disputed')
}

/** The clerk's answer; the farmer is asked again. */
export async function answerDispute(actor: Actor, input: { statement: string; text: string }) {
  const found = await statementFor(actor, input.statement, ['disputed'])
  await moveStatement(found, { state: 'statement' }, step(actor, 'answer', input.text))
  return presentState(found, 'statement')
}
