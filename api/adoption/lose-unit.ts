import { account, post } from '../payments/index.ts'
import { MetAnotherWriter, Refusal, accountOf, newId, type Actor } from '../platform/index.ts'
import { advance } from './advance.ts'
import { endOffer } from './end-offer.ts'
import { endShare } from './end-share.ts'
import { farmOf, offerOf, unitHere, villageOf } from './find.ts'
import { Offers, type Offer } from './offers.model.ts'
import { presentUnit } from './present-unit.ts'
import { Shares } from './shares.model.ts'
import { assertTagFits } from './tag-fits.ts'
import { isLost } from './unit-moves.ts'
import { Units, Weighings, type Unit } from './units.model.ts'

interface Substitute {
  unit: string
  household: string
  tag: string
  name: string
  advanceFen: number
  reason: string
}

/**
 * Another takes the place of one that died or was condemned: of the same household first, else
 * of another, with the reason. Every buyer's share moves along; what was advanced for the lost one
 * is borne by the risk pool. No more is advanced for the other than all agreed to in the terms.
 */
export async function substituteUnit(actor: Actor, input: Substitute) {
  const { unit: lost, offer } = await lostUnit(actor, input.unit)
  const { place } = lost
  const mostFen = offer.terms.advanceFen
  if (input.advanceFen > mostFen) {
    throw new Refusal('against_rule', 'advance_above_terms', { mostFen })
  }
  const unit: Unit = {
    _id: newId(),
    place,
    offer: offer._id,
    farm: await farmOf(actor, input.household),
    state: 'growing',
    ...(await assertTagFits(place, offer.species, input.tag)),
    name: input.name,
    advanceFen: input.advanceFen,
    entries: 0,
    substitutes: lost._id,
    history: [{ to: 'growing', at: actor.at, by: accountOf(actor).id, note: input.reason }],
    at: actor.at,
  }
  await bearAdvance(actor, lost)
  await advance(actor, unit, input.advanceFen, offer.species)
  await Units.insertMany([unit], { lean: true })
  const freed = await freeUnpaid(actor, lost)
  await moveShares(lost, unit)
  await voidWeighing(lost)
  const from = { _id: offer._id, place, state: 'formed' as const, unit: lost._id }
  const { modifiedCount } = await Offers.updateOne(from, {
    $set: { unit: unit._id },
    $push: { free: { $each: freed } },
    $inc: { taken: -freed.length, paid: -freed.length },
  })
  const gone = { _id: lost._id, place, substitutedBy: { $exists: false } }
  const left = await Units.updateOne(gone, { $set: { substitutedBy: unit._id, advanceFen: 0 } })
  if (modifiedCount + left.modifiedCount !== 2) throw new MetAnotherWriter()
  return await presentUnit(actor, unit, { ...offer, unit: unit._id })
}

/** One was lost and nothing takes its place: everyone gets back all that they paid. */
export async function refundUnit(actor: Actor, input: { unit: string }) {
  const { unit, offer } = await lostUnit(actor, input.unit)
  await bearAdvance(actor, unit)
  await voidWeighing(unit)
  const { _id, place } = unit
  await Units.updateOne({ _id, place }, { $set: { advanceFen: 0 } })
  await endOffer(actor, offer, 'cancelled', 'unit_lost')
  return {}
}

async function lostUnit(actor: Actor, id: string): Promise<{ unit: Unit; offer: Offer }> {
  const unit = await unitHere(actor, id)
  const offer = await offerOf(unit)
  if (!isLost(unit) || unit.substitutedBy || offer.state !== 'formed') {
    throw new Refusal('conflict', 'unit_state', { state: unit.state })
  }
  return { unit, offer }
}

/** 谁家的猪病死了，就拿它补谁家: the pool gives the co-op back what it had advanced. */
async function bearAdvance({ at }: Pick<Actor, 'at'>, unit: Unit): Promise<void> {
  const { _id, place, advanceFen } = unit
  const { id } = await villageOf(place)
  await post(place, [
    {
      from: account('pool', id),
      to: account('coop', id),
      fen: advanceFen,
      key: `lost:${String(_id)}`,
      subject: { kind: 'unit', id: _id },
      why: 'loss',
      what: '没养成，垫的钱由互助金补',
      at,
    },
  ])
}

/** A balance that was asked for starts anew when the next one is weighed. */
async function moveShares(lost: Unit, unit: Unit): Promise<void> {
  const { place, _id: from } = lost
  const to = { $set: { unit: unit._id }, $unset: { dueFen: 1 as const, farmFen: 1 as const } }
  const held = { place, unit: from, holds: true }
  const anew = { ...to, $set: { ...to.$set, state: 'confirmed' as const } }
  await Shares.updateMany({ ...held, state: { $in: ['balance_due', 'paid'] } }, anew)
  await Shares.updateMany({ ...held, state: { $ne: 'defaulted' } }, to)
}

/**
 * What no buyer paid for may be had again, as any units of the offer; what the co-op took over of
 * it is given back to the co-op.
 */
async function freeUnpaid(actor: Actor, { _id: unit, place }: Unit): Promise<number[]> {
  const held = { place, unit, holds: true }
  const takenOver = await Shares.find({ ...held, state: 'paid', 'buyer.kind': 'coop' }).lean()
  for (const share of takenOver) await endShare(actor, share, 'refunded', 'unit_lost')
  const defaulted = await Shares.find({ ...held, state: 'defaulted' }).lean()
  await Shares.updateMany({ ...held, state: 'defaulted' }, { $set: { holds: false } })
  return [...takenOver, ...defaulted].flatMap(({ units }) => units)
}

async function voidWeighing({ _id, place }: Unit): Promise<void> {
  await Weighings.updateMany(
    { place, unit: _id, state: { $in: ['open', 'locked'] } },
    { $set: { state: 'void' } },
  )
}
