import { holds, type Actor } from '../platform/index.ts'
import { isOwnUnit } from './find.ts'
import type { Offer } from './offers.model.ts'
import type { Unit, UnitState } from './units.model.ts'

type Mover = 'clerk' | 'farmer'
type Kind = Offer['kind']

interface Move {
  from: readonly UnitState[]
  to: UnitState
  who: readonly Mover[]
  /** Only of such; all without it. */
  kinds?: readonly Kind[]
}

const both = ['clerk', 'farmer'] as const
const clerk = ['clerk'] as const

/**
 * Who may move a unit from where to where. Weighing, settling and the offer's end are moves of
 * their own and stand elsewhere.
 */
const moves: readonly Move[] = [
  { from: ['planned'], to: 'young_bought', who: clerk },
  { from: ['young_bought', 'sick'], to: 'growing', who: both },
  { from: ['growing', 'ready'], to: 'sick', who: both },
  { from: ['growing'], to: 'ready', who: both },
  { from: ['weighed'], to: 'slaughtered', who: clerk, kinds: ['animal'] },
  { from: ['weighed'], to: 'harvested', who: clerk, kinds: ['tree', 'plot'] },
  { from: ['slaughtered', 'harvested'], to: 'packed', who: clerk },
  { from: ['packed'], to: 'delivered', who: clerk },
  { from: ['young_bought', 'growing', 'sick', 'ready'], to: 'dead', who: both },
  { from: ['sick', 'ready', 'weighed', 'slaughtered', 'harvested'], to: 'condemned', who: clerk },
]

/** Whether the unit may take the step at all, whoever asks. */
export function isStep({ state }: Unit, { kind }: Offer, to: string): boolean {
  return movesFrom(state, kind).some((move) => move.to === to)
}

/** States that whoever asks may move the unit to. */
export function mayMoveTo(actor: Actor, unit: Unit, { kind }: Offer): UnitState[] {
  return movesFrom(unit.state, kind)
    .filter(({ who }) => who.some((mover) => isMover(actor, unit, mover)))
    .map(({ to }) => to)
}

function movesFrom(state: UnitState, kind: Kind): Move[] {
  return moves.filter(({ from, kinds }) => from.includes(state) && (kinds?.includes(kind) ?? true))
}

function isMover(actor: Actor, unit: Unit, mover: Mover): boolean {
  return mover === 'farmer' ? isOwnUnit(actor, unit) : holds(actor, 'clerk')
}

const lost: readonly UnitState[] = ['dead', 'condemned']

export function isLost({ state }: Unit): boolean {
  return lost.includes(state)
}
