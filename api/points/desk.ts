import { currentPolicy } from '../places/index.ts'
import { Households, householdOf, type Household } from '../people/index.ts'
import { Notices } from '../notices/index.ts'
import { dayOf, missing, startOf, toId, type Actor } from '../platform/index.ts'
import { cappedOf, rulesOf } from './approve.ts'
import { CapBook, type CapState } from './caps.ts'
import { Claims, type Claim, type ClaimState } from './claims.model.ts'
import { humanActs, whyNot } from './may-act.ts'
import type { Rule } from './rules.model.ts'

interface Filter {
  state?: ClaimState | undefined
  group?: string | undefined
  rule?: string | undefined
  household?: string | undefined
  after?: string | undefined
  limit: number
}

/** Where the month began: what was posted earlier is history, found through its household. */
const monthOf = (actor: Actor) => startOf(`${dayOf(actor.at).slice(0, 7)}-01`)

/** Claims of one state, those that wait longest first, with how many wait in each state. */
export async function listClaims(actor: Actor, input: Filter) {
  const place = actor.place.path
  const { state, group, rule, household, after, limit } = input
  const [at, afterId] = after?.split('_') ?? []
  const found = await Claims.find({
    place,
    ...(state ? { state } : {}),
    ...(state === 'posted' && !household ? { postedAt: { $gte: monthOf(actor) } } : {}),
    ...(group ? { group } : {}),
    ...(rule ? { ruleKey: rule } : {}),
    ...(household ? { household: toId(household) } : {}),
    ...(at && afterId ? laterThan(new Date(Number(at)), afterId) : {}),
  })
    .sort({ at: 1, _id: 1 })
    .limit(limit + 1)
    .lean()
  const page = found.slice(0, limit)
  const last = page.at(-1)
  const next = found.length > limit && last ? `${last.at.getTime()}_${String(last._id)}` : null
  return { items: await presentClaims(actor, page), next, counts: await countStates(actor) }
}

function laterThan(at: Date, id: string) {
  return { $or: [{ at: { $gt: at } }, { at, _id: { $gt: toId(id) } }] }
}

async function countStates(actor: Actor) {
  const place = actor.place.path
  const waiting = ['submitted', 'checked', 'scored', 'on_notice', 'disputed', 'returned'] as const
  const groups = await Claims.aggregate<{ _id: string; n: number }>([
    { $match: { place, state: { $in: [...waiting] } } },
    { $group: { _id: '$state', n: { $sum: 1 } } },
  ])
  const posted = { place, state: 'posted', postedAt: { $gte: monthOf(actor) } } as const
  const postedThisMonth = await Claims.countDocuments(posted)
  const count = (state: string) => groups.find((each) => each._id === state)?.n ?? 0
  return {
    submitted: count('submitted'),
    checked: count('checked'),
    scored: count('scored'),
    on_notice: count('on_notice'),
    disputed: count('disputed'),
    returned: count('returned'),
    postedThisMonth,
  }
}

export async function showClaim(actor: Actor, input: { claim: string }) {
  const claim = await Claims.findOne({ _id: toId(input.claim), place: actor.place.path }).lean()
  if (!claim) throw missing('claim')
  return await presentOne(actor, claim)
}

/** One claim as the desk shows it, after any act. */
export async function presentOne(actor: Actor, claim: Claim) {
  await householdOf(actor, claim.household)
  const [shown] = await presentClaims(actor, [claim])
  const notice =
    claim.notice && (await Notices.findOne({ _id: claim.notice, place: claim.place }).lean())
  return { ...(shown as NonNullable<typeof shown>), noticeUntil: notice ? notice.lastDay : null }
}

async function presentClaims(actor: Actor, claims: Claim[]) {
  const place = actor.place.path
  const ids = claims.map((claim) => claim.household)
  const { householdMonthlyCap } = await currentPolicy(actor)
  const households = await Households.find({ place, _id: { $in: ids } })
    .select({ kin: 1 })
    .lean()
  const rules = await rulesOf(claims)
  const caps = await CapBook.open(place, householdMonthlyCap, ids)
  return claims.flatMap((claim) => {
    const household = households.find((each) => each._id.equals(claim.household))
    const rule = rules.get(String(claim.rule))
    return household && rule ? [presentClaim(actor, claim, household, rule, caps)] : []
  })
}

function presentClaim(
  actor: Actor,
  claim: Claim,
  household: Pick<Household, '_id' | 'kin'>,
  rule: Rule,
  caps: CapBook,
) {
  const { number, title, version, points, pointsMax, unit, from, evidence } = rule
  return {
    id: String(claim._id),
    state: claim.state,
    household: {
      id: String(claim.household),
      code: claim.householdCode,
      group: claim.group,
      headName: claim.headName,
    },
    person: claim.person ? { id: String(claim.person), name: claim.personName ?? '' } : null,
    rule: {
      key: rule.key,
      number,
      title,
      version,
      points,
      pointsMax: pointsMax ?? null,
      unit,
      caps: rule.caps,
      from,
      evidence,
    },
    quantity: claim.quantity,
    asked: claim.asked,
    points: claim.points,
    what: claim.what,
    happenedOn: claim.happenedOn,
    at: claim.at.toISOString(),
    photos: claim.photos.map(String),
    throughKeeper: claim.throughKeeper,
    notice: claim.notice ? String(claim.notice) : null,
    history: claim.history.map(presentHistory),
    caps: caps.stateOf(cappedOf(claim, rule)).map((cap) => presentCap(cap, claim)),
    mayAct: Object.fromEntries(
      humanActs.map((act) => [act, whyNot(act, actor, claim, household) ?? true]),
    ) as Record<string, string | true>,
  }
}

/** Before approval the claim is still to come; afterwards it is among what was had. */
function presentCap({ label, cap, had }: CapState, claim: Claim) {
  const counted = ['on_notice', 'disputed', 'posted'].includes(claim.state)
  const before = counted ? had - claim.points : had
  const granted = Math.max(0, Math.min(claim.points, cap - before))
  return { ...label, cap, had: before, this: granted, left: Math.max(0, cap - before - granted) }
}

function presentHistory({ by, at, ...rest }: Claim['history'][number]) {
  return { ...rest, by: by ? String(by) : null, at: at.toISOString() }
}
