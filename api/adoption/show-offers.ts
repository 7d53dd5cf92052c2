import { pathsAbove } from '../places/index.ts'
import { Refusal, dayOf, type Actor } from '../platform/index.ts'
import { leftFor, mayBeTaken } from './buyer.ts'
import { offerSeen, unitOf, villageOf, villagesOf } from './find.ts'
import { Offers, type Offer } from './offers.model.ts'
import { depositOf, firstOf } from './price.ts'
import { presentOffer } from './present-offer.ts'
import { latestPrints } from './prints.ts'
import { sayTerms } from './say-terms.ts'
import { Units } from './units.model.ts'
import { workedExample } from './worked-example.ts'

const anyPlace = 'a buyer sees what is open to them wherever it is sold'

/** What may be adopted from here, what fills first coming first. */
export async function listOffers(actor: Actor) {
  const today = dayOf(actor.at)
  const found = await Offers.find({
    openTo: { $in: pathsAbove(actor.place.path) },
    state: { $in: ['open', 'formed'] },
    // What is full stays formed for good.
    'free.0': { $exists: true },
  })
    .setOptions({ anyPlace })
    .sort({ fillBy: 1, _id: 1 })
    .limit(200)
    .lean()
  const units = await Units.find({ _id: { $in: found.map(({ unit }) => unit) } })
    .setOptions({ anyPlace })
    .lean()
  const byId = new Map(units.map((each) => [String(each._id), each]))
  const villages = await villagesOf(found.map(({ place }) => place))
  const items = found.flatMap((offer) => {
    const unit = byId.get(String(offer.unit))
    if (!unit || !mayBeTaken(offer, unit, today)) return []
    return [presentOffer(offer, unit, villages.get(offer.place), today)]
  })
  return { items }
}

export async function showOffer(actor: Actor, input: { offer: string }) {
  const offer = await offerSeen(actor, input.offer)
  const unit = await unitOf(offer)
  const today = dayOf(actor.at)
  const { free, perBuyerMost, shares, terms } = offer
  const mayTake = mayBeTaken(offer, unit, today) ? await leftFor(actor, offer) : 0
  const most = Math.min(free.length, perBuyerMost)
  const depositFen = depositFor(offer, 1)
  return {
    ...presentOffer(offer, unit, await villageOf(offer.place), today),
    mayTake,
    depositFenFor: Array.from({ length: most }, (_, index) =>
      depositOf(terms, shares, firstOf(free, index + 1)),
    ),
    sentences: sayTerms(offer),
    example: workedExample(offer, { weight: 1, depositFen }, await latestPrints(actor, offer)),
  }
}

export async function showExample(actor: Actor, input: { offer: string; weight: number }) {
  const offer = await offerSeen(actor, input.offer)
  const { weight } = input
  if (weight > offer.shares) throw new Refusal('malformed', 'shares_most', { most: offer.shares })
  const depositFen = depositFor(offer, weight)
  return workedExample(offer, { weight, depositFen }, await latestPrints(actor, offer))
}

/** What taking so many now would pay; where fewer are left, what the first of all would. */
function depositFor({ terms, shares, free }: Offer, weight: number): number {
  const all = Array.from({ length: shares }, (_, index) => index + 1)
  return depositOf(terms, shares, firstOf(free.length >= weight ? free : all, weight))
}
