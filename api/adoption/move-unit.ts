import { cancelPayments } from '../payments/index.ts'
import { MetAnotherWriter, Refusal, accountOf, type Actor } from '../platform/index.ts'
import { advance } from './advance.ts'
import { giveBack } from './cancel-share.ts'
import { wearsEarTag } from './ear-tag.ts'
import { offerOf, unitHere } from './find.ts'
import { handOut } from './hand-out.ts'
import { Offers, type Offer } from './offers.model.ts'
import { presentUnit } from './present-unit.ts'
import { settleIfPaid } from './settle-unit.ts'
import { Shares } from './shares.model.ts'
import { isLost, isStep, mayMoveTo } from './unit-moves.ts'
import { Units, type Unit, type UnitState } from './units.model.ts'

/** Moves a unit one step on its way; who may move it where stands in one table. */
export async function moveUnit(actor: Actor, input: { unit: string; to: UnitState; note: string }) {
  const unit = await unitHere(actor, input.unit)
  const offer = await offerOf(unit)
  const { to, note } = input
  if (!isStep(unit, offer, to) || unit.substitutedBy) {
    throw new Refusal('conflict', 'unit_state', { state: unit.state })
  }
  if (!mayMoveTo(actor, unit, offer).includes(to)) throw new Refusal('forbidden', 'unit_not_yours')
  const set: Partial<Unit> = { state: to }
  if (to === 'young_bought') set.advanceFen = await buyYoung(actor, unit, offer)
  const step = { to, at: actor.at, by: accountOf(actor).id, note }
  const { _id, place, state } = unit
  const { modifiedCount } = await Units.updateOne(
    { _id, place, state },
    { $set: set, $push: { history: step } },
  )
  if (modifiedCount === 0) throw new MetAnotherWriter()
  const moved = { ...unit, ...set, history: [...unit.history, step] }
  if (to === 'delivered') await handOut({ place, unit: _id })
  if (isLost(moved)) await stopPayments(actor, moved)
  const settled = to === 'delivered' && (await settleIfPaid(actor, moved, offer))
  return await presentUnit(actor, settled ? { ...moved, state: 'settled' } : moved, offer)
}

/**
 * The co-op advances the money for the young, once nobody can change their mind any more: every
 * unit is paid for, and the seven days of each buyer are over.
 * @returns fen that were advanced
 */
async function buyYoung(actor: Actor, unit: Unit, offer: Offer): Promise<number> {
  const { _id, place, shares, terms, species } = offer
  if (offer.state !== 'formed' || offer.free.length > 0) {
    throw new Refusal('conflict', 'offer_not_formed')
  }
  if (wearsEarTag(species) && !unit.earTag) throw new Refusal('conflict', 'tag_needed')
  const waits = { place, offer: _id, state: { $in: ['reserved' as const, 'cooling_off' as const] } }
  if (await Shares.exists(waits)) throw new Refusal('conflict', 'cooling_off_yet')
  const { modifiedCount } = await Offers.updateOne(
    { _id, place, state: 'formed', taken: shares, paid: shares, begun: false },
    { $set: { begun: true } },
  )
  if (modifiedCount === 0) throw new MetAnotherWriter()
  await advance(actor, unit, terms.advanceFen, species)
  return terms.advanceFen
}

/** Nobody pays a balance, or comes in anew, for what is lost. */
async function stopPayments(actor: Pick<Actor, 'at'>, { _id, place }: Unit): Promise<void> {
  const due = await Shares.find({ place, unit: _id, state: 'balance_due' }).lean()
  await cancelPayments(
    place,
    due.map((share) => share._id),
  )
  const reserved = await Shares.find({ place, unit: _id, state: 'reserved' }).lean()
  for (const share of reserved) await giveBack(actor, share, 'unit_lost')
}
