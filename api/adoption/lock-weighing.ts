import { askPayment, cancelPayments, refundPaid, splitFen } from '../payments/index.ts'
import {
  MetAnotherWriter,
  Refusal,
  accountOf,
  addDays,
  dayOf,
  newId,
  startOf,
  type Actor,
} from '../platform/index.ts'
import { giveBack } from './cancel-share.ts'
import { villageOf } from './find.ts'
import { Offers, type Offer } from './offers.model.ts'
import { settleBy, type Price } from './price.ts'
import { printsBefore } from './prints.ts'
import { balanceDays } from './say-terms.ts'
import { Shares, type Share } from './shares.model.ts'
import { Units, type Unit, type Weighing } from './units.model.ts'

/**
 * What follows from a locked weight: the price over all shares in the order of their units, what
 * each still owes or gets back, and the prints that it was made from.
 */
export async function lockWeighing(
  actor: Actor,
  unit: Unit,
  offer: Offer,
  weighing: Weighing & { grams: number },
): Promise<void> {
  const { _id, place, state } = unit
  const { grams } = weighing
  const shares = await sharesOfAll(actor, unit, offer)
  const { terms } = offer
  const prints =
    terms.form === 'market'
      ? await printsBefore(place, terms.series, dayOf(weighing.first.at), terms.prints)
      : []
  if (terms.form === 'market' && prints.length === 0) throw new Refusal('conflict', 'no_prints')
  const price = settleBy(
    { ...terms, advanceFen: unit.advanceFen },
    prints,
    grams,
    shares.map(({ weight, paidFen }) => ({ weight, depositPaidFen: paidFen })),
  )
  for (const [index, share] of shares.entries()) {
    await owe(actor, offer, share, amountsOf(price, shares, index))
  }
  const step = { to: 'weighed' as const, at: actor.at, by: accountOf(actor).id, note: '' }
  const { modifiedCount } = await Units.updateOne(
    { _id, place, state },
    {
      $set: { state: 'weighed', weighing: weighing._id, grams, price, prints },
      $push: { history: step },
    },
  )
  if (modifiedCount === 0) throw new MetAnotherWriter()
}

/** Every unit has a share: what was not paid for in time is the co-op's to sell, or to keep. */
async function sharesOfAll(actor: Actor, { _id, place }: Unit, offer: Offer): Promise<Share[]> {
  // Those too that are about to be bought in place of another: they were told the old price.
  const reserved = await Shares.find({ place, unit: _id, state: 'reserved' }).lean()
  for (const share of reserved) await giveBack(actor, share, 'weighed')
  const now = await Offers.findOne({ _id: offer._id, place }).lean()
  const free = [...(now?.free ?? [])].sort((a, b) => a - b)
  if (free.length > 0) await leaveToCoop(actor, offer, _id, free)
  const shares = await Shares.find({ place, unit: _id, holds: true }).lean()
  return shares.sort((a, b) => Math.min(...a.units) - Math.min(...b.units))
}

async function leaveToCoop(actor: Actor, offer: Offer, unit: Unit['_id'], free: number[]) {
  const { _id, place, pickUps } = offer
  const { seller } = await villageOf(place)
  const share: Share = {
    _id: newId(),
    place,
    offer: _id,
    unit,
    buyer: { account: accountOf(actor).id, place, kind: 'coop', name: seller },
    weight: free.length,
    units: free,
    holds: true,
    state: 'defaulted',
    depositFen: 0,
    paidFen: 0,
    pickUp: pickUps[0] ?? '',
    reason: 'nobody_took_it',
    at: actor.at,
  }
  await Shares.insertMany([share], { lean: true })
  const { modifiedCount } = await Offers.updateOne(
    { _id, place, free: { $all: free } },
    { $set: { free: [] }, $inc: { taken: free.length, paid: free.length } },
  )
  if (modifiedCount === 0) throw new MetAnotherWriter()
}

/** Of a share: what it pays in all, what is left of that, and what of it is the farmer's. */
function amountsOf(price: Price, shares: readonly Share[], index: number) {
  const { dueFen = 0, balanceFen = 0 } = price.shares[index] ?? {}
  const farms = Math.min(price.buyersFen, price.farmerFen - price.collectiveFen)
  const parts = splitFen(
    Math.max(0, farms),
    shares.map(({ weight }) => weight),
  )
  return { dueFen, balanceFen, farmFen: Math.min(dueFen, parts[index] ?? 0) }
}

async function owe(
  actor: Actor,
  { title }: Offer,
  share: Share,
  { dueFen, balanceFen, farmFen }: ReturnType<typeof amountsOf>,
): Promise<void> {
  const { _id, place, buyer, weight, paidFen } = share
  const isOpen = share.state === 'defaulted'
  await cancelPayments(place, [_id])
  const state = isOpen ? share.state : balanceFen > 0 ? ('balance_due' as const) : ('paid' as const)
  const backFen = isOpen ? 0 : Math.max(0, -balanceFen)
  const { modifiedCount } = await Shares.updateOne(
    { _id, place, state: share.state, paidFen },
    { $set: { dueFen, farmFen, state, paidFen: paidFen - backFen } },
  )
  if (modifiedCount === 0) throw new MetAnotherWriter()
  if (backFen > 0) {
    await refundPaid(actor, place, { kind: 'share', id: _id }, backFen, 'weighed_lighter')
  }
  if (state !== 'balance_due') return
  await askPayment(actor, place, {
    subject: { kind: 'share', id: _id },
    part: 'balance',
    payer: {
      account: buyer.account,
      place: buyer.place,
      name: buyer.name,
      shared: buyer.kind !== 'employee',
    },
    fen: balanceFen,
    what: `认养 ${title} ${weight} 份，尾款`,
    // To the end of the seventh day after.
    expiresAt: startOf(addDays(dayOf(actor.at), balanceDays + 1)),
  })
}
