import fc from 'fast-check'
import { dayMs } from '../calendar.ts'
import type { Paper } from '../paper.ts'
import { asks, pickFitting, whichOne, type Foreseen, type Kind, type Which } from '../step.ts'
import { pointsOf, type Basket, type Keeper, type PaperSlip } from './counter-paper.ts'
import { households, policy, shelf } from './rules.ts'

export const keeper = fc.constantFrom<Keeper>('keeper0', 'keeper1')
export const household = fc.nat(households - 1)
export const someGoods = fc.nat(shelf.length - 1)
const offlineDays = 14

/** Of each of the goods so many; mostly few. */
export const counts = fc.array(fc.constantFrom(0, 0, 0, 1, 1, 2, 4), {
  minLength: shelf.length,
  maxLength: shelf.length,
})

export function basketOf(quantities: readonly number[]): Basket[] {
  return quantities.flatMap((quantity, goods) => (quantity > 0 ? [{ goods, quantity }] : []))
}

export interface Sale {
  household: number
  keeper: Keeper
  basket: readonly Basket[]
  /** Days ago, where the till had no network. */
  offline?: number
  /** The till showed another price. */
  wrongPrice?: boolean
}

/** A sale at the till; the paper knows what it comes to, or why not. */
export function saleOf(paper: Paper, sale: Sale): Foreseen {
  const { household, keeper, basket, offline = 0, wrongPrice = false } = sale
  const { counter, now, ids } = paper
  const soldAt = now - offline * dayMs
  const book = paper.books[household]!
  const points = pointsOf(basket)
  const shift = counter.openShift(keeper) ?? counter.shifts.find((each) => each.keeper === keeper)
  const { gifted } = book.split(points, policy.giftedPercent)
  const before = book.sum('earned') + book.sum('gifted')
  return {
    who: keeper,
    route: 'post /places/:place/redemptions',
    input: {
      household: ids.households[household],
      lines: basket.map(({ goods, quantity }) => ({ goods: ids.goods[goods], quantity })),
      shift: shift?.id ?? ids.nothing,
      expectPoints: points + (wrongPrice ? 25 : 0),
      ...(offline > 0 ? { offline: true, soldAt: new Date(soldAt).toISOString() } : {}),
    },
    refused:
      (offline > offlineDays ? 'sold_too_long_ago' : null) ??
      (shift?.open ? null : 'shift_not_open') ??
      (wrongPrice ? 'price_changed' : null) ??
      counter.whyNotSell(book, household, basket, soldAt),
    says: { points, gifted, earned: points - gifted, returned: 0, balanceAfter: before - points },
    done: ({ id }) => counter.sell(book, { id, household, keeper, soldAt }, basket),
    touches: [`household ${household}`, 'shelf'],
  }
}

const redeem = asks(
  'redeem',
  16,
  fc.record({
    household,
    keeper,
    counts,
    offline: fc.oneof({ weight: 12, arbitrary: fc.constant(0) }, fc.constantFrom(1, 2, 13, 15)),
    wrongPrice: fc.nat(24).map((each) => each === 0),
  }),
  (paper, { counts, ...sale }) => {
    const basket = basketOf(counts)
    return basket.length === 0 ? null : saleOf(paper, { ...sale, basket })
  },
)

interface Back {
  slip: PaperSlip
  keeper: Keeper
  goods: number
  quantity: number
}

export function returnOf(paper: Paper, { slip, keeper, goods, quantity }: Back): Foreseen {
  const { counter, now, ids, books } = paper
  return {
    who: keeper,
    route: 'post /places/:place/redemptions/:redemption/returns',
    input: {
      redemption: slip.id,
      lines: [{ goods: ids.goods[goods], quantity }],
      reason: '拿错了',
    },
    refused: counter.whyNotReturn(slip, goods, quantity, now),
    says: { points: quantity * shelf[goods]!.points },
    done: () => counter.takeBack(books[slip.household]!, slip, goods, quantity),
    touches: [`household ${slip.household}`, 'shelf'],
  }
}

/** A slip of which so many may come back, or any. */
export function slipFor(paper: Paper, back: Omit<Back, 'slip' | 'keeper'>, which: Which) {
  const { counter, now } = paper
  const { goods, quantity } = back
  const fits = (slip: PaperSlip) => counter.whyNotReturn(slip, goods, quantity, now) === null
  return pickFitting(counter.slips, fits, which)
}

const takeBack = asks(
  'return',
  7,
  fc.record({ ...whichOne, keeper, goods: someGoods, quantity: fc.integer({ min: 1, max: 3 }) }),
  (paper, { which, wild, ...back }) => {
    const slip = slipFor(paper, back, { which, wild })
    return slip ? returnOf(paper, { ...back, slip }) : null
  },
)

export const counterKinds: Kind[] = [redeem, takeBack]
