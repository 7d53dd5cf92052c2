import { Places } from '../places/index.ts'
import {
  Refusal,
  accountOf,
  addDays,
  holds,
  missing,
  startOf,
  type Actor,
  type Day,
} from '../platform/index.ts'
import type { BuyerKind, Offer } from './offers.model.ts'
import { Shares, boughtStates, type Buyer } from './shares.model.ts'
import type { Unit, UnitState } from './units.model.ts'

const reservedMs = 30 * 60_000
/** A canteen pays by transfer. */
const canteenDays = 3
/** New buyers may come in until it is ready. */
const takenWhile: readonly UnitState[] = ['planned', 'young_bought', 'growing']

/** Whether units of an offer may be taken now, as far as it has any. */
export function mayBeTaken({ state, fillBy, free }: Offer, unit: Unit, today: Day): boolean {
  if (free.length === 0 || !takenWhile.includes(unit.state)) return false
  return state === 'formed' || (state === 'open' && fillBy >= today)
}

/** For whom the actor buys here: themselves, their home, or the canteen. */
export async function buyerOf(
  actor: Actor,
  as: BuyerKind | undefined,
  { whoMay }: Pick<Offer, 'whoMay'>,
): Promise<Buyer> {
  const kind = kindsOf(actor).find((each) => whoMay.includes(each) && (!as || each === as))
  if (!kind) throw new Refusal('forbidden', 'offer_not_for_you')
  const { id: account, name } = accountOf(actor)
  const place = actor.place.path
  if (kind === 'employee') return { account, place, kind, name }
  const here = await Places.findOne({ path: place }).lean()
  if (!here) throw missing('place')
  return { account, place, kind, name: here.name }
}

/** What the actor may buy as, the likeliest first. */
function kindsOf(actor: Actor): BuyerKind[] {
  const { kind } = actor.place
  const kinds: BuyerKind[] = []
  if (holds(actor, 'canteen') && kind !== 'home') kinds.push('canteen')
  if (holds(actor, 'employee') || holds(actor, 'steward')) kinds.push('employee')
  if (holds(actor, 'steward')) kinds.push('home')
  return kinds
}

/** Filter for what one buyer has of anything: a person, a home or a canteen. */
export function sharesOf(buyer: Buyer) {
  const who =
    buyer.kind === 'employee' ? { 'buyer.account': buyer.account } : { 'buyer.place': buyer.place }
  return {
    ...who,
    'buyer.kind': buyer.kind,
    state: { $in: ['reserved' as const, ...boughtStates] },
  }
}

/** Units of an offer that a buyer has, paid for or not. */
export async function weightOf({ _id, place }: Offer, buyer: Buyer): Promise<number> {
  const found = await Shares.find({ place, offer: _id, ...sharesOf(buyer) }).lean()
  return found.reduce((sum, { weight }) => sum + weight, 0)
}

/** Units that whoever looks may still take. */
export async function leftFor(actor: Actor, offer: Offer): Promise<number> {
  const kind = kindsOf(actor).find((each) => offer.whoMay.includes(each))
  if (!kind) return 0
  const had = await weightOf(offer, await buyerOf(actor, kind, offer))
  return Math.max(0, Math.min(offer.free.length, offer.perBuyerMost - had))
}

/** Until when what was taken is kept unpaid; an offer that fills by a day keeps nothing beyond. */
export function keptUntil(at: Date, kind: Buyer['kind'], offer: Pick<Offer, 'state' | 'fillBy'>) {
  const ms = kind === 'canteen' ? canteenDays * 86_400_000 : reservedMs
  const until = new Date(at.getTime() + ms)
  const end = startOf(addDays(offer.fillBy, 1))
  return offer.state === 'open' && until > end ? end : until
}

/** One of the offer's pick-up points; the first where none was chosen. */
export function pickUpOf({ pickUps }: Pick<Offer, 'pickUps'>, wanted: string | undefined): string {
  const chosen = wanted ?? pickUps[0]
  if (chosen === undefined || !pickUps.includes(chosen)) {
    throw new Refusal('against_rule', 'pick_up_unknown')
  }
  return chosen
}
