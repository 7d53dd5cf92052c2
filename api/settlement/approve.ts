import { Refusal, accountOf, below, holds, toId, type Actor, type Id } from '../platform/index.ts'
import { moveStatement, statementFor, step } from './move.ts'
import { householdsOf, isOwnPayee, type HouseholdsById } from './payees.ts'
import { Statements, type Statement } from './statements.model.ts'

/** The acts by which somebody has had a hand in what a statement says. */
const hands = ['make', 'confirm', 'confirm_on_paper', 'answer', 'correct']

/** Why the actor may not approve it now, or null: the screens show it, the command refuses by it. */
export function whyNotApprove(
  actor: Actor,
  statement: Statement,
  known: HouseholdsById,
): string | null {
  if (statement.state !== 'confirmed') return 'settle_state'
  if (!holds(actor, 'settlement_approver')) return 'role_missing'
  if (isOwnPayee(actor, statement, known)) return 'own_household'
  const { id } = accountOf(actor)
  const his = (by: Id | undefined) => by?.equals(id) ?? false
  const touched = statement.steps.some(({ act, by }) => hands.includes(act) && his(by))
  return touched || statement.approvals.some(({ by }) => his(by)) ? 'had_a_hand' : null
}

/** Two approvers, one after the other; of many statements those that may be are approved. */
export async function approveStatements(actor: Actor, input: { statements: string[] }) {
  const ids = [...new Set(input.statements)]
  const place = below(actor.place.path)
  const found = await Statements.find({ place, _id: { $in: ids.map(toId) } }).lean()
  const known = await householdsOf(actor, found)
  const results: { statement: string; outcome: string }[] = []
  for (const id of ids) {
    const statement = found.find((each) => String(each._id) === id)
    const reason = statement ? whyNotApprove(actor, statement, known) : 'not_found'
    const outcome = statement && !reason ? await approve(actor, statement) : String(reason)
    results.push({ statement: id, outcome })
  }
  return { results }
}

async function approve(actor: Actor, statement: Statement) {
  const approvals = [...statement.approvals, { by: accountOf(actor).id, at: actor.at }]
  const state = approvals.length >= 2 ? ('approved' as const) : ('confirmed' as const)
  await moveStatement(statement, { approvals, state }, step(actor, 'approve'))
  return state
}

/** Back to the farmer, with a reason; what was approved counts no more. */
export async function returnStatement(actor: Actor, input: { statement: string; reason: string }) {
  const found = await statementFor(actor, input.statement, ['confirmed', 'approved', 'failed'])
  if (found.kind !== 'household') throw new Refusal('conflict', 'settle_state')
  const change = { state: 'statement' as const, approvals: [] }
  const dropped = ['confirmedAt', 'confirmedHow', 'confirmedBy', 'paper', 'problem'] as const
  await moveStatement(found, change, step(actor, 'return', input.reason), dropped)
  return { id: String(found._id), state: change.state }
}
