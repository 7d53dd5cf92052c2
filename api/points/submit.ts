import {
  Refusal,
  accountOf,
  addDays,
  dayOf,
  holds,
  missing,
  newId,
  toId,
  type Actor,
  type Day,
} from '../platform/index.ts'
import {
  Photos,
  assertNotOwn,
  assertPublicText,
  householdOf,
  type Household,
  type Person,
} from '../people/index.ts'
import { Claims, liveStates, type Claim, type HistoryItem } from './claims.model.ts'
import { coversGroup, roleFor, whyNot } from './may-act.ts'
import type { Rule } from './rules.model.ts'
import { rulesInForce } from './rules.ts'

/** Acts older than this are not claimed any more. */
const longestAgoDays = 92

export interface NewClaim {
  household: string
  person?: string | undefined
  /** Every rule that the act fits; the highest counts, and only it. */
  rules: string[]
  quantity: number
  happenedOn: Day
  what: string
  photos: string[]
  draft?: boolean | undefined
}

/** Reports an act: by a liaison, or by a villager through the keeper. */
export async function submitClaim(actor: Actor, input: NewClaim): Promise<Claim> {
  const household = await householdOf(actor, toId(input.household))
  assertMayReport(actor, household)
  assertNotOwn(actor, household)
  const facts = await factsOf(actor, household, input)
  const state = input.draft ? 'draft' : 'submitted'
  const claim: Claim = {
    ...facts,
    _id: newId(),
    place: actor.place.path,
    state,
    submittedBy: accountOf(actor).id,
    throughKeeper: !holds(actor, 'liaison'),
    at: actor.at,
    history: input.draft ? [] : [byActor(actor, 'submit')],
  }
  await assertActIsNew(claim)
  await Claims.insertMany([claim], { lean: true })
  return claim
}

/** Hands in a draft, or one that was returned, with what was mended. */
export async function resubmitClaim(actor: Actor, input: NewClaim & { claim: string }) {
  const place = actor.place.path
  const old = await Claims.findOne({ _id: toId(input.claim), place }).lean()
  if (!old) throw missing('claim')
  const household = await householdOf(actor, old.household)
  const reason = whyNot('submit', actor, old, household)
  if (reason) throw new Refusal(reason === 'claim_state' ? 'conflict' : 'forbidden', reason)
  if (input.household !== String(old.household)) throw new Refusal('malformed', 'claim_household')
  const facts = await factsOf(actor, household, input)
  const claim: Claim = {
    ...old,
    ...facts,
    state: 'submitted',
    history: [...old.history, byActor(actor, 'submit')],
  }
  await assertActIsNew(claim)
  const { _id, ...values } = claim
  const done = await Claims.updateOne({ _id, place, state: old.state }, { $set: values })
  if (done.modifiedCount === 0) throw new Refusal('conflict', 'claim_state')
  return claim
}

function assertMayReport(actor: Actor, household: Household): void {
  if (holds(actor, 'keeper') || coversGroup(actor, household.group)) return
  throw new Refusal('forbidden', 'other_group', { group: household.group })
}

async function factsOf(actor: Actor, household: Household, input: NewClaim) {
  assertDay(actor, input.happenedOn)
  await assertPublicText(actor, input.what)
  const person = personOf(household, input.person)
  const rules = await rulesInForce(actor.place.path, input.rules)
  const rule = rules.reduce((best, each) => (each.points > best.points ? each : best))
  if (rule.of === 'person' && !person) throw new Refusal('malformed', 'person_needed')
  const { photos, photoHashes } = await photosOf(actor, input.photos)
  return {
    household: household._id,
    householdCode: household.code,
    group: household.group,
    headName: household.headName,
    ...(person ? { person: person._id, personName: person.name } : {}),
    rule: rule._id,
    ruleKey: rule.key,
    ruleNumber: rule.number,
    quantity: input.quantity,
    asked: rule.points * input.quantity,
    points: rule.points * input.quantity,
    what: input.what,
    happenedOn: input.happenedOn,
    photos,
    photoHashes,
    act: actOf(household, person, rule, input.happenedOn),
  }
}

function assertDay(actor: Actor, happenedOn: Day): void {
  const today = dayOf(actor.at)
  if (happenedOn > today) throw new Refusal('against_rule', 'day_ahead')
  if (happenedOn < addDays(today, -longestAgoDays)) {
    throw new Refusal('against_rule', 'day_too_long_ago', { days: longestAgoDays })
  }
}

function personOf(household: Household, id: string | undefined): Person | undefined {
  if (!id) return undefined
  const person = household.persons.find((each) => String(each._id) === id)
  if (!person) throw missing('person')
  return person
}

async function photosOf(actor: Actor, ids: readonly string[]) {
  const photos = ids.map(toId)
  const found = await Photos.find({ place: actor.place.path, _id: { $in: photos } })
    .select({ sourceHash: 1 })
    .lean()
  if (found.length !== new Set(ids).size) throw missing('photo')
  return { photos, photoHashes: found.map((each) => each.sourceHash) }
}

/** The same rule for the same people on the same day is the same act. */
function actOf(household: Household, person: Person | undefined, rule: Rule, day: Day): string {
  return `${String(person?._id ?? household._id)}:${rule.key}:${day}`
}

async function assertActIsNew(claim: Claim): Promise<void> {
  const { place, _id, act, photoHashes } = claim
  const others = { place, _id: { $ne: _id }, state: { $in: liveStates } }
  const same = await Claims.findOne({ ...others, act } as object).lean()
  if (same) throw new Refusal('conflict', 'act_claimed', { claim: String(same._id) })
  if (photoHashes.length === 0) return
  const used = await Claims.findOne({
    ...others,
    photoHashes: { $in: photoHashes },
  } as object).lean()
  if (used) throw new Refusal('conflict', 'photo_used', { claim: String(used._id) })
}

/** A line of the claim's history, in the actor's name. */
export function byActor(
  actor: Actor,
  act: HistoryItem['act'],
  more: Partial<HistoryItem> = {},
): HistoryItem {
  const { id, name } = accountOf(actor)
  const said = Object.fromEntries(Object.entries(more).filter(([, value]) => value !== undefined))
  return { act, at: actor.at, by: id, name, role: roleFor(act, actor), ...said }
}
