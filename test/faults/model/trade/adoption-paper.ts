import { dayMs, dayOn, daysAfter } from '../calendar.ts'
import type { BuyerName } from '../people.ts'
import { sum, type PaperPayment, type Subject, type TillPaper } from './till-paper.ts'

const coolingOffDays = 7

export type ShareState = 'reserved' | 'cooling_off' | 'confirmed' | 'cancelled' | 'refunded'

export interface PaperOffer {
  id: string
  state: 'open' | 'formed' | 'expired' | 'cancelled'
  shares: number
  perBuyerMost: number
  /** Above 20 per cent it is a prepayment, which goes back at any time. */
  depositPercent: number
  /** Of each unit, in the order of their numbers. */
  deposits: number[]
  fillBy: string
  free: number[]
  bought: PaperShare[]
}

const bought: readonly ShareState[] = ['cooling_off', 'confirmed']

/** A buyer's numbered units of an offer. */
export class PaperShare implements Subject {
  state: ShareState = 'reserved'
  paidFen = 0
  coolingOffUntil = 0

  constructor(
    readonly id: string,
    readonly offer: PaperOffer,
    readonly buyer: BuyerName,
    readonly units: number[],
    private readonly till: TillPaper,
  ) {}

  get viewed(): string {
    return `offer ${this.offer.id}`
  }

  get isHeld(): boolean {
    return this.state === 'reserved' || bought.includes(this.state)
  }

  paid({ fen }: PaperPayment, now: number): boolean {
    if (this.state !== 'reserved') return false
    this.state = 'cooling_off'
    this.paidFen = fen
    this.coolingOffUntil = now + coolingOffDays * dayMs
    const { offer } = this
    if (offer.state === 'open' && paidUnits(offer) === offer.shares) offer.state = 'formed'
    return true
  }

  expired(_payment: PaperPayment, now: number): void {
    if (this.state === 'reserved') this.giveUp(now)
  }

  whyNotCancel(now: number): string | null {
    if (this.state === 'reserved') return null
    if (!bought.includes(this.state)) return 'share_state'
    if (now < this.coolingOffUntil || this.offer.depositPercent > 20) return null
    return 'deposit_kept'
  }

  /** Its units are free again; an offer that was full is open for others to think it over. */
  giveUp(now: number): void {
    const { offer, state } = this
    this.end('cancelled', now)
    offer.free.push(...this.units)
    if (state === 'reserved' || offer.state !== 'formed') return
    offer.state = 'open'
    const longer = daysAfter(dayOn(now), coolingOffDays)
    if (longer > offer.fillBy) offer.fillBy = longer
  }

  end(state: ShareState, now: number): void {
    this.state = state
    this.till.cancel(this)
    this.till.refund(this, this.paidFen, now)
    this.paidFen = 0
  }
}

function paidUnits({ bought: shares }: PaperOffer): number {
  const paid = shares.filter(({ state }) => bought.includes(state))
  return sum(paid.map(({ units }) => units.length))
}

/** Offers with everything that was taken of them. */
export class AdoptionPaper {
  readonly offers: PaperOffer[] = []

  get shares(): PaperShare[] {
    return this.offers.flatMap((offer) => offer.bought)
  }

  /** Ends an offer: everyone who has a share of it gets back what they paid. */
  end(offer: PaperOffer, state: 'expired' | 'cancelled', now: number): void {
    for (const share of offer.bought.filter(({ isHeld }) => isHeld)) {
      share.end(share.state === 'reserved' ? 'cancelled' : 'refunded', now)
    }
    offer.state = state
    offer.free = offer.deposits.map((_, at) => at + 1)
  }

  /** The job: what did not fill by its day ends, and whose seven days are over is in for good. */
  lookAfter(now: number): void {
    for (const offer of this.offers) {
      if (offer.state === 'open' && offer.fillBy < dayOn(now)) this.end(offer, 'expired', now)
    }
    for (const share of this.shares) {
      if (share.state === 'cooling_off' && share.coolingOffUntil <= now) share.state = 'confirmed'
    }
  }
}

export const unitsTaken = ({ bought: shares }: PaperOffer): number =>
  sum(shares.filter(({ isHeld }) => isHeld).map(({ units }) => units.length))

export function unitsOf({ bought: shares }: PaperOffer, buyer: BuyerName): number {
  const own = shares.filter((share) => share.isHeld && share.buyer === buyer)
  return sum(own.map(({ units }) => units.length))
}

export function depositOf({ deposits }: PaperOffer, units: readonly number[]): number {
  return sum(units.map((number) => deposits[number - 1]!))
}

/** The lowest free numbers: those that the next buyer gets. */
export function nextUnits({ free }: PaperOffer, weight: number): number[] {
  return [...free].sort((a, b) => a - b).slice(0, weight)
}
