import { dayOn, monthOf } from '../calendar.ts'
import type { Who } from '../people.ts'
import type { HouseholdBook } from './household-book.ts'
import { policy, shelf } from './rules.ts'

export type Keeper = Extract<Who, 'keeper0' | 'keeper1'>

export interface PaperBatch {
  id: string
  left: number
  /** "9999" where it does not expire. */
  expiresOn: string
  at: number
}

export interface PaperSlip {
  id: string
  household: number
  keeper: Keeper
  soldAt: number
  earned: number
  gifted: number
  returnedEarned: number
  lines: SoldLine[]
}

interface SoldLine {
  goods: number
  quantity: number
  returned: number
  taken: { batch: PaperBatch; quantity: number }[]
}

export interface PaperShift {
  id: string
  keeper: Keeper
  open: boolean
}

/** So many of one of the goods. */
export interface Basket {
  goods: number
  quantity: number
}

/** The shelf with its batches, the slips, the shifts, and what households have had of limits. */
export class CounterPaper {
  /** Batches of each of the goods, the earliest expiry first. */
  readonly stock: PaperBatch[][] = shelf.map(() => [])
  readonly slips: PaperSlip[] = []
  readonly shifts: PaperShift[] = []
  private readonly used = new Map<string, number>()

  /** What may still leave the shop on a day. */
  fresh(goods: number, day: string): number {
    const batches = this.stock[goods]!.filter((batch) => batch.expiresOn >= day)
    return batches.reduce((sum, batch) => sum + batch.left, 0)
  }

  all(goods: number): number {
    return this.stock[goods]!.reduce((sum, batch) => sum + batch.left, 0)
  }

  receive(goods: number, batch: PaperBatch): void {
    const order = ({ expiresOn, at }: PaperBatch) => `${expiresOn} ${at}`
    this.stock[goods]!.push(batch)
    this.stock[goods]!.sort((a, b) => (order(a) < order(b) ? -1 : 1))
  }

  openShift(keeper: Keeper): PaperShift | undefined {
    return this.shifts.find((shift) => shift.keeper === keeper && shift.open)
  }

  /** Why a sale is refused, in the order in which the till would be told. */
  whyNotSell(book: HouseholdBook, household: number, basket: readonly Basket[], soldAt: number) {
    const day = dayOn(soldAt)
    if (basket.some(({ goods, quantity }) => this.fresh(goods, day) < quantity)) return 'sold_out'
    const { earned } = book.split(pointsOf(basket), policy.giftedPercent)
    if (book.sum('earned') < earned) return 'points_short'
    const bought = this.usedOf(`${household} buy ${monthOf(day)}`)
    if (bought + 1 > policy.purchasesPerMonth) return 'purchases_limit'
    const over = basket.some(({ goods, quantity }) => {
      const most = shelf[goods]!.perMonth
      return most !== null && this.usedOf(`${household} ${goods} ${monthOf(day)}`) + quantity > most
    })
    return over ? 'goods_limit' : null
  }

  sell(
    book: HouseholdBook,
    slip: Omit<PaperSlip, 'lines' | 'earned' | 'gifted' | 'returnedEarned'>,
    basket: readonly Basket[],
  ) {
    const { household, soldAt } = slip
    const day = dayOn(soldAt)
    const paid = book.split(pointsOf(basket), policy.giftedPercent)
    if (paid.gifted > 0) book.write('gifted', -paid.gifted)
    if (paid.earned > 0) book.write('earned', -paid.earned)
    this.use(`${household} buy ${monthOf(day)}`, 1)
    const lines = basket.map(({ goods, quantity }): SoldLine => {
      if (shelf[goods]!.perMonth !== null)
        this.use(`${household} ${goods} ${monthOf(day)}`, quantity)
      return { goods, quantity, returned: 0, taken: this.take(goods, quantity, day) }
    })
    this.slips.push({ ...slip, ...paid, returnedEarned: 0, lines })
  }

  private take(goods: number, quantity: number, day: string): SoldLine['taken'] {
    let missing = quantity
    const fresh = this.stock[goods]!.filter((batch) => batch.left > 0 && batch.expiresOn >= day)
    return fresh.flatMap((batch) => {
      const taken = Math.min(batch.left, missing)
      batch.left -= taken
      missing -= taken
      return taken > 0 ? [{ batch, quantity: taken }] : []
    })
  }

  whyNotReturn(slip: PaperSlip, goods: number, quantity: number, now: number): string | null {
    const last = slip.soldAt + policy.returnDays * 24 * 3_600_000
    if (dayOn(now) > dayOn(last)) return 'return_too_late'
    const line = slip.lines.find((each) => each.goods === goods)
    if (!line) return 'not_found'
    return quantity > line.quantity - line.returned ? 'returned_already' : null
  }

  /** Earned points come back first; what left last comes back first. */
  takeBack(book: HouseholdBook, slip: PaperSlip, goods: number, quantity: number): void {
    const points = quantity * shelf[goods]!.points
    const earned = Math.min(points, slip.earned - slip.returnedEarned)
    if (earned > 0) book.write('earned', earned)
    if (points > earned) book.write('gifted', points - earned)
    slip.returnedEarned += earned
    const line = slip.lines.find((each) => each.goods === goods)!
    // Piece by piece, from the end of what was taken.
    const pieces = line.taken.flatMap((each) =>
      Array.from({ length: each.quantity }, () => each.batch),
    )
    const kept = line.quantity - line.returned
    for (const batch of pieces.slice(kept - quantity, kept)) batch.left += 1
    line.returned += quantity
    const month = monthOf(dayOn(slip.soldAt))
    if (shelf[goods]!.perMonth !== null) this.use(`${slip.household} ${goods} ${month}`, -quantity)
    const whole = slip.lines.every((each) => each.returned === each.quantity)
    if (whole) this.use(`${slip.household} buy ${month}`, -1)
  }

  /** What was counted is what there is: missing from the earliest batches, over in the latest. */
  settleCount(goods: number, counted: number): void {
    const batches = this.stock[goods]!
    const difference = counted - this.all(goods)
    if (difference > 0) batches.at(-1)!.left += difference
    let missing = Math.max(0, -difference)
    for (const batch of batches) {
      const taken = Math.min(batch.left, missing)
      batch.left -= taken
      missing -= taken
    }
  }

  private usedOf(key: string): number {
    return this.used.get(key) ?? 0
  }

  private use(key: string, by: number): void {
    this.used.set(key, this.usedOf(key) + by)
  }
}

export function pointsOf(basket: readonly Basket[]): number {
  return basket.reduce((sum, { goods, quantity }) => sum + shelf[goods]!.points * quantity, 0)
}
