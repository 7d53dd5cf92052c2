import { Refusal, accountOf, missing, toId, type Actor } from '../platform/index.ts'
import { householdOf } from '../people/index.ts'
import { Claims, type Claim } from './claims.model.ts'
import { whyNot, type HumanAct } from './may-act.ts'
import { Rules } from './rules.model.ts'
import { byActor } from './submit.ts'

/** The liaison has looked at it: it is as reported. */
export async function checkClaim(
  actor: Actor,
  input: { claim: string; note?: string | undefined },
) {
  const claim = await claimFor('check', actor, input.claim)
  const history = byActor(actor, 'check', { note: input.note })
  return await move(claim, { state: 'checked', checkedBy: accountOf(actor).id }, history)
}

interface Score {
  claim: string
  /** Hundredths; what the rule gives when left out. */
  points?: number | undefined
  /** Members at the council's meeting, and those of them who agreed. */
  present: number
  agreed: number
  note?: string | undefined
}

/** The council's score, as its meeting found it. More than half of those present agree. */
export async function scoreClaim(actor: Actor, input: Score) {
  const claim = await claimFor('score', actor, input.claim)
  const { present, agreed, note } = input
  assertMajority(present, agreed)
  const points = input.points ?? claim.asked
  await assertWithinRule(claim, points)
  const history = byActor(actor, 'score', { note, points, present, agreed })
  return await move(claim, { state: 'scored', scoredBy: accountOf(actor).id, points }, history)
}

/** More than half of those present agree. */
export function assertMajority(present: number, agreed: number): void {
  if (agreed > present) throw new Refusal('malformed', 'more_agreed_than_present')
  if (agreed * 2 <= present) throw new Refusal('against_rule', 'no_majority', { present, agreed })
}

/** The score keeps the rule's sign and does not go beyond what the rule allows. */
async function assertWithinRule(claim: Claim, points: number): Promise<void> {
  const rule = await Rules.findById(claim.rule)
    .setOptions({ anyPlace: 'a rule may come from above' })
    .lean()
  if (!rule) throw missing('rule')
  const most = (rule.pointsMax ?? rule.points) * claim.quantity
  const within = rule.points < 0 ? points < 0 && points >= most : points > 0 && points <= most
  if (!within) throw new Refusal('against_rule', 'score_beyond_rule', { most })
}

export async function returnClaim(actor: Actor, input: { claim: string; reason: string }) {
  const claim = await claimFor('return', actor, input.claim)
  return await move(claim, { state: 'returned' }, byActor(actor, 'return', { note: input.reason }))
}

export async function rejectClaim(actor: Actor, input: { claim: string; reason: string }) {
  const claim = await claimFor('reject', actor, input.claim)
  const history = byActor(actor, 'reject', { note: input.reason })
  return await move(claim, { state: 'rejected' }, history, ['act'])
}

export async function withdrawClaim(actor: Actor, input: { claim: string; reason: string }) {
  const claim = await claimFor('withdraw', actor, input.claim)
  const history = byActor(actor, 'withdraw', { note: input.reason })
  return await move(claim, { state: 'withdrawn' }, history, ['act'])
}

/** The claim, once it is sure that the actor may do this to it. */
export async function claimFor(act: HumanAct, actor: Actor, id: string): Promise<Claim> {
  const claim = await Claims.findOne({ _id: toId(id), place: actor.place.path }).lean()
  if (!claim) throw missing('claim')
  const household = await householdOf(actor, claim.household)
  const reason = whyNot(act, actor, claim, household)
  if (!reason) return claim
  throw new Refusal(reason === 'claim_state' ? 'conflict' : 'forbidden', reason, {
    state: claim.state,
  })
}

/** Moves a claim on; the guard is the state it was seen in. A dead claim frees its act. */
export async function move(
  claim: Claim,
  change: Partial<Claim>,
  history: Claim['history'][number],
  unset: readonly ('act' | 'line')[] = [],
): Promise<Claim> {
  const { _id, place, state } = claim
  const { modifiedCount } = await Claims.updateOne(
    { _id, place, state },
    {
      $set: change,
      $push: { history },
      ...(unset.length > 0 ? { $unset: Object.fromEntries(unset.map((f) => [f, 1])) } : {}),
    },
  )
  if (modifiedCount === 0) throw new Refusal('conflict', 'claim_state', { state })
  return { ...claim, ...change, history: [...claim.history, history] }
}
