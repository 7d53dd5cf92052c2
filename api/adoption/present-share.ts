import { Payments, type Payment } from '../payments/index.ts'
import { accountOf, dayOf, type Actor, type Day } from '../platform/index.ts'
import { villagesOf, type Village } from './find.ts'
import { whyNotCancel } from './may-cancel.ts'
import { Offers, type Offer } from './offers.model.ts'
import { daysBetween, presentFarm, unitBriefOf } from './present-offer.ts'
import { depositKindOf } from './price.ts'
import type { Share } from './shares.model.ts'
import { Entries, Units, type Entry, type Unit } from './units.model.ts'

const anyPlace = 'a buyer sees what they bought wherever it is sold'

/** A share as its buyer sees it. */
export async function presentShare(actor: Actor, share: Share) {
  const [one] = await presentShares(actor, [share])
  if (!one) throw new Error(`share ${String(share._id)} has no offer or no unit`)
  return one
}

/** Shares with all that a phone's screen says of them. */
export async function presentShares(actor: Actor, shares: readonly Share[]) {
  if (shares.length === 0) return []
  const offers = await Offers.find({ _id: { $in: shares.map(({ offer }) => offer) } })
    .setOptions({ anyPlace })
    .lean()
  const units = await Units.find({ _id: { $in: shares.map(({ unit }) => unit) } })
    .setOptions({ anyPlace })
    .lean()
  const last = await Entries.find({
    $or: units.map(({ _id, entries }) => ({ unit: _id, number: entries })),
  })
    .setOptions({ anyPlace })
    .lean()
  const asked = await Payments.find({
    'subject.id': { $in: shares.map(({ _id }) => _id) },
    state: 'asked',
  })
    .setOptions({ anyPlace })
    .lean()
  const villages = await villagesOf(shares.map(({ place }) => place))
  return shares.flatMap((share) => {
    const offer = offers.find(({ _id }) => _id.equals(share.offer))
    const unit = units.find(({ _id }) => _id.equals(share.unit))
    if (!offer || !unit) return []
    return [
      present(actor, share, {
        offer,
        unit,
        village: villages.get(share.place),
        entry: last.find((each) => each.unit.equals(unit._id)),
        payment: asked.find(({ subject }) => subject.id.equals(share._id)),
      }),
    ]
  })
}

interface Around {
  offer: Offer
  unit: Unit
  village: Village | undefined
  entry: Entry | undefined
  payment: Payment | undefined
}

function present(actor: Actor, share: Share, around: Around) {
  const { offer, unit, village, entry, payment } = around
  const { state, dueFen, paidFen, coolingOffUntil, buyer } = share
  const today = dayOf(actor.at)
  const terms = share.terms ?? offer.terms
  return {
    id: String(share._id),
    offer: String(offer._id),
    state,
    title: offer.title,
    kind: offer.kind,
    species: offer.species,
    unitName: offer.unitName,
    picture: offer.picture,
    farm: presentFarm(unit.farm, village),
    unit: {
      ...unitBriefOf(unit),
      readyOn: offer.readyOn,
      daysToGo: daysBetween(today, offer.readyOn),
      grams: unit.grams ?? null,
      entries: unit.entries,
      lastEntry: entry ? presentLast(entry, unit) : null,
    },
    weight: share.weight,
    shares: offer.shares,
    buyer: {
      kind: buyer.kind,
      name: buyer.name,
      mine: buyer.account.equals(accountOf(actor).id),
    },
    depositKind: depositKindOf(terms),
    depositFen: share.depositFen,
    dueFen: dueFen ?? null,
    balanceFen: dueFen !== undefined && state === 'balance_due' ? dueFen - paidFen : null,
    paidFen,
    payment: askedOf(payment),
    coolingOffUntil: coolingOffUntil?.toISOString() ?? null,
    next: nextOf(share, offer, payment),
    pickUp: share.pickUp,
    code: state === 'ready' || state === 'donated' ? (share.code ?? null) : null,
    donatedTo: share.donatedTo ?? null,
    collectedAt: share.collectedAt?.toISOString() ?? null,
    reason: share.reason ?? null,
    terms,
    may: mayOf(share, payment, actor.at),
    at: share.at.toISOString(),
  }
}

/** What a payment asks for, as a share shows it. */
export function askedOf(payment: Payment | undefined) {
  if (!payment) return null
  const { _id, part, fen, expiresAt } = payment
  return {
    id: String(_id),
    part: part as 'deposit' | 'balance' | 'whole',
    fen,
    until: expiresAt.toISOString(),
  }
}

function presentLast({ number, text, photos, at, byFarmer, byName }: Entry, { farm }: Unit) {
  const [photo] = photos
  return {
    number,
    text,
    photo: photo ? String(photo) : null,
    by: byFarmer ? farm.masked : `${[...byName][0] ?? ''}*`,
    at: at.toISOString(),
  }
}

function mayOf(share: Share, payment: Payment | undefined, at: Date) {
  const may: ('pay' | 'cancel' | 'donate')[] = []
  if (payment) may.push('pay')
  if (whyNotCancel(share, at) === null) may.push('cancel')
  if (share.state === 'ready') may.push('donate')
  return may
}

type Next = 'pay' | 'fill' | 'cooling_off_ends' | 'grow' | 'weigh' | 'prepare' | 'collect'

/** What comes next, and when, as far as that is known. */
function nextOf(
  { state, coolingOffUntil }: Share,
  { state: offerState, begun, fillBy, readyOn }: Offer,
  payment: Payment | undefined,
): { what: Next; day: Day | null } | null {
  if (payment) return { what: 'pay', day: dayOf(payment.expiresAt) }
  if (state === 'cooling_off' && coolingOffUntil && offerState !== 'open') {
    return { what: 'cooling_off_ends', day: dayOf(coolingOffUntil) }
  }
  if (state === 'cooling_off' || state === 'confirmed') {
    if (offerState === 'open') return { what: 'fill', day: fillBy }
    return begun ? { what: 'weigh', day: readyOn } : { what: 'grow', day: null }
  }
  if (state === 'paid') return { what: 'prepare', day: null }
  if (state === 'ready' || state === 'donated') return { what: 'collect', day: null }
  return null
}
