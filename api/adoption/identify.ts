import { Refusal, type Actor } from '../platform/index.ts'
import { offerOf, unitHere } from './find.ts'
import { presentUnit } from './present-unit.ts'
import { assertTagFits } from './tag-fits.ts'
import { mayBeIdentified } from './unit-may.ts'
import { Units } from './units.model.ts'

/** Its ear tag or mark, and what the farmer calls it. */
export async function identifyUnit(
  actor: Actor,
  input: { unit: string; tag?: string | undefined; name?: string | undefined },
) {
  const unit = await unitHere(actor, input.unit)
  const offer = await offerOf(unit)
  if (!mayBeIdentified(actor, unit)) throw new Refusal('conflict', 'unit_state')
  const { _id, place, state } = unit
  const tag = input.tag ? await assertTagFits(place, offer.species, input.tag, _id) : {}
  const set = { ...tag, ...(input.name === undefined ? {} : { name: input.name }) }
  if (Object.keys(set).length > 0) await Units.updateOne({ _id, place, state }, { $set: set })
  return await presentUnit(actor, { ...unit, ...set }, offer)
}
