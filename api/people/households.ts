import {
  Refusal,
  accountOf,
  dayOf,
  holds,
  missing,
  toId,
  type Actor,
  type Id,
} from '../platform/index.ts'
import { isMinor, masked } from './names.ts'
import { Households, Photos, workTeam, type Household } from './people.model.ts'

interface Search {
  search?: string | undefined
  group?: string | undefined
  after?: string | undefined
  limit: number
}

/** The village's households in the order of their codes. */
export async function listHouseholds(actor: Actor, input: Search) {
  const { search, group, after, limit } = input
  const found = await Households.find({
    place: actor.place.path,
    ...(group ? { group } : {}),
    ...(after ? { code: { $gt: after } } : {}),
    ...(search ? { search: { $regex: escape(search.toLowerCase()) } } : {}),
  })
    .sort({ code: 1 })
    .limit(limit + 1)
    .lean()
  const items = found.slice(0, limit)
  const next = found.length > limit ? (items.at(-1)?.code ?? null) : null
  const shown = items.map((each) => presentHousehold(each, actor))
  return { items: seesFamilies(actor) ? shown : shown.map(withoutFamily), next }
}

/** The groups of the village, for a filter. */
export async function listGroups(actor: Actor) {
  const groups = await Households.distinct('group', { place: actor.place.path })
  return { groups: groups.sort() }
}

export async function showHousehold(actor: Actor, input: { household: string }) {
  return presentHousehold(await householdOf(actor, toId(input.household)), actor)
}

export async function setPhoto(actor: Actor, input: { household: string; photo: string }) {
  const place = actor.place.path
  const photo = toId(input.photo)
  if (!(await Photos.exists({ _id: photo, place }))) throw missing('photo')
  const { matchedCount } = await Households.updateOne(
    { _id: toId(input.household), place },
    { $set: { photo } },
  )
  if (matchedCount === 0) throw missing('household')
  return {}
}

/** The household of an id at the actor's place; ids of other places do not exist here. */
export async function householdOf(actor: Actor, id: Id): Promise<Household> {
  const household = await Households.findOne({ _id: id, place: actor.place.path }).lean()
  if (!household) throw missing('household')
  return household
}

/** Whether the account belongs to the household or to one of its kin. */
export function isOwn(actor: Actor, household: Pick<Household, '_id' | 'kin'>): boolean {
  const own = accountOf(actor).household
  return own !== undefined && [household._id, ...household.kin].some((each) => each.equals(own))
}

/** Nobody acts on their own household or kin (domain.md, points 4). */
export function assertNotOwn(actor: Actor, household: Pick<Household, '_id' | 'kin'>): void {
  if (isOwn(actor, household)) throw new Refusal('forbidden', 'own_household')
}

const seesFamilies = (actor: Actor) => [...workTeam, 'clerk'].some((role) => holds(actor, role))

/** For who only chooses whose account is entered: its head, group and code are enough. */
function withoutFamily(household: ReturnType<typeof presentHousehold>) {
  return { ...household, photo: null, kin: [], persons: [] }
}

function presentHousehold(household: Household, actor: Actor) {
  const { _id, code, group, headName, persons, photo, kin } = household
  return {
    id: String(_id),
    code,
    group,
    headName,
    masked: masked(headName),
    photo: photo ? String(photo) : null,
    kin: kin.map(String),
    persons: persons.map((person) => ({
      id: String(person._id),
      name: person.name,
      relation: person.relation,
      minor: isMinor(person, dayOf(actor.at)),
    })),
  }
}

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
