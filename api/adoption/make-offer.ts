import { Places, pathsAbove } from '../places/index.ts'
import { Refusal, accountOf, dayOf, newId, toId, type Actor } from '../platform/index.ts'
import { checkTerms } from './check-terms.ts'
import { assertNotOwnFarm, farmOf, offerHere, unitOf } from './find.ts'
import { Offers, type Offer, type OfferText } from './offers.model.ts'
import { assertPhotos } from './photos.ts'
import { presentDeskOffer } from './show-desk.ts'
import { assertTagFits } from './tag-fits.ts'
import { Units, type Unit } from './units.model.ts'

type Written = Omit<OfferText, 'photos'> & { photos: string[] }

interface NewOffer extends Written {
  household: string
  openTo?: string | undefined
  tag?: string | undefined
  name?: string | undefined
}

/** A draft by the clerk, with the one animal, tree or plot that it is for. */
export async function makeOffer(actor: Actor, input: NewOffer) {
  const { household, openTo, tag, name = '', ...written } = input
  const text = await textOf(actor, written)
  const place = actor.place.path
  const farm = await farmOf(actor, household)
  const known = tag ? await assertTagFits(place, text.species, tag) : {}
  const unit: Unit = {
    _id: newId(),
    place,
    offer: newId(),
    farm,
    state: 'planned',
    ...known,
    name,
    advanceFen: 0,
    entries: 0,
    history: [],
    at: actor.at,
  }
  const offer: Offer = {
    ...text,
    _id: unit.offer,
    place,
    openTo: await openToOf(actor, openTo),
    farm,
    state: 'draft',
    unit: unit._id,
    free: Array.from({ length: text.shares }, (_, index) => index + 1),
    taken: 0,
    paid: 0,
    begun: false,
    madeBy: accountOf(actor).id,
    at: actor.at,
  }
  await Units.insertMany([unit], { lean: true })
  await Offers.insertMany([offer], { lean: true })
  return await presentDeskOffer(actor, offer, unit)
}

/** A draft may be changed until the village has agreed to it. */
export async function changeOffer(actor: Actor, input: Written & { offer: string }) {
  const { offer: id, ...written } = input
  const offer = await offerHere(actor, id)
  if (offer.state !== 'draft') throw new Refusal('conflict', 'offer_state', { state: offer.state })
  await assertNotOwnFarm(actor, offer.farm)
  const text = await textOf(actor, written)
  const changed = {
    ...text,
    free: Array.from({ length: text.shares }, (_, index) => index + 1),
  }
  const draft = { _id: offer._id, place: offer.place, state: 'draft' as const }
  const { modifiedCount } = await Offers.updateOne(draft, { $set: changed })
  if (modifiedCount === 0) throw new Refusal('conflict', 'offer_state', {})
  return await presentDeskOffer(actor, { ...offer, ...changed }, await unitOf(offer))
}

async function textOf(actor: Actor, written: Written): Promise<OfferText> {
  const text = { ...written, photos: written.photos.map(toId) }
  checkTerms(text, dayOf(actor.at))
  await assertPhotos(actor.place.path, text.photos)
  return text
}

async function openToOf(actor: Actor, code: string | undefined): Promise<string> {
  const above = await Places.find({ path: { $in: pathsAbove(actor.place.path) } }).lean()
  const chosen = above.find((each) => (code ? each.code === code : each.kind === 'county'))
  if (!chosen) throw new Refusal('against_rule', 'open_to_not_above')
  return chosen.path
}
