import { Photos, photoBytes } from '../people/index.ts'
import { missing, toId, type Actor, type Id } from '../platform/index.ts'
import { offerHere, offerSeen, unitSeen } from './find.ts'
import type { Offer } from './offers.model.ts'
import { Entries, Weighings } from './units.model.ts'

/** Photographs that were kept at the place before. */
export async function assertPhotos(place: string, photos: readonly Id[]): Promise<void> {
  const ids = [...new Set(photos.map(String))].map(toId)
  if (ids.length === 0) return
  const known = await Photos.countDocuments({ place, _id: { $in: ids } })
  if (known !== ids.length) throw missing('photo')
}

export async function showOfferPhoto(actor: Actor, input: { offer: string; photo: string }) {
  return await photoOf(await offerSeen(actor, input.offer), input.photo)
}

export async function showDeskPhoto(actor: Actor, input: { offer: string; photo: string }) {
  return await photoOf(await offerHere(actor, input.offer), input.photo)
}

async function photoOf({ place, photos }: Offer, wanted: string) {
  const photo = photos.find((each) => String(each) === wanted)
  if (!photo) throw missing('photo')
  return await photoBytes(place, photo)
}

/** A photograph of the diary, of the scale once both have read it, or of the offer. */
export async function showUnitPhoto(actor: Actor, input: { unit: string; photo: string }) {
  const { unit, offer } = await unitSeen(actor, input.unit)
  const photo = toId(input.photo)
  const { place, _id } = unit
  const inDiary = await Entries.exists({ place, unit: _id, photos: photo })
  const onScale = await Weighings.exists({
    place,
    unit: _id,
    state: { $ne: 'open' },
    $or: [{ 'first.photo': photo }, { 'second.photo': photo }],
  })
  if (inDiary || onScale) return await photoBytes(place, photo)
  return await photoOf(offer, input.photo)
}
