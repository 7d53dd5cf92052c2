import {
  MetAnotherWriter,
  Refusal,
  accountOf,
  below,
  missing,
  toId,
  type Actor,
} from '../platform/index.ts'
import { assertNotOwn, Households } from '../people/index.ts'
import {
  Statements,
  type Statement,
  type StatementState,
  type StatementStep,
} from './statements.model.ts'

/** A statement at or below the actor's place; others do not exist here. */
export async function statementAt(actor: Actor, id: string): Promise<Statement> {
  const place = below(actor.place.path)
  const found = await Statements.findOne({ _id: toId(id), place }).lean()
  if (!found) throw missing('statement')
  return found
}

/**
 * The statement that the actor is about to act on: in one of these states, and neither of their
 * own household nor of their kin's.
 */
export async function statementFor(
  actor: Actor,
  id: string,
  states: readonly StatementState[],
): Promise<Statement> {
  const found = await statementAt(actor, id)
  if (!states.includes(found.state)) throw wrongState(found)
  await assertOthers(actor, found)
  return found
}

export async function assertOthers(actor: Actor, statement: Statement): Promise<void> {
  const { household: _id, place } = statement
  const household = _id && (await Households.findOne({ _id, place }).lean())
  if (household) assertNotOwn(actor, household)
}

export function wrongState({ state }: Statement): Refusal {
  return new Refusal('conflict', 'settle_state', { state })
}

/** Moves a statement on; the guard is the state, and the hands, that it was seen with. */
export async function moveStatement(
  seen: Statement,
  change: Partial<Statement>,
  step: StatementStep,
  drop: readonly (keyof Statement)[] = [],
): Promise<void> {
  const { _id, place, state } = seen
  const $unset = Object.fromEntries(drop.map((field) => [field, 1]))
  const { modifiedCount } = await Statements.updateOne(
    { _id, place, state, steps: { $size: seen.steps.length } },
    {
      $set: change,
      $push: { steps: step },
      ...(drop.length > 0 ? { $unset } : {}),
    },
  )
  if (modifiedCount === 0) throw new MetAnotherWriter()
}

/** What the actor does to it, for its history. */
export function step(actor: Actor, act: string, text?: string): StatementStep {
  return { act, at: actor.at, by: accountOf(actor).id, ...(text ? { text } : {}) }
}
