import { hang } from '../notices/index.ts'
import { masked } from '../people/index.ts'
import { currentPolicy } from '../places/index.ts'
import { accountOf, type Actor, type Id } from '../platform/index.ts'
import { CapBook, type Capped } from './caps.ts'
import type { Claim } from './claims.model.ts'
import { moveMany, sortClaims, type Outcome } from './judge-many.ts'
import { Rules, type Rule } from './rules.model.ts'
import { byActor } from './submit.ts'

interface Approved {
  claim: Claim
  points: number
}

/**
 * A whole meeting at once: every claim that may be approved goes on one notice, the others
 * stay as they are, each with its reason. A few statements, however many claims.
 */
export async function approveClaims(actor: Actor, input: { claims: string[] }) {
  const place = actor.place.path
  const { allowed, refused } = await sortClaims('approve', actor, input.claims)
  const rules = await rulesOf(allowed)
  const { householdMonthlyCap } = await currentPolicy(actor)
  const households = allowed.map((claim) => claim.household)
  const caps = await CapBook.open(place, householdMonthlyCap, households)
  const granted = new Map<string, number>()
  for (const claim of allowed) {
    const rule = rules.get(String(claim.rule)) as Rule
    const points = claim.points > 0 ? caps.grant(cappedOf(claim, rule)) : claim.points
    granted.set(String(claim._id), points)
  }
  const results = [...new Set(input.claims)].map((claim): Outcome => {
    const points = granted.get(claim) ?? null
    const outcome = refused.get(claim) ?? (points === 0 ? 'cap_reached' : 'on_notice')
    return { claim, outcome, points }
  })
  const approved = allowed
    .map((claim) => ({ claim, points: granted.get(String(claim._id)) ?? 0 }))
    .filter(({ points }) => points !== 0)
  if (approved.length === 0) return { notice: null, approved: 0, results }
  const notice = await hangApproved(actor, approved)
  await caps.save()
  await moveMany(approved.map((each) => moveOf(actor, each, notice)))
  return { notice: String(notice), approved: approved.length, results }
}

function moveOf(actor: Actor, { claim, points }: Approved, notice: Id) {
  const approvedBy = accountOf(actor).id
  const change = { state: 'on_notice' as const, approvedBy, notice, points }
  return { claim, change, history: byActor(actor, 'approve', { points }) }
}

/** What a claim takes from, or gives back to, its caps. */
export function cappedOf(claim: Claim, rule: Rule): Capped {
  const { household, person, happenedOn, points } = claim
  return { household, person, happenedOn, points, rule }
}

export async function rulesOf(claims: readonly Claim[]): Promise<Map<string, Rule>> {
  const found = await Rules.find({ _id: { $in: claims.map((claim) => claim.rule) } })
    .setOptions({ anyPlace: 'rules may come from above' })
    .lean()
  return new Map(found.map((rule) => [String(rule._id), rule]))
}

/** In the order of the codes, so that people find themselves on the sheet. */
async function hangApproved(actor: Actor, approved: Approved[]): Promise<Id> {
  const byCode = new Intl.Collator('en', { numeric: true })
  approved.sort((a, b) => byCode.compare(a.claim.householdCode, b.claim.householdCode))
  const subjects = approved.map(({ claim, points }) => ({
    id: claim._id,
    shown: {
      masked: masked(claim.headName),
      group: claim.group,
      household: claim.householdCode,
      what: claim.what,
      basis: String(claim.ruleNumber),
      happenedOn: claim.happenedOn,
      points,
    },
  }))
  const notice = await hang(actor, 'claim', subjects)
  return notice._id
}
