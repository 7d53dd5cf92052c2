import { accountOf, dayOf, holds, type Actor } from '../platform/index.ts'
import { Payments } from '../payments/index.ts'
import { Places } from '../places/index.ts'
import { offerHere, unitOf, villageOf } from './find.ts'
import { Offers, type Offer } from './offers.model.ts'
import { presentOffer } from './present-offer.ts'
import { askedOf } from './present-share.ts'
import { latestPrints } from './prints.ts'
import { depositOf } from './price.ts'
import { Shares, type Share } from './shares.model.ts'
import { Units, type Unit } from './units.model.ts'
import { workedExample } from './worked-example.ts'

/** Every offer of the village, newest first. */
export async function listDeskOffers(actor: Actor) {
  const place = actor.place.path
  const offers = await Offers.find({ place }).sort({ at: -1, _id: -1 }).limit(500).lean()
  const units = await Units.find({ place, _id: { $in: offers.map(({ unit }) => unit) } }).lean()
  const village = await villageOf(place).catch(() => undefined)
  const byId = new Map(units.map((each) => [String(each._id), each]))
  const items = offers.flatMap((offer) => {
    const unit = byId.get(String(offer.unit))
    return unit ? [present(actor, offer, unit, village)] : []
  })
  return { items }
}

export async function presentDeskOffer(actor: Actor, offer: Offer, unit: Unit) {
  return present(actor, offer, unit, await villageOf(offer.place))
}

type Village = Awaited<ReturnType<typeof villageOf>>

function present(actor: Actor, offer: Offer, unit: Unit, village: Village | undefined) {
  const iso = (at: Date | undefined) => at?.toISOString() ?? null
  return {
    ...presentOffer(offer, unit, village, dayOf(actor.at)),
    openTo: offer.openTo,
    paid: offer.paid,
    madeBy: String(offer.madeBy),
    reviewedBy: offer.reviewedBy ? String(offer.reviewedBy) : null,
    reviewNote: offer.reviewNote || null,
    openedAt: iso(offer.openedAt),
    formedAt: iso(offer.formedAt),
    endedAt: iso(offer.endedAt),
    reason: offer.reason ?? null,
    may: mayOf(actor, offer),
  }
}

/** What whoever reads this may do with the offer now. */
function mayOf(actor: Actor, { state, begun, madeBy }: Offer) {
  const may: ('change' | 'review' | 'open' | 'cancel')[] = []
  const isClerk = holds(actor, 'clerk')
  const ended = state === 'expired' || state === 'cancelled'
  if (isClerk && state === 'draft') may.push('change')
  if (holds(actor, 'approver') && state === 'draft' && !madeBy.equals(accountOf(actor).id)) {
    may.push('review')
  }
  if (isClerk && state === 'reviewed') may.push('open')
  if (isClerk && !ended && !begun) may.push('cancel')
  return may
}

/** One offer with everyone who has a share of it. */
export async function showDeskOffer(actor: Actor, input: { offer: string }) {
  const offer = await offerHere(actor, input.offer)
  const unit = await unitOf(offer)
  const { _id, place, terms, shares: count } = offer
  const shares = await Shares.find({ place, offer: _id }).sort({ at: 1, _id: 1 }).limit(1000).lean()
  const depositFen = depositOf(terms, count, [1])
  return {
    offer: await presentDeskOffer(actor, offer, unit),
    shares: await presentDeskShares(actor, shares),
    example: workedExample(offer, { weight: 1, depositFen }, await latestPrints(actor, offer)),
  }
}

async function presentDeskShares(actor: Actor, shares: readonly Share[]) {
  const place = actor.place.path
  const asked = await Payments.find({
    place,
    'subject.id': { $in: shares.map(({ _id }) => _id) },
    state: 'asked',
  }).lean()
  const paths = [...new Set(shares.map(({ buyer }) => buyer.place))]
  const places = await Places.find({ path: { $in: paths } }).lean()
  const names = new Map(places.map(({ path, name }) => [path, name]))
  const takes = holds(actor, 'clerk')
  return shares.map((share) => ({
    id: String(share._id),
    offer: String(share.offer),
    unit: String(share.unit),
    state: share.state,
    buyer: {
      kind: share.buyer.kind,
      name: share.buyer.name,
      place: names.get(share.buyer.place) ?? '',
    },
    weight: share.weight,
    units: share.units,
    depositFen: share.depositFen,
    dueFen: share.dueFen ?? null,
    paidFen: share.paidFen,
    payment: askedOf(asked.find(({ subject }) => subject.id.equals(share._id))),
    pickUp: share.pickUp,
    coolingOffUntil: share.coolingOffUntil?.toISOString() ?? null,
    collectedAt: share.collectedAt?.toISOString() ?? null,
    donatedTo: share.donatedTo ?? null,
    reason: share.reason ?? null,
    may: takes && isOfferedAgain(share) ? (['take_over'] as const).slice() : [],
  }))
}

/** Its buyer did not pay, and nobody else is about to. */
export function isOfferedAgain({ state, holds: its, replacedBy }: Share): boolean {
  return state === 'defaulted' && its && !replacedBy
}
