import NodeCache from 'node-cache'
import { Refusal, accountOf, afterCommit, dayOf, type Actor, type Day } from '../platform/index.ts'
import { Policies } from './places.model.ts'
import { usualPolicy, type PolicyValues } from './places.schema.ts'

/** Dated, and never changed for today: a minute of staleness on another server is harmless. */
const cache = new NodeCache({ stdTTL: 60, useClones: false, maxKeys: 20_000 })

/** The policy of a place on a day: what is nearest to it wins, then what is newest. */
export async function policyOf(path: string, day: Day): Promise<PolicyValues> {
  const key = `${path} ${day}`
  const known = cache.get<PolicyValues>(key)
  if (known) return known
  const found = await Policies.find({
    place: { $in: pathsAbove(path) },
    from: { $lte: day },
  }).lean()
  found.sort((a, b) => a.place.length - b.place.length || (a.from < b.from ? -1 : 1))
  const values = Object.assign({}, usualPolicy, ...found.map((each) => each.values))
  if (cache.getStats().keys < 20_000) cache.set(key, values)
  return values
}

/** Today's policy at the actor's place. */
export function currentPolicy(actor: Actor): Promise<PolicyValues> {
  return policyOf(actor.place.path, dayOf(actor.at))
}

/** Decides for the days from `from` on; what has begun is never changed after the fact. */
export async function setPolicy(
  actor: Actor,
  input: { from: Day; values: Partial<PolicyValues> },
): Promise<{ from: Day }> {
  if (input.from <= dayOf(actor.at)) {
    throw new Refusal('against_rule', 'policy_not_ahead', { earliest: 'tomorrow' })
  }
  await Policies.updateOne(
    { place: actor.place.path, from: input.from },
    { $set: { values: input.values, by: accountOf(actor).id } },
    { upsert: true },
  )
  afterCommit(forgetPolicies)
  return { from: input.from }
}

/** Called when a policy is set, also by the seed, which may set one that has begun. */
export function forgetPolicies(): void {
  cache.flushAll()
}

/** A place and all above it: "/51/5119/" → "/51/", "/51/5119/". */
export function pathsAbove(path: string): string[] {
  const parts = path.split('/').filter(Boolean)
  return parts.map((_, index) => `/${parts.slice(0, index + 1).join('/')}/`)
}
