import { account, post, type NewTransfer } from '../payments/index.ts'
import { MetAnotherWriter, Refusal, type Actor } from '../platform/index.ts'
import { offerOf, unitHere, unitOf, villageOf } from './find.ts'
import { handOut } from './hand-out.ts'
import type { Offer } from './offers.model.ts'
import { presentUnit } from './present-unit.ts'
import { wordsOf } from './settle-words.ts'
import { Shares, type Share, type ShareState } from './shares.model.ts'
import { Units, type Unit } from './units.model.ts'

const paidStates: readonly ShareState[] = ['paid', 'ready', 'collected', 'donated', 'closed']

/**
 * Settles a delivered unit by hand, where it was not done by itself. The farmer is settled with
 * once the goods are delivered and every balance is paid, not once the last buyer has come for
 * theirs: the farmer has done all that the contract asks, and collecting is the buyers' affair.
 */
export async function settleUnit(actor: Actor, input: { unit: string }) {
  const unit = await unitHere(actor, input.unit)
  const offer = await offerOf(unit)
  if (unit.state !== 'delivered') {
    throw new Refusal('conflict', 'unit_state', { state: unit.state })
  }
  if (!(await settleIfPaid(actor, unit, offer))) throw new Refusal('conflict', 'balances_open')
  return await presentUnit(actor, { ...unit, state: 'settled' }, offer)
}

/** After a balance was paid: settles the share's unit, if it is delivered and the last was paid. */
export async function settleWhenPaid(actor: Pick<Actor, 'at'>, share: Share): Promise<void> {
  const unit = await unitOf(share)
  if (unit.state !== 'delivered') return
  // Who pays after the goods have come gets the code at once.
  await handOut({ place: share.place, _id: share._id })
  await settleIfPaid(actor, unit, await offerOf(unit))
}

/**
 * Somebody else has paid for a defaulted share, all at once: its units are theirs.
 * @returns false when it is no longer to be had
 */
export async function replaceShare(
  actor: Pick<Actor, 'at'>,
  share: Share,
  fen: number,
): Promise<boolean> {
  const { _id, place, replaces } = share
  if (share.state !== 'reserved' || !replaces) return false
  const old = await Shares.updateOne(
    { _id: replaces, place, state: 'defaulted', holds: true, replacedBy: _id },
    { $set: { holds: false } },
  )
  const own = await Shares.updateOne(
    { _id, place, state: 'reserved' },
    { $set: { state: 'paid', holds: true, paidFen: fen } },
  )
  if (old.modifiedCount + own.modifiedCount !== 2) throw new MetAnotherWriter()
  await settleWhenPaid(actor, share)
  return true
}

/** Moves the money of a delivered unit to whom it belongs; false while a balance is open. */
export async function settleIfPaid(
  actor: Pick<Actor, 'at'>,
  unit: Unit,
  offer: Offer,
): Promise<boolean> {
  const { _id, place } = unit
  const shares = await Shares.find({ place, unit: _id, holds: true }).lean()
  const weight = shares.reduce((sum, share) => sum + share.weight, 0)
  const isPaid = shares.every(({ state }) => paidStates.includes(state))
  if (!isPaid || weight !== offer.shares || !unit.price) return false
  await post(place, await transfersOf(actor, unit, offer, shares))
  const { modifiedCount } = await Units.updateOne(
    { _id, place, state: 'delivered' },
    { $set: { state: 'settled' } },
  )
  if (modifiedCount === 0) throw new MetAnotherWriter()
  return true
}

/** Everything into the unit's account and out of it again; then what comes off the farmer's. */
async function transfersOf(
  { at }: Pick<Actor, 'at'>,
  unit: Unit,
  offer: Offer,
  shares: readonly Share[],
): Promise<NewTransfer[]> {
  const { _id, farm, price } = unit
  if (!price) throw new Error('a unit without a price is not settled')
  const { id: village } = await villageOf(unit.place)
  const words = wordsOf(unit, offer, price)
  const accounts = {
    unit: account('unit', _id),
    farmer: account('farmer', farm.household),
    pool: account('pool', village),
    services: account('services', village),
    village: account('village', village),
    coop: account('coop', village),
  }
  type Name = keyof typeof accounts
  const move = (from: Name, to: Name, fen: number, why: string, what: string): NewTransfer => ({
    from: accounts[from],
    to: accounts[to],
    fen,
    key: `settle:${String(_id)}:${from}:${why}`,
    subject: { kind: 'unit', id: _id },
    why,
    what,
    at,
  })
  const paidIn = shares.map((share) => ({
    ...move('unit', 'unit', share.dueFen ?? 0, 'goods', words.share),
    from: account('share', share._id),
    key: `settle:${String(_id)}:share:${String(share._id)}`,
    subject: { kind: 'share', id: share._id },
  }))
  return [
    ...paidIn,
    move('pool', 'unit', price.compensationFen, 'compensation', words.compensation),
    move('pool', 'unit', price.poolOutFen - price.compensationFen, 'top_up', words.topUp),
    move('unit', 'farmer', price.farmerFen, 'goods', words.goods),
    move('unit', 'services', price.servicesFen, 'services', words.services),
    move('farmer', 'village', price.collectiveFen, 'collective', words.collective),
    move('farmer', 'pool', price.poolInFen, 'pool', words.pool),
    move('farmer', 'coop', price.advanceFen, 'advance', words.advance),
  ]
}
