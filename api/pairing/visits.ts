import { Photos, photoBytes } from '../people/index.ts'
import {
  MetAnotherWriter,
  Refusal,
  accountOf,
  dayOf,
  missing,
  newId,
  toId,
  type Actor,
  type Day,
  type FileReply,
} from '../platform/index.ts'
import { assertAhead } from './duties.ts'
import { activePairingOf, assertWhilePaired, pairingOf } from './find.ts'
import { pageById, presentVisit } from './page.ts'
import { Visits, type Visit } from './pairing.model.ts'

/** Planned at once; more is a plan that nobody keeps. */
const mostPlanned = 12

interface NewPlan {
  pairing: string
  on: Day
  note: string
  went: number
}

export async function planVisit(actor: Actor, input: NewPlan) {
  const { _id: pairing, place } = await activePairingOf(actor, input.pairing)
  assertAhead(input.on, dayOf(actor.at))
  if ((await Visits.countDocuments({ place, pairing, state: 'planned' })) >= mostPlanned) {
    throw new Refusal('against_rule', 'too_many_visits_planned')
  }
  const { on, note, went } = input
  const { id: by, name } = accountOf(actor)
  const visit = { _id: newId(), place, pairing, state: 'planned', on, note, went, photos: [] }
  await Visits.insertMany([{ ...visit, by, name }], { lean: true })
  return await pageById(actor, pairing)
}

interface Been extends NewPlan {
  /** The visit that was planned, where it was. */
  visit?: string | undefined
  photos: string[]
}

/** Writes down a visit that was made, planned before or not. */
export async function writeVisit(actor: Actor, input: Been) {
  const pairing = await activePairingOf(actor, input.pairing)
  const { on, note, went } = input
  assertWhilePaired(pairing, on, dayOf(actor.at))
  const photos = await ownPhotos(actor, input.photos)
  const { id: by, name } = accountOf(actor)
  const made = { state: 'done' as const, on, note, went, photos, by, name }
  const { _id, place } = pairing
  if (input.visit) await fulfil({ place, pairing: _id, _id: toId(input.visit) }, made)
  else await Visits.insertMany([{ _id: newId(), place, pairing: _id, ...made }], { lean: true })
  return await pageById(actor, _id)
}

type Which = Pick<Visit, '_id' | 'place' | 'pairing'>

async function fulfil(which: Which, made: Partial<Visit>): Promise<void> {
  await assertPlanned(which)
  const { matchedCount } = await Visits.updateOne({ ...which, state: 'planned' }, { $set: made })
  if (matchedCount === 0) throw new MetAnotherWriter()
}

/** Takes a planned visit off again. */
export async function cancelVisit(actor: Actor, input: { pairing: string; visit: string }) {
  const { _id: pairing, place } = await activePairingOf(actor, input.pairing)
  const which = { place, pairing, _id: toId(input.visit) }
  await assertPlanned(which)
  const { deletedCount } = await Visits.deleteOne({ ...which, state: 'planned' })
  if (deletedCount === 0) throw new MetAnotherWriter()
  return await pageById(actor, pairing)
}

async function assertPlanned(which: Which): Promise<void> {
  const visit = await Visits.findOne(which).lean()
  if (!visit) throw missing('visit')
  if (visit.state !== 'planned') throw new Refusal('conflict', 'visit_state')
}

/** Pictures that the actor took, at the place where they are. */
async function ownPhotos(actor: Actor, ids: string[]): Promise<Visit['photos']> {
  const { path: place } = actor.place
  const unique = [...new Set(ids)]
  const own = { place, by: accountOf(actor).id, _id: { $in: unique.map(toId) } }
  if ((await Photos.countDocuments(own)) !== unique.length) throw missing('photo')
  return unique.map((id) => ({ id: toId(id), place }))
}

/** All visits that were made, newest first. */
export async function listVisits(
  actor: Actor,
  input: { pairing: string; after?: string | undefined; limit: number },
) {
  const { _id: pairing, place } = await pairingOf(actor, input.pairing)
  const last = input.after ? await Visits.findOne({ place, pairing, _id: toId(input.after) }) : null
  const found = await Visits.find({
    place,
    pairing,
    state: 'done',
    ...(last ? { $or: [{ on: { $lt: last.on } }, { on: last.on, _id: { $lt: last._id } }] } : {}),
  })
    .sort({ on: -1, _id: -1 })
    .limit(input.limit + 1)
    .lean()
  const items = found.slice(0, input.limit)
  const next = found.length > input.limit ? String(items.at(-1)?._id) : null
  return { items: items.map(presentVisit), next }
}

/** A picture of a visit, for everybody who may read the pair's page. */
export async function showVisitPhoto(
  actor: Actor,
  input: { pairing: string; photo: string },
): Promise<FileReply> {
  const { _id: pairing, place } = await pairingOf(actor, input.pairing)
  const id = toId(input.photo)
  const visit = await Visits.findOne({ place, pairing, 'photos.id': id }).lean()
  const photo = visit?.photos.find((each) => each.id.equals(id))
  if (!photo) throw missing('photo')
  return await photoBytes(photo.place, id)
}
