import { policyOf } from '../places/index.ts'
import { householdOf, isOwn } from '../people/index.ts'
import type { NoticeOwner } from '../notices/index.ts'
import {
  MetAnotherWriter,
  Refusal,
  accountOf,
  dayOf,
  type Actor,
  type Id,
} from '../platform/index.ts'
import { award } from './award.ts'
import { cappedOf, rulesOf } from './approve.ts'
import { CapBook } from './caps.ts'
import { Claims, type Claim } from './claims.model.ts'
import { move } from './judge.ts'
import type { Rule } from './rules.model.ts'
import { byActor } from './submit.ts'

const anyPlace = 'the board knows only the id'

/** What the board tells of claims, and what becomes of them. */
export const claimsOnTheBoard: NoticeOwner = {
  ended: award,
  disputed: async (subject, at) => {
    const claim = await claimOf(subject)
    await move(claim, { state: 'disputed' }, { act: 'dispute', at })
  },
  upheld: async (actor, subject, reasons) => {
    const claim = await claimOf(subject)
    await move(claim, { state: 'on_notice' }, byActor(actor, 'uphold', { note: reasons }))
  },
  struck: async (actor, subject, reasons) => {
    const claim = await claimOf(subject)
    await giveBackCaps(claim)
    const history = byActor(actor, 'strike', { note: reasons })
    await move(claim, { state: 'rejected' }, history, ['act'])
  },
  assertMayDecide: async (actor, subject) => {
    const claim = await claimOf(subject)
    assertFreshEyes(actor, claim)
    const household = await householdOf(actor, claim.household)
    if (isOwn(actor, household)) throw new Refusal('forbidden', 'own_household')
  },
}

/** Whoever reported, checked, scored or approved it does not judge the objection to it. */
function assertFreshEyes(actor: Actor, claim: Claim): void {
  const { id } = accountOf(actor)
  const hands = [claim.submittedBy, claim.checkedBy, claim.scoredBy, claim.approvedBy]
  if (hands.some((hand) => hand?.equals(id))) throw new Refusal('forbidden', 'had_a_hand')
}

/** A claim that comes to nothing no longer counts against any cap. */
export async function giveBackCaps(claim: Claim): Promise<void> {
  if (claim.points <= 0) return
  const rule = (await rulesOf([claim])).get(String(claim.rule)) as Rule
  // The policy of the day it was granted under: the same caps are given back.
  const approvedAt = claim.history.find((item) => item.act === 'approve')?.at ?? claim.at
  const { householdMonthlyCap } = await policyOf(claim.place, dayOf(approvedAt))
  const caps = await CapBook.open(claim.place, householdMonthlyCap, [claim.household])
  caps.giveBack(cappedOf(claim, rule))
  await caps.save()
}

async function claimOf(id: Id): Promise<Claim> {
  const claim = await Claims.findById(id).setOptions({ anyPlace }).lean()
  if (!claim) throw new MetAnotherWriter('the board names a claim that is not there')
  return claim
}
