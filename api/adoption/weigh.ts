import { halfUp } from '../payments/index.ts'
import {
  MetAnotherWriter,
  Refusal,
  accountOf,
  holds,
  missing,
  newId,
  toId,
  type Actor,
} from '../platform/index.ts'
import { assertNotOwnFarm, isOwnUnit, offerOf, unitHere } from './find.ts'
import { lockWeighing } from './lock-weighing.ts'
import { assertPhotos } from './photos.ts'
import { presentWeighing } from './present-unit.ts'
import { mostApartPercent } from './say-terms.ts'
import { Shares, type ShareState } from './shares.model.ts'
import { Weighings, type Reading, type Unit, type Weighing } from './units.model.ts'

interface FirstReading {
  unit: string
  grams: number
  photo: string
  reason?: string | undefined
}

/** The first of two reads the scale; a locked weighing is corrected by a new one, with a reason. */
export async function openWeighing(actor: Actor, input: FirstReading) {
  const unit = await unitHere(actor, input.unit)
  const { _id, place } = unit
  await assertMayWeigh(unit, input.reason)
  if (await Weighings.exists({ place, unit: _id, state: 'open' })) {
    throw new Refusal('conflict', 'weighing_open')
  }
  const weighing: Weighing = {
    _id: newId(),
    place,
    unit: _id,
    state: 'open',
    first: await readingOf(actor, unit, input),
    ...(input.reason ? { reason: input.reason } : {}),
  }
  await Weighings.insertMany([weighing], { lean: true })
  return presentWeighing(actor, unit, weighing)
}

/**
 * The second reads it too. More than 1 % of the larger apart, both readings are void; else the
 * mean of both is locked, and the unit is settled by it.
 */
export async function confirmWeighing(
  actor: Actor,
  input: { unit: string; weighing: string; grams: number; photo?: string | undefined },
) {
  const unit = await unitHere(actor, input.unit)
  const { _id, place } = unit
  const weighing = await Weighings.findOne({ _id: toId(input.weighing), place, unit: _id }).lean()
  if (!weighing) throw missing('weighing')
  if (weighing.state !== 'open') throw new Refusal('conflict', 'weighing_done')
  await assertMayWeigh(unit, weighing.reason)
  const second = await readingOf(actor, unit, input)
  assertTwoPeople(weighing.first, second)
  const [a, b] = [weighing.first.grams, second.grams]
  const isApart = Math.abs(a - b) * 100 > Math.max(a, b) * mostApartPercent
  const grams = halfUp(a + b, 2)
  const read: Weighing = {
    ...weighing,
    second,
    state: isApart ? 'void' : 'locked',
    ...(isApart ? {} : { grams }),
  }
  if (!isApart) await replaceLocked(unit)
  const { modifiedCount } = await Weighings.updateOne(
    { _id: weighing._id, place, state: 'open' },
    { $set: { second, state: read.state, ...(isApart ? {} : { grams }) } },
  )
  if (modifiedCount === 0) throw new MetAnotherWriter()
  if (!isApart) await lockWeighing(actor, unit, await offerOf(unit), { ...read, grams })
  return presentWeighing(actor, unit, read)
}

async function readingOf(
  actor: Actor,
  unit: Unit,
  { grams, photo }: { grams: number; photo?: string | undefined },
): Promise<Reading> {
  const photos = photo ? [toId(photo)] : []
  await assertPhotos(unit.place, photos)
  const { id: by, name: byName } = accountOf(actor)
  const [kept] = photos
  const role = isOwnUnit(actor, unit)
    ? 'farmer'
    : (['clerk', 'supervisor', 'approver'] as const).find((each) => holds(actor, each))
  if (!role) throw new Refusal('forbidden', 'unit_not_yours')
  if (role !== 'farmer') await assertNotOwnFarm(actor, unit.farm)
  return { by, byName, role, grams, at: actor.at, ...(kept ? { photo: kept } : {}) }
}

/** The farmer and the clerk, or two of the village's desk; never one and the same. */
function assertTwoPeople(first: Reading, second: Reading): void {
  if (first.by.equals(second.by)) throw new Refusal('forbidden', 'weighing_same_person')
  const roles = [first.role, second.role]
  if (roles.includes('farmer') && !roles.includes('clerk')) {
    throw new Refusal('forbidden', 'weighing_pair')
  }
}

/** States that say that a share's balance is dealt with, one way or another. */
const beyond: readonly ShareState[] = ['paid', 'ready', 'collected', 'donated', 'closed']

async function assertMayWeigh(unit: Unit, reason: string | undefined): Promise<void> {
  const { _id, place, state } = unit
  if (state !== 'ready' && state !== 'weighed') {
    throw new Refusal('conflict', 'unit_state', { state })
  }
  const shares = await Shares.find({ place, unit: _id, holds: true }).lean()
  if (shares.some((share) => share.state === 'cooling_off')) {
    throw new Refusal('conflict', 'cooling_off_yet')
  }
  if (state === 'ready') return
  if (!reason) throw new Refusal('against_rule', 'weighing_reason')
  const isDefaulted = (share: (typeof shares)[number]) =>
    share.state === 'defaulted' && share.buyer.kind !== 'coop'
  if (shares.some((share) => beyond.includes(share.state) || isDefaulted(share))) {
    throw new Refusal('conflict', 'weighing_settled')
  }
}

/** The locked one before stays on record. */
async function replaceLocked({ _id, place }: Unit): Promise<void> {
  await Weighings.updateMany({ place, unit: _id, state: 'locked' }, { $set: { state: 'replaced' } })
}
