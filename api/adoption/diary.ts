import { MetAnotherWriter, Refusal, accountOf, newId, toId, type Actor } from '../platform/index.ts'
import { isOwnUnit, unitHere, unitSeen } from './find.ts'
import { assertPhotos } from './photos.ts'
import { presentEntry } from './present-entry.ts'
import { mayWrite } from './unit-may.ts'
import { Entries, Units, type Entry } from './units.model.ts'

/** An entry by the farmer who rears it, or by the clerk; a weight in it is on the growth line. */
export async function writeEntry(
  actor: Actor,
  input: { unit: string; text: string; photos: string[]; grams?: number | undefined },
) {
  const unit = await unitHere(actor, input.unit)
  if (!mayWrite(actor, unit)) throw new Refusal('conflict', 'unit_state', { state: unit.state })
  const { _id, place, entries } = unit
  const photos = input.photos.map(toId)
  await assertPhotos(place, photos)
  const { id: by, name: byName } = accountOf(actor)
  const { grams } = input
  const entry: Entry = {
    _id: newId(),
    place,
    unit: _id,
    number: entries + 1,
    text: input.text,
    photos,
    ...(grams === undefined ? {} : { grams }),
    by,
    byName,
    byFarmer: isOwnUnit(actor, unit),
    at: actor.at,
  }
  await Entries.insertMany([entry], { lean: true })
  const { modifiedCount } = await Units.updateOne(
    { _id, place, entries },
    { $inc: { entries: 1 }, ...(grams === undefined ? {} : { $set: { grams } }) },
  )
  if (modifiedCount === 0) throw new MetAnotherWriter()
  return presentEntry(entry, unit)
}

/** A page of the diary, newest first. */
export async function readDiary(
  actor: Actor,
  input: { unit: string; before?: number | undefined; limit: number },
) {
  const { unit } = await unitSeen(actor, input.unit)
  const { before, limit } = input
  const found = await Entries.find({
    place: unit.place,
    unit: unit._id,
    ...(before ? { number: { $lt: before } } : {}),
  })
    .sort({ number: -1 })
    .limit(limit)
    .lean()
  const last = found.at(-1)?.number ?? 1
  return { items: found.map((entry) => presentEntry(entry, unit)), next: last > 1 ? last : null }
}
