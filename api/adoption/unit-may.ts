import { holds, type Actor } from '../platform/index.ts'
import { isOwnUnit } from './find.ts'
import type { Offer } from './offers.model.ts'
import { isLost, mayMoveTo } from './unit-moves.ts'
import type { Unit, UnitState, Weighing } from './units.model.ts'

/** Until it is weighed; afterwards the tag stands in contracts and statements. */
const mayIdentify: readonly UnitState[] = ['planned', 'young_bought', 'growing', 'sick', 'ready']

/** What has ended has no diary any more. */
const over: readonly UnitState[] = ['settled', 'dead', 'condemned', 'called_off']

export function mayWrite(actor: Actor, unit: Unit): boolean {
  return !over.includes(unit.state) && (holds(actor, 'clerk') || isOwnUnit(actor, unit))
}

export function mayBeIdentified(actor: Actor, unit: Unit): boolean {
  return mayIdentify.includes(unit.state) && (holds(actor, 'clerk') || isOwnUnit(actor, unit))
}

/** What whoever reads this may do with the unit now, as the screens offer it. */
export function mayOf(actor: Actor, unit: Unit, offer: Offer, open: Weighing | null): string[] {
  const may: string[] = mayMoveTo(actor, unit, offer).filter(
    (to) => to !== 'young_bought' || isFull(offer),
  )
  const isClerk = holds(actor, 'clerk')
  if (mayWrite(actor, unit)) may.push('write_diary')
  if (mayBeIdentified(actor, unit)) may.push('identify')
  if (weighs(actor, unit)) may.push(...weighing(actor, unit, open))
  if (isClerk && isLost(unit) && !unit.substitutedBy && offer.state === 'formed') {
    may.push('substitute', 'refund')
  }
  if (isClerk && unit.state === 'delivered') may.push('settle')
  return may
}

const isFull = ({ state, free }: Offer) => state === 'formed' && free.length === 0

/** The farmer of the household, or somebody of the village's desk. */
export function weighs(actor: Actor, unit: Unit): boolean {
  const desk = ['clerk', 'supervisor', 'approver'].some((role) => holds(actor, role))
  return desk || isOwnUnit(actor, unit)
}

function weighing(actor: Actor, { state }: Unit, open: Weighing | null): string[] {
  if (open)
    return actor.account && open.first.by.equals(actor.account.id) ? [] : ['confirm_weighing']
  if (state === 'ready') return ['weigh']
  return state === 'weighed' ? ['correct_weighing'] : []
}
