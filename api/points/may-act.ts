import { accountOf, holds, type Actor } from '../platform/index.ts'
import { isOwn, type Household } from '../people/index.ts'
import type { Claim, ClaimAct, ClaimState } from './claims.model.ts'

/** The acts of people; disputes and postings come from the board. */
export type HumanAct = Exclude<ClaimAct, 'dispute' | 'uphold' | 'strike' | 'post'>

/** From which states each act may be done, and by which role (domain.md, points 4). */
const acts: Record<HumanAct, { from: readonly ClaimState[]; role: readonly string[] }> = {
  submit: { from: ['draft', 'returned'], role: ['liaison', 'keeper'] },
  check: { from: ['submitted'], role: ['liaison'] },
  score: { from: ['checked'], role: ['council'] },
  approve: { from: ['scored'], role: ['approver'] },
  return: { from: ['submitted', 'checked', 'scored'], role: ['liaison', 'council', 'approver'] },
  reject: { from: ['submitted', 'checked', 'scored'], role: ['council', 'approver'] },
  withdraw: { from: ['draft', 'submitted', 'returned'], role: ['liaison', 'keeper'] },
  reverse: { from: ['posted'], role: ['approver'] },
}

export const humanActs = Object.keys(acts) as HumanAct[]

/** Who decides on objections (the board asks them). */
const deciding = ['council', 'approver']

/** The role in which the actor does this, of all that they hold. */
export function roleFor(act: ClaimAct, actor: Actor): string {
  const may = act in acts ? acts[act as HumanAct].role : deciding
  return may.find((each) => holds(actor, each)) ?? ''
}

/**
 * Why the actor may not do this to the claim now, or null when they may. The screens show it,
 * and the commands refuse by it.
 */
export function whyNot(
  act: HumanAct,
  actor: Actor,
  claim: Claim,
  household: Pick<Household, '_id' | 'kin'>,
): string | null {
  const { from, role } = acts[act]
  if (!from.includes(claim.state)) return 'claim_state'
  if (!role.some((each) => holds(actor, each))) return 'role_missing'
  if (act === 'submit' || act === 'withdraw') {
    return claim.submittedBy.equals(accountOf(actor).id) ? null : 'not_yours'
  }
  if (isOwn(actor, household)) return 'own_household'
  if (act === 'check' && !coversGroup(actor, claim.group)) return 'other_group'
  return act === 'check' || act === 'score' || act === 'approve'
    ? firstHand(act, actor, claim)
    : null
}

/**
 * Reported, checked, scored and approved are four people. What was returned and mended goes
 * through the same hands once more: nobody is kept from a step for having taken it before.
 */
function firstHand(act: 'check' | 'score' | 'approve', actor: Actor, claim: Claim): string | null {
  const { id } = accountOf(actor)
  if (claim.submittedBy.equals(id)) return 'you_submitted'
  if (act !== 'check' && claim.checkedBy?.equals(id)) return 'you_checked'
  if (act === 'approve' && claim.scoredBy?.equals(id)) return 'you_scored'
  return null
}

/** A liaison of one group checks that group alone; one without a group checks all. */
export function coversGroup(actor: Actor, group: string): boolean {
  return actor.roles.some(
    (held) => held.role === 'liaison' && (!held.group || held.group === group),
  )
}
