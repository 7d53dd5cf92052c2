import { assertNotOwn, householdOf, masked } from '../people/index.ts'
import { Places, pathsAbove } from '../places/index.ts'
import { accountOf, missing, toId, type Actor } from '../platform/index.ts'
import { Offers, type Farm, type Offer } from './offers.model.ts'
import { Shares, type Share } from './shares.model.ts'
import { Units, type Unit } from './units.model.ts'
import { buyers, sellers } from './who.ts'

const anyPlace = 'a buyer sees what is open to them wherever it is sold'

/** An offer at the seller's own village. */
export async function offerHere(actor: Actor, id: string): Promise<Offer> {
  const offer = await Offers.findOne({ _id: toId(id), place: actor.place.path }).lean()
  if (!offer) throw missing('offer')
  return offer
}

/**
 * An offer that was opened to the place from which the actor looks.
 * @param asked what the actor asked for, where it is not the offer itself: that is what is missing,
 * so that nobody learns what there is elsewhere
 */
export async function offerSeen(actor: Actor, id: string, asked = 'offer'): Promise<Offer> {
  const offer = await Offers.findOne({
    _id: toId(id),
    openTo: { $in: pathsAbove(actor.place.path) },
    state: { $nin: ['draft', 'reviewed'] },
  })
    .setOptions({ anyPlace })
    .lean()
  if (!offer) throw missing(asked)
  return offer
}

/** The offer that something of the same village belongs to. */
export async function offerOf({ place, offer: id }: Pick<Unit | Share, 'place' | 'offer'>) {
  const offer = await Offers.findOne({ _id: id, place }).lean()
  if (!offer) throw missing('offer')
  return offer
}

export async function unitOf({ place, unit: id }: Pick<Offer | Share, 'place' | 'unit'>) {
  const unit = await Units.findOne({ _id: id, place }).lean()
  if (!unit) throw missing('unit')
  return unit
}

const isOneOf = (actor: Actor, names: readonly string[]) =>
  actor.roles.some(({ role }) => names.includes(role))
const seesAll = (actor: Actor) => isOneOf(actor, sellers)
const isBuyer = (actor: Actor) => isOneOf(actor, buyers)

/** The farmer's own unit, and nobody else's. */
export function isOwnUnit(actor: Actor, { farm }: Pick<Unit, 'farm'>): boolean {
  const own = accountOf(actor).household
  const isFarmer = actor.roles.some(({ role }) => role === 'farmer')
  return isFarmer && own !== undefined && farm.household.equals(own)
}

/** A unit at the seller's village, for the desk or for the farmer who rears it. */
export async function unitHere(actor: Actor, id: string): Promise<Unit> {
  const unit = await Units.findOne({ _id: toId(id), place: actor.place.path }).lean()
  if (!unit || !(seesAll(actor) || isOwnUnit(actor, unit))) throw missing('unit')
  return unit
}

/** A unit for whoever may read of it: those who sell, who rear it, or to whom it was offered. */
export async function unitSeen(actor: Actor, id: string): Promise<{ unit: Unit; offer: Offer }> {
  const unit = await Units.findOne({ _id: toId(id) })
    .setOptions({ anyPlace })
    .lean()
  if (!unit) throw missing('unit')
  if (unit.place === actor.place.path && (seesAll(actor) || isOwnUnit(actor, unit))) {
    return { unit, offer: await offerOf(unit) }
  }
  if (!isBuyer(actor)) throw missing('unit')
  return { unit, offer: await offerSeen(actor, String(unit.offer), 'unit') }
}

/** A share of the actor's own, of the home they look after, or of the canteen they buy for. */
export async function ownShare(actor: Actor, id: string): Promise<Share> {
  const share = await Shares.findOne({ _id: toId(id), ...ownShares(actor) })
    .setOptions({ anyPlace: 'a buyer sees what they bought wherever it is sold' })
    .lean()
  if (!share) throw missing('share')
  return share
}

/** Filter for the shares that the actor may see and act for. */
export function ownShares(actor: Actor) {
  const mine = { 'buyer.account': accountOf(actor).id, 'buyer.kind': 'employee' as const }
  const kinds = (['home', 'canteen'] as const).filter((kind) => {
    const role = kind === 'home' ? 'steward' : 'canteen'
    return actor.roles.some((held) => held.role === role)
  })
  const ofPlace = { 'buyer.place': actor.place.path, 'buyer.kind': { $in: kinds } }
  return { $or: [mine, ofPlace] }
}

/** The household as buyers see it; whoever acts for the village is not of it, nor kin. */
export async function farmOf(actor: Actor, id: string): Promise<Farm> {
  const household = await householdOf(actor, toId(id))
  assertNotOwn(actor, household)
  const { _id, code, group, headName } = household
  return { household: _id, code, group, masked: masked(headName) }
}

/** Whoever decides what a household gets is not of it, nor kin. */
export async function assertNotOwnFarm(actor: Actor, { household }: Farm): Promise<void> {
  assertNotOwn(actor, await householdOf(actor, household))
}

export interface Village {
  id: Offer['_id']
  name: string
  seller: string
  code: string
}

/** Names of villages by their paths. */
export async function villagesOf(paths: readonly string[]): Promise<Map<string, Village>> {
  const found = await Places.find({ path: { $in: [...new Set(paths)] } }).lean()
  return new Map(
    found.map(({ _id, path, name, sellerName, code }) => [
      path,
      { id: _id, name, seller: sellerName ?? name, code },
    ]),
  )
}

/** The village of a path, which is there. */
export async function villageOf(path: string): Promise<Village> {
  const village = (await villagesOf([path])).get(path)
  if (!village) throw missing('place')
  return village
}
