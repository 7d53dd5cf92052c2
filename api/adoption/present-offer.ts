import type { Day } from '../platform/index.ts'
import type { Village } from './find.ts'
import type { Farm, Offer } from './offers.model.ts'
import { depositKindOf, yieldEach } from './price.ts'
import type { Unit } from './units.model.ts'

/** Whole days from one day to another. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}

export function presentFarm({ household, group, masked }: Farm, village: Village | undefined) {
  return { household: String(household), group, masked, village: village?.name ?? '' }
}

export function unitBriefOf({ _id, state, earTag, mark, name }: Unit) {
  const tag = earTag ?? mark ?? null
  return { id: String(_id), state, tag, shortTag: tag?.slice(-4) ?? null, name }
}

/** An offer as its list shows it, to buyers and at the desk alike. */
export function presentOffer(offer: Offer, unit: Unit, village: Village | undefined, today: Day) {
  const { terms, shares, yieldPercent } = offer
  return {
    id: String(offer._id),
    state: offer.state,
    title: offer.title,
    story: offer.story,
    farmStory: offer.farmStory,
    kind: offer.kind,
    species: offer.species,
    unitName: offer.unitName,
    picture: offer.picture,
    photos: offer.photos.map(String),
    feed: offer.feed,
    farm: presentFarm(unit.farm, village),
    seller: village?.seller ?? '',
    unit: unitBriefOf(unit),
    shares,
    taken: offer.taken,
    left: offer.free.length,
    perBuyerMost: offer.perBuyerMost,
    whoMay: offer.whoMay,
    terms,
    depositKind: depositKindOf(terms),
    yieldGramsEach: yieldEach(terms.expectedGrams, yieldPercent, shares),
    fillBy: offer.fillBy,
    readyOn: offer.readyOn,
    daysToGo: daysBetween(today, offer.readyOn),
    weighedAt: offer.weighedAt,
    delivery: offer.delivery,
    pickUps: offer.pickUps,
  }
}
