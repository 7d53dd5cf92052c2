import type { AnyBulkWriteOperation } from 'mongoose'
import { hang } from '../notices/index.ts'
import { Households, masked, type Household } from '../people/index.ts'
import { currentPolicy } from '../places/index.ts'
import { MetAnotherWriter, accountOf, toId, type Actor, type Id } from '../platform/index.ts'
import { CapBook, type Capped } from './caps.ts'
import { Claims, type Claim, type HistoryItem } from './claims.model.ts'
import { whyNot } from './may-act.ts'
import { Rules, type Rule } from './rules.model.ts'
import { byActor } from './submit.ts'

export interface Outcome {
  claim: string
  /** "on_notice", or the code of why not. */
  outcome: string
  /** Hundredths granted after the caps. */
  points: number | null
}

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
  const ids = [...new Set(input.claims)]
  const claims = await Claims.find({ place, _id: { $in: ids.map(toId) } }).lean()
  const households = await householdsOf(place, claims)
  const rules = await rulesOf(claims)
  const { householdMonthlyCap } = await currentPolicy(actor)
  const caps = await CapBook.open(
    place,
    householdMonthlyCap,
    [...households.values()].map((h) => h._id),
  )
  const approved: Approved[] = []
  const results = ids.map((id): Outcome => {
    const claim = claims.find((each) => String(each._id) === id)
    const household = claim && households.get(String(claim.household))
    if (!claim || !household) return { claim: id, outcome: 'not_found', points: null }
    const reason = whyNot('approve', actor, claim, household)
    if (reason) return { claim: id, outcome: reason, points: null }
    const rule = rules.get(String(claim.rule)) as Rule
    const points = claim.points > 0 ? caps.grant(cappedOf(claim, rule)) : claim.points
    if (points === 0) return { claim: id, outcome: 'cap_reached', points: 0 }
    approved.push({ claim, points })
    return { claim: id, outcome: 'on_notice', points }
  })
  if (approved.length === 0) return { notice: null, approved: 0, results }
  const notice = await hangApproved(actor, approved)
  await caps.save()
  await saveApproved(actor, approved, notice)
  return { notice: String(notice), approved: approved.length, results }
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

async function householdsOf(place: string, claims: readonly Claim[]) {
  const _id = { $in: claims.map((claim) => claim.household) }
  const found = await Households.find({ place, _id }).select({ kin: 1, headName: 1 }).lean()
  return new Map(found.map((each) => [String(each._id), each as Household]))
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

async function saveApproved(actor: Actor, approved: readonly Approved[], notice: Id) {
  const by = accountOf(actor).id
  const operations = approved.map(({ claim, points }): AnyBulkWriteOperation<Claim> => {
    const history: HistoryItem = byActor(actor, 'approve', { points })
    return {
      updateOne: {
        filter: { _id: claim._id, place: claim.place, state: 'scored' },
        update: {
          $set: { state: 'on_notice', approvedBy: by, notice, points },
          $push: { history },
        },
      },
    }
  })
  const { modifiedCount } = await Claims.bulkWrite(operations)
  if (modifiedCount !== operations.length) throw new MetAnotherWriter()
}
