import { householdOf } from '../people/index.ts'
import { Places, pathsAbove } from '../places/index.ts'
import {
  Refusal,
  accountOf,
  below,
  dayOf,
  newId,
  toId,
  type Actor,
  type Day,
} from '../platform/index.ts'
import { usualDuties } from './duty-menu.ts'
import { asDuty, type DutyGiven } from './duties.ts'
import { anyPlace } from './find.ts'
import { pageOf } from './page.ts'
import { Pairings, type Pairing } from './pairing.model.ts'

interface NewPairing {
  home: string
  household: string
  since?: Day | undefined
  note: string
  duties?: DutyGiven[] | undefined
}

/** Pairs a household of the village with a home. The same two are paired once at a time. */
export async function pair(actor: Actor, input: NewPairing) {
  const household = await householdOf(actor, toId(input.household))
  const place = await Places.findOne({ code: input.home, kind: 'home' }).lean()
  if (!place) throw new Refusal('missing', 'home_unknown')
  const { code, name, path } = place
  const both = { 'home.place': path, household: household._id, state: 'active' as const }
  if (await Pairings.exists(both).setOptions({ anyPlace })) {
    throw new Refusal('conflict', 'paired_already')
  }
  const today = dayOf(actor.at)
  const since = input.since ?? today
  if (since > today) throw new Refusal('against_rule', 'day_ahead')
  const by = accountOf(actor)
  const pairing: Pairing = {
    _id: newId(),
    place: actor.place.path,
    household: household._id,
    home: { place: path, code, name },
    state: 'active',
    since,
    stage: 'start',
    stages: [{ stage: 'start', from: since, note: input.note, by: by.id, name: by.name }],
    duties: input.duties?.map((each) => asDuty(each, today)) ?? usualDuties(since, today),
  }
  await Pairings.insertMany([pairing], { lean: true })
  return await pageOf(actor, pairing)
}

/** Homes of the same county, for the clerk to choose from. */
export async function listHomes(actor: Actor, input: { search?: string | undefined }) {
  const above = await Places.find({ path: { $in: pathsAbove(actor.place.path) } }).lean()
  const county = above.find((each) => each.kind === 'county') ?? actor.place
  const found = await Places.find({ path: below(county.path), kind: 'home' })
    .sort({ path: 1 })
    .limit(2000)
    .lean()
  const unions = await Places.find({ path: below(county.path), kind: 'union' }).lean()
  const items = found.map(({ code, name, path }) => {
    const union = unions.find((each) => path === `${each.path}${code}/`)
    return { code, name, union: union?.name ?? '' }
  })
  const { search } = input
  const fits = (each: (typeof items)[number]) =>
    !search || `${each.code} ${each.name} ${each.union}`.includes(search)
  return { items: items.filter(fits).slice(0, 200) }
}
