import { Households, assertNotOwn, isOwn, masked, type Household } from '../people/index.ts'
import { account } from '../payments/index.ts'
import { Refusal, below, missing, toId, type Actor, type Id } from '../platform/index.ts'
import type { PayeeKind } from './statements.model.ts'

/** Whose money account it is. */
export interface Payee {
  /** Name of the money account. */
  payee: string
  kind: PayeeKind
  household?: Id
}

const kinds: Record<string, PayeeKind> = {
  farmer: 'household',
  village: 'village',
  services: 'services',
}

/** The kinds of money accounts that are paid out by statement. */
export const payeeAccountKinds = ['farmer', 'village', 'services'] as const

/** The payee of a money account; null for accounts that nobody is paid from by statement. */
export function payeeOf(name: string): Payee | null {
  const [first = '', owner = ''] = name.split(':')
  const kind = kinds[first]
  if (!kind) return null
  return kind === 'household'
    ? { payee: name, kind, household: toId(owner) }
    : { payee: name, kind }
}

/** The payee that is meant at the actor's village; nobody enters anything for their own. */
export async function payeeAt(
  actor: Actor,
  input: { kind: PayeeKind; household?: string | undefined },
): Promise<Payee> {
  const { kind } = input
  if (kind !== 'household') return { payee: account(kind, actor.place.id), kind }
  const id = input.household
  const place = actor.place.path
  const found = id ? await Households.findOne({ _id: toId(id), place }).lean() : null
  if (!found) throw missing('household')
  assertNotOwn(actor, found)
  return { payee: account('farmer', found._id), kind, household: found._id }
}

export type HouseholdsById = ReadonlyMap<string, Household>

/** The households of many payees at once. */
export async function householdsOf(
  actor: Pick<Actor, 'place'>,
  list: readonly { household?: Id }[],
): Promise<HouseholdsById> {
  const ids = list.flatMap((each) => (each.household ? [each.household] : []))
  if (ids.length === 0) return new Map()
  const place = below(actor.place.path)
  const found = await Households.find({ place, _id: { $in: ids } }).lean()
  return new Map(found.map((each) => [String(each._id), each]))
}

/** The households whose money accounts these are. */
export async function householdsBehind(
  actor: Pick<Actor, 'place'>,
  accounts: readonly string[],
): Promise<HouseholdsById> {
  const payees = accounts.flatMap((name) => payeeOf(name) ?? [])
  return await householdsOf(actor, payees)
}

export function presentPayee({ kind, household }: Omit<Payee, 'payee'>, known: HouseholdsById) {
  const found = household && known.get(String(household))
  if (!found) return { kind, household: null }
  const { _id, code, group, headName } = found
  return {
    kind,
    household: { id: String(_id), code, group, headName, masked: masked(headName) },
  }
}

/** Whether it is the actor's own or their kin's. */
export function isOwnPayee(
  actor: Actor,
  { household }: { household?: Id },
  known: HouseholdsById,
): boolean {
  const found = household && known.get(String(household))
  return found !== undefined && isOwn(actor, found)
}

/** Nobody decides on what is their own household's or their kin's. */
export async function assertOwnNot(actor: Actor, payee: Payee | null): Promise<void> {
  if (!payee?.household) return
  const known = await householdsOf(actor, [payee])
  if (isOwnPayee(actor, payee, known)) throw new Refusal('forbidden', 'own_household')
}
