import type { AnyBulkWriteOperation } from 'mongoose'
import { Households } from '../people/index.ts'
import { MetAnotherWriter, accountOf, toId, type Actor } from '../platform/index.ts'
import { Claims, type Claim, type HistoryItem } from './claims.model.ts'
import { assertMajority } from './judge.ts'
import { whyNot, type HumanAct } from './may-act.ts'
import { byActor } from './submit.ts'

/** What became of one claim of many. */
export interface Outcome {
  claim: string
  /** The new state, or the code of why not. */
  outcome: string
  /** Hundredths. */
  points: number | null
}

/** A claim among many that the act may be done to; the others have their reason. */
export interface Sorted {
  allowed: Claim[]
  refused: Map<string, string>
}

/** Sorts claims into those that the actor may do this to, and those they may not. */
export async function sortClaims(act: HumanAct, actor: Actor, ids: string[]): Promise<Sorted> {
  const place = actor.place.path
  const claims = await Claims.find({ place, _id: { $in: ids.map(toId) } }).lean()
  const _id = { $in: claims.map((claim) => claim.household) }
  const households = await Households.find({ place, _id }).select({ kin: 1 }).lean()
  const byId = new Map(households.map((each) => [String(each._id), each]))
  const allowed: Claim[] = []
  const refused = new Map<string, string>()
  for (const id of new Set(ids)) {
    const claim = claims.find((each) => String(each._id) === id)
    const household = claim && byId.get(String(claim.household))
    const reason = household ? whyNot(act, actor, claim, household) : 'not_found'
    if (reason) refused.set(id, reason)
    else if (claim) allowed.push(claim)
  }
  return { allowed, refused }
}

/** Moves many claims on in one statement; the guard of each is the state it was seen in. */
export async function moveMany(
  moves: readonly { claim: Claim; change: Partial<Claim>; history: HistoryItem }[],
): Promise<void> {
  if (moves.length === 0) return
  const operations = moves.map(({ claim, change, history }): AnyBulkWriteOperation<Claim> => {
    const { _id, place, state } = claim
    const update = { $set: change, $push: { history } }
    return { updateOne: { filter: { _id, place, state }, update } }
  })
  const { modifiedCount } = await Claims.bulkWrite(operations)
  if (modifiedCount !== operations.length) throw new MetAnotherWriter()
}

/** The liaison has been round the group: all of these are as reported. */
export async function checkClaims(
  actor: Actor,
  input: { claims: string[]; note?: string | undefined },
): Promise<{ results: Outcome[] }> {
  const { allowed, refused } = await sortClaims('check', actor, input.claims)
  const change = { state: 'checked' as const, checkedBy: accountOf(actor).id }
  const history = byActor(actor, 'check', { note: input.note })
  await moveMany(allowed.map((claim) => ({ claim, change, history })))
  return { results: resultsOf(input.claims, refused, 'checked') }
}

interface Meeting {
  claims: string[]
  present: number
  agreed: number
  note?: string | undefined
}

/** The council's meeting agreed to all of these as the rules give them. */
export async function scoreClaims(actor: Actor, input: Meeting): Promise<{ results: Outcome[] }> {
  const { claims, present, agreed, note } = input
  assertMajority(present, agreed)
  const { allowed, refused } = await sortClaims('score', actor, claims)
  const scoredBy = accountOf(actor).id
  const moves = allowed.map((claim) => {
    const points = claim.asked
    const history = byActor(actor, 'score', { note, points, present, agreed })
    return { claim, change: { state: 'scored' as const, scoredBy, points }, history }
  })
  await moveMany(moves)
  return { results: resultsOf(claims, refused, 'scored') }
}

function resultsOf(ids: string[], refused: Map<string, string>, done: string): Outcome[] {
  return [...new Set(ids)].map((id) => ({
    claim: id,
    outcome: refused.get(id) ?? done,
    points: null,
  }))
}
