import { askPayment } from '../payments/index.ts'
import { MetAnotherWriter, Refusal, dayOf, newId, type Actor } from '../platform/index.ts'
import { buyerOf, keptUntil, mayBeTaken, pickUpOf, weightOf } from './buyer.ts'
import { offerSeen, unitOf } from './find.ts'
import { Offers, type BuyerKind, type Offer } from './offers.model.ts'
import { depositKindOf, depositOf, firstOf } from './price.ts'
import { Shares, type Buyer, type Share } from './shares.model.ts'
import { presentShare } from './present-share.ts'

interface Wanted {
  offer: string
  weight: number
  expectDepositFen: number
  as?: BuyerKind | undefined
  pickUp?: string | undefined
}

/**
 * Takes numbered units of an offer. They are kept until the deposit is paid; the offer, which
 * many want at once, is written last.
 */
export async function reserveShare(actor: Actor, input: Wanted) {
  const offer = await offerSeen(actor, input.offer)
  const unit = await unitOf(offer)
  const buyer = await buyerOf(actor, input.as, offer)
  const { weight } = input
  await assertMay(offer, buyer, weight)
  if (offer.free.length > 0 && !mayBeTaken(offer, unit, dayOf(actor.at))) {
    throw new Refusal('conflict', 'offer_over')
  }
  const units = firstOf(offer.free, weight)
  if (units.length < weight) throw new Refusal('conflict', 'shares_gone', { left: units.length })
  const { _id, place, terms } = offer
  const depositFen = depositOf(terms, offer.shares, units)
  if (depositFen !== input.expectDepositFen) throw new Refusal('conflict', 'deposit_changed')
  const share: Share = {
    _id: newId(),
    place,
    offer: _id,
    unit: unit._id,
    buyer,
    weight,
    units,
    holds: true,
    state: 'reserved',
    depositFen,
    paidFen: 0,
    pickUp: pickUpOf(offer, input.pickUp),
    at: actor.at,
  }
  await Shares.insertMany([share], { lean: true })
  const what = depositKindOf(terms) === 'deposit' ? '定金' : '预付款'
  await askPayment(actor, place, {
    subject: { kind: 'share', id: share._id },
    part: 'deposit',
    payer: {
      account: buyer.account,
      place: buyer.place,
      name: buyer.name,
      shared: buyer.kind !== 'employee',
    },
    fen: depositFen,
    what: `认养 ${offer.title} ${weight} 份，${what}`,
    expiresAt: keptUntil(actor.at, buyer.kind, offer),
  })
  await take(offer, units)
  return await presentShare(actor, share)
}

async function assertMay(offer: Offer, buyer: Buyer, weight: number) {
  const { perBuyerMost } = offer
  if (offer.state === 'expired' || offer.state === 'cancelled') {
    throw new Refusal('conflict', 'offer_over')
  }
  const had = await weightOf(offer, buyer)
  if (had + weight > perBuyerMost) {
    throw new Refusal('against_rule', 'shares_most', { most: perBuyerMost })
  }
}

/** The guard against selling twice: each of the units is still free. */
async function take({ _id, place }: Offer, units: number[]): Promise<void> {
  const { modifiedCount } = await Offers.updateOne(
    { _id, place, state: { $in: ['open', 'formed'] }, free: { $all: units } },
    { $pull: { free: { $in: units } }, $inc: { taken: units.length } },
  )
  if (modifiedCount === 0) throw new MetAnotherWriter()
}
