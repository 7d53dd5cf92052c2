import { askPayment } from '../payments/index.ts'
import { pathsAbove } from '../places/index.ts'
import { MetAnotherWriter, Refusal, missing, newId, toId, type Actor } from '../platform/index.ts'
import { buyerOf, keptUntil, pickUpOf } from './buyer.ts'
import { offerSeen, unitOf, villagesOf } from './find.ts'
import { Offers, type BuyerKind, type Offer } from './offers.model.ts'
import { presentFarm, unitBriefOf } from './present-offer.ts'
import { presentShare } from './present-share.ts'
import { yieldEach } from './price.ts'
import { isOfferedAgain } from './show-desk.ts'
import { Shares, type Share } from './shares.model.ts'
import { isLost } from './unit-moves.ts'
import { Units } from './units.model.ts'

const anyPlace = 'a buyer sees what is open to them wherever it is sold'

/** Shares that may be had at once: their buyers did not pay, or nobody ever took them. */
export async function listAgain(actor: Actor) {
  const shares = await Shares.find({
    state: 'defaulted',
    holds: true,
    replacedBy: { $exists: false },
  })
    .setOptions({ anyPlace })
    .limit(500)
    .lean()
  const offers = await Offers.find({
    _id: { $in: shares.map(({ offer }) => offer) },
    openTo: { $in: pathsAbove(actor.place.path) },
    state: 'formed',
  })
    .setOptions({ anyPlace })
    .lean()
  const units = await Units.find({ _id: { $in: shares.map(({ unit }) => unit) } })
    .setOptions({ anyPlace })
    .lean()
  const villages = await villagesOf(offers.map(({ place }) => place))
  const items = shares.filter(isOfferedAgain).flatMap((share) => {
    const offer = offers.find(({ _id }) => _id.equals(share.offer))
    const unit = units.find(({ _id }) => _id.equals(share.unit))
    if (!offer || !unit || isLost(unit) || !share.dueFen) return []
    const { title, kind, species, unitName, picture, pickUps } = offer
    const grams = unit.grams ?? 0
    return [
      {
        id: String(share._id),
        offer: String(offer._id),
        title,
        kind,
        species,
        unitName,
        picture,
        farm: presentFarm(unit.farm, villages.get(offer.place)),
        unit: unitBriefOf(unit),
        weight: share.weight,
        shares: offer.shares,
        grams,
        yieldGrams: share.weight * yieldEach(grams, offer.yieldPercent, offer.shares),
        dueFen: share.dueFen,
        pickUps,
      },
    ]
  })
  return { items }
}

interface Wanted {
  share: string
  expectDueFen: number
  as?: BuyerKind | undefined
  pickUp?: string | undefined
}

/** Takes such a share: it is kept until all of it is paid at once. */
export async function buyAgain(actor: Actor, input: Wanted) {
  const old = await Shares.findOne({ _id: toId(input.share) })
    .setOptions({ anyPlace })
    .lean()
  if (!old) throw missing('share')
  const offer = await offerSeen(actor, String(old.offer), 'share')
  if (!isOfferedAgain(old) || offer.state !== 'formed') throw new Refusal('conflict', 'again_gone')
  if (old.dueFen !== input.expectDueFen) throw new Refusal('conflict', 'due_changed')
  const buyer = await buyerOf(actor, input.as, offer)
  const share: Share = {
    ...inPlaceOf(old, offer),
    buyer,
    pickUp: pickUpOf(offer, input.pickUp),
    at: actor.at,
  }
  if (isLost(await unitOf(share))) throw new Refusal('conflict', 'again_gone')
  await Shares.insertMany([share], { lean: true })
  await askPayment(actor, share.place, {
    subject: { kind: 'share', id: share._id },
    part: 'whole',
    payer: {
      account: buyer.account,
      place: buyer.place,
      name: buyer.name,
      shared: buyer.kind !== 'employee',
    },
    fen: old.dueFen,
    what: `认养 ${offer.title} ${share.weight} 份，全款`,
    expiresAt: keptUntil(actor.at, buyer.kind, offer),
  })
  await markReplaced(old, share)
  return await presentShare(actor, share)
}

/** A share of the same units, that pays all at once. */
export function inPlaceOf(old: Share, { terms }: Offer): Omit<Share, 'buyer' | 'at'> {
  const { place, offer, unit, weight, units, pickUp, dueFen = 0, farmFen = 0 } = old
  return {
    _id: newId(),
    place,
    offer,
    unit,
    weight,
    units,
    holds: false,
    state: 'reserved',
    depositFen: 0,
    paidFen: 0,
    pickUp,
    terms,
    dueFen,
    farmFen,
    replaces: old._id,
  }
}

/** The guard against selling a defaulted share twice. */
export async function markReplaced(old: Share, share: Pick<Share, '_id'>): Promise<void> {
  const { modifiedCount } = await Shares.updateOne(
    {
      _id: old._id,
      place: old.place,
      state: 'defaulted',
      holds: true,
      replacedBy: { $exists: false },
    },
    { $set: { replacedBy: share._id } },
  )
  if (modifiedCount === 0) throw new MetAnotherWriter()
}
