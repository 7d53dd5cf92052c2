import { masked } from '../people/index.ts'
import { accountOf, dayOf, type Actor } from '../platform/index.ts'
import { presentEntry } from './present-entry.ts'
import { villageOf } from './find.ts'
import type { Offer } from './offers.model.ts'
import { daysBetween, presentFarm, unitBriefOf } from './present-offer.ts'
import { unitMay } from './units.schema.ts'
import { mayOf } from './unit-may.ts'
import { Entries, Weighings, type Reading, type Unit, type Weighing } from './units.model.ts'
import { goesTo } from './worked-example.ts'

const firstEntries = 20
const mostGrowth = 200

/** A unit with its diary, for buyers, for the farmer who rears it and for the desk. */
export async function presentUnit(actor: Actor, unit: Unit, offer: Offer) {
  const { _id, place, farm, grams, substitutes, substitutedBy, history } = unit
  const today = dayOf(actor.at)
  const filter = { place, unit: _id }
  const diary = await Entries.find(filter).sort({ number: -1 }).limit(firstEntries).lean()
  const weighed = await Entries.find({ ...filter, grams: { $exists: true } })
    .sort({ number: 1 })
    .limit(mostGrowth)
    .lean()
  const scale = await Weighings.find({ ...filter, state: { $in: ['open', 'locked'] } }).lean()
  const locked = scale.find(({ state }) => state === 'locked')
  const open = scale.find(({ state }) => state === 'open')
  return {
    ...unitBriefOf(unit),
    offer: String(offer._id),
    title: offer.title,
    kind: offer.kind,
    species: offer.species,
    unitName: offer.unitName,
    picture: offer.picture,
    farm: presentFarm(farm, await villageOf(place)),
    readyOn: offer.readyOn,
    daysToGo: daysBetween(today, offer.readyOn),
    weighedAt: offer.weighedAt,
    delivery: offer.delivery,
    grams: grams ?? null,
    expectedGrams: offer.terms.expectedGrams,
    growth: growthOf(weighed, locked),
    entries: unit.entries,
    diary: diary.map((entry) => presentEntry(entry, unit)),
    weighing: locked ? presentWeighing(actor, unit, locked) : null,
    openWeighing: open ? presentWeighing(actor, unit, open) : null,
    price: unit.price ? presentPrice(unit, offer) : null,
    substitutes: substitutes ? String(substitutes) : null,
    substitutedBy: substitutedBy ? String(substitutedBy) : null,
    history: history.map(({ to, at, note }) => ({
      to,
      at: at.toISOString(),
      note: isOfSeller(actor, unit) ? note : '',
    })),
    may: unitMay.array().parse(mayOf(actor, unit, offer, open ?? null)),
  }
}

/** Whoever looks from the village itself; buyers look from their homes. */
function isOfSeller({ place }: Actor, unit: Unit): boolean {
  return place.path === unit.place
}

function growthOf(weighed: { at: Date; grams?: number }[], locked: Weighing | undefined) {
  const points = weighed.map(({ at, grams }) => ({ day: dayOf(at), grams: grams ?? 0 }))
  if (!locked?.second || locked.grams === undefined) return points
  return [...points, { day: dayOf(locked.second.at), grams: locked.grams }]
}

/** A weighing; what somebody else reads stays covered until both have read. */
export function presentWeighing(actor: Actor, unit: Unit, weighing: Weighing) {
  const { _id, state, first, second, grams, reason } = weighing
  const show = (reading: Reading) => {
    const mine = reading.by.equals(accountOf(actor).id)
    const { by: _by, byName, grams: read, photo, at } = reading
    return {
      by: isOfSeller(actor, unit) ? byName : masked(byName),
      mine,
      grams: state === 'open' && !mine ? null : read,
      photo: photo && (state !== 'open' || mine) ? String(photo) : null,
      at: at.toISOString(),
    }
  }
  return {
    id: String(_id),
    state,
    first: show(first),
    second: second ? show(second) : null,
    grams: grams ?? null,
    reason: reason ?? null,
  }
}

/** How the price came about; the unit is weighed. */
export function presentPrice(unit: Unit, { terms }: Offer) {
  const { price, prints = [], grams } = unit
  if (!price) throw new Error(`unit ${String(unit._id)} has no price yet`)
  const market = terms.form === 'market' ? terms : null
  return {
    unit: String(unit._id),
    form: terms.form,
    grams: grams ?? 0,
    fenPerJin: price.fenPerJin,
    marketFenPerJin: price.marketFenPerJin,
    series: market?.series ?? null,
    premiumPercent: market?.premiumPercent ?? null,
    floorFenPerJin: market?.floorFenPerJin ?? null,
    capFenPerJin: market?.capFenPerJin ?? null,
    prints: prints.map(({ day, fen, per }) => ({ day, fen, per })),
    printsSumFen: prints.reduce((sum, { fen, per }) => sum + (per === 'kg' ? fen : fen * 2), 0),
    goodsFen: price.farmerFen,
    servicesFen: price.servicesFen,
    compensationFen: price.compensationFen,
    topUpFen: price.topUpFen,
    poolTopUpFen: price.poolOutFen - price.compensationFen,
    wholeFen: price.buyersFen,
    advanceFen: price.advanceFen,
    payoutFen: price.payoutFen,
    goesTo: goesTo(price),
  }
}
