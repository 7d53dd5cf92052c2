import { accountOf, dayOf, missing, type Actor } from '../platform/index.ts'
import { unitSeen, villageOf } from './find.ts'
import { Offers } from './offers.model.ts'
import { daysBetween, presentFarm, unitBriefOf } from './present-offer.ts'
import { presentPrice, presentUnit } from './present-unit.ts'
import { Shares } from './shares.model.ts'
import { mayOf } from './unit-may.ts'
import { Entries, Units, Weighings, type Unit } from './units.model.ts'
import { unitMay } from './units.schema.ts'

export async function showUnit(actor: Actor, input: { unit: string }) {
  const { unit, offer } = await unitSeen(actor, input.unit)
  return await presentUnit(actor, unit, offer)
}

export async function showPrice(actor: Actor, input: { unit: string }) {
  const { unit, offer } = await unitSeen(actor, input.unit)
  if (!unit.price) throw missing('price')
  return presentPrice(unit, offer)
}

/** All units of the village, for the desk. */
export async function listUnits(actor: Actor) {
  const found = await Units.find({ place: actor.place.path }).sort({ at: -1 }).limit(500).lean()
  return { items: await rowsOf(actor, found) }
}

/** The farmer's own. */
export async function listMyUnits(actor: Actor) {
  const { household } = accountOf(actor)
  if (!household) return { items: [] }
  const place = actor.place.path
  const found = await Units.find({ place, 'farm.household': household })
    .sort({ at: -1 })
    .limit(200)
    .lean()
  return { items: await rowsOf(actor, found) }
}

async function rowsOf(actor: Actor, units: readonly Unit[]) {
  if (units.length === 0) return []
  const place = actor.place.path
  const today = dayOf(actor.at)
  const ids = units.map(({ _id }) => _id)
  const offers = await Offers.find({ place, _id: { $in: units.map(({ offer }) => offer) } }).lean()
  const open = await Weighings.find({ place, unit: { $in: ids }, state: 'open' }).lean()
  const due = await Shares.find({ place, unit: { $in: ids }, state: 'balance_due' }).lean()
  const newest = units.map(({ _id, entries }) => ({ unit: _id, number: entries }))
  const last = await Entries.find({ place, $or: newest }).lean()
  const village = await villageOf(place)
  return units.flatMap((unit) => {
    const offer = offers.find(({ _id }) => _id.equals(unit.offer))
    if (!offer) return []
    const isOf = (each: { unit: Unit['_id'] }) => each.unit.equals(unit._id)
    return [
      {
        ...unitBriefOf(unit),
        offer: String(offer._id),
        title: offer.title,
        kind: offer.kind,
        species: offer.species,
        unitName: offer.unitName,
        picture: offer.picture,
        farm: presentFarm(unit.farm, village),
        readyOn: offer.readyOn,
        daysToGo: daysBetween(today, offer.readyOn),
        grams: unit.grams ?? null,
        entries: unit.entries,
        lastEntryAt: last.find(isOf)?.at.toISOString() ?? null,
        shares: offer.shares,
        taken: offer.taken,
        balancesDue: due.filter(isOf).length,
        may: unitMay.array().parse(mayOf(actor, unit, offer, open.find(isOf) ?? null)),
      },
    ]
  })
}
