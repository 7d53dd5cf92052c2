import {
  Refusal,
  accountOf,
  below,
  missing,
  toId,
  type Actor,
  type Day,
  type Id,
} from '../platform/index.ts'
import { Pairings, type Pairing, type Side } from './pairing.model.ts'
import type { pairingActs } from './pairing.schema.ts'

export const anyPlace = 'a pair is seen from the home as from the village'

/** Who reads a pair's page, from either side. */
export const readers = [
  'employee',
  'steward',
  'finance_viewer',
  'clerk',
  'administrator',
  'approver',
  'supervisor',
  'farmer',
] as const

/** Who looks after it. */
export const managers = ['steward', 'clerk', 'administrator'] as const
export const visitors = ['employee', 'steward', 'clerk', 'administrator'] as const
export const tickers = ['employee', 'steward', 'clerk', 'administrator', 'farmer'] as const
/** The signed paper names more than the page does. */
export const agreementReaders = [
  'steward',
  'clerk',
  'administrator',
  'approver',
  'supervisor',
  'farmer',
] as const

const has = (actor: Actor, roles: readonly string[]) =>
  actor.roles.some((held) => roles.includes(held.role))

/** From which side the actor looks: homes and unions from one, villages from the other. */
export function sideOf(actor: Actor): Side {
  return ['home', 'union'].includes(actor.place.kind) ? 'home' : 'farm'
}

/** Whether farming is all they are here: then they see their own household's pairs alone. */
function isOnlyFarmer(actor: Actor): boolean {
  return !has(
    actor,
    readers.filter((role) => role !== 'farmer'),
  )
}

/** Whether they watch without being of either side: they get no names. */
export function onlyWatches(actor: Actor): boolean {
  return !has(
    actor,
    readers.filter((role) => role !== 'finance_viewer'),
  )
}

/** The pairs that the actor may know of. */
export function pairsOf(actor: Actor): Record<string, unknown> {
  const { path } = actor.place
  if (sideOf(actor) === 'home') return { 'home.place': below(path) }
  if (!isOnlyFarmer(actor)) return { place: below(path) }
  const { household } = accountOf(actor)
  if (!household) throw missing('household')
  return { place: path, household }
}

/** One pair, if the actor may know of it; of others they are not told that they exist. */
export async function pairingOf(actor: Actor, id: Id | string): Promise<Pairing> {
  const _id = typeof id === 'string' ? toId(id) : id
  const found = await Pairings.findOne({ ...pairsOf(actor), _id })
    .setOptions({ anyPlace })
    .lean()
  if (!found) throw missing('pairing')
  return found
}

/** One pair that is not over: an ended one is only read. */
export async function activePairingOf(actor: Actor, id: string): Promise<Pairing> {
  const pairing = await pairingOf(actor, id)
  if (pairing.state === 'ended') throw new Refusal('conflict', 'pairing_ended')
  return pairing
}

/** A day that has come, and on which they were paired. */
export function assertWhilePaired(pairing: Pairing, on: Day, today: Day): void {
  if (on > today) throw new Refusal('against_rule', 'day_ahead')
  if (on < pairing.since) {
    throw new Refusal('against_rule', 'day_before_pairing', { from: pairing.since })
  }
}

type Act = (typeof pairingActs)[number]

/** What the actor may do with the pair, for the page to offer no more than that. */
export function mayAct(actor: Actor, pairing: Pairing): Act[] {
  const read: Act[] = has(actor, agreementReaders) ? ['read_agreement'] : []
  if (pairing.state === 'ended') return read
  const managing: Act[] = has(actor, managers) ? ['stage', 'duties', 'agreement', 'end'] : []
  const visiting: Act[] = has(actor, visitors) ? ['visit'] : []
  const ticking: Act[] = has(actor, tickers) ? [`tick_${sideOf(actor)}`] : []
  return [...read, ...managing, ...visiting, ...ticking]
}
