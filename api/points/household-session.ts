import { ownHousehold, signInHousehold } from '../people/index.ts'
import { Refusal, type Actor } from '../platform/index.ts'
import { householdOfCardAnywhere } from './cards.ts'
import { readStatement } from './statement.ts'

/** The card is what the household has, the code what it was told; one wrong is both wrong. */
export async function signInByCard(actor: Actor, input: { card: string; code: string }) {
  const household = await householdOfCardAnywhere(input.card.trim())
  if (!household) throw new Refusal('forbidden', 'household_code_wrong')
  return await signInHousehold(actor, household, input.code)
}

export async function readMyStatement(
  actor: Actor,
  input: { before?: number | undefined; limit: number },
) {
  const { _id } = await ownHousehold(actor)
  return await readStatement(actor, { ...input, household: String(_id) })
}
