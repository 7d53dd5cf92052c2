import { dayBegins, dayMs, dayOn } from '../calendar.ts'
import type { BuyerName } from '../people.ts'

export type Method = 'card' | 'alipay'

export interface PaperCharge {
  ref: string
  method: Method
  fen: number
  /** How it stands here. */
  state: 'open' | 'paid' | 'closed'
  /** How it stands over there: what was paid need not have been told yet. */
  bank: 'open' | 'paid' | 'cancelled'
  lookedAt: number
  paidAt: number
  refunded: number
  payment: PaperPayment
}

/** What owes money: an order, or a share. */
export interface Subject {
  readonly id: string
  /** Name of the view that shows it. */
  readonly viewed: string
  /** What the module that sells makes of a payment: false when nobody wants it any more. */
  paid(payment: PaperPayment, now: number): boolean
  expired(payment: PaperPayment, now: number): void
}

export interface PaperPayment {
  id: string
  buyer: BuyerName
  subject: Subject
  part: string
  fen: number
  state: 'asked' | 'paid' | 'cancelled'
  expiresAt: number
  charges: PaperCharge[]
}

interface PaperRefund {
  subject: Subject
  charge: PaperCharge
  fen: number
  state: 'asked' | 'by_hand' | 'done'
  /** A person transferred it. */
  byHand?: true
}

/** Alipay takes money back for so many days. */
const refundDays = 90
/** An event is late after this, and the gateway is asked. */
const lateMs = 60_000

/** Payments with their charges, what goes back, and what waits to be done outside. */
export class TillPaper {
  readonly payments: PaperPayment[] = []
  readonly refunds: PaperRefund[] = []
  private closing: PaperCharge[] = []

  get charges(): PaperCharge[] {
    return this.payments.flatMap((payment) => payment.charges)
  }

  ask(payment: Omit<PaperPayment, 'state' | 'charges'>): PaperPayment {
    const asked: PaperPayment = { ...payment, state: 'asked', charges: [] }
    this.payments.push(asked)
    return asked
  }

  /** What was asked for is asked for no more; open tries are closed over there, later. */
  cancel(subject: Subject): void {
    for (const payment of this.payments) {
      if (payment.subject !== subject || payment.state !== 'asked') continue
      payment.state = 'cancelled'
      this.close(payment)
    }
  }

  private close(payment: PaperPayment): void {
    this.closing.push(...payment.charges.filter((charge) => charge.state === 'open'))
  }

  /** The product hears how a charge stands over there. */
  hear(charge: PaperCharge, now: number): void {
    if (charge.bank === 'paid') this.take(charge, now)
    else if (charge.bank === 'cancelled' && charge.state === 'open') charge.state = 'closed'
  }

  private take(charge: PaperCharge, now: number): void {
    if (charge.state === 'paid') return
    Object.assign(charge, { state: 'paid', paidAt: now, lookedAt: now })
    const { payment } = charge
    const wanted = payment.state === 'asked'
    if (wanted) {
      payment.state = 'paid'
      this.close(payment)
    }
    if (wanted && payment.subject.paid(payment, now)) return
    this.sendBack(charge, charge.fen, now)
  }

  /** Money back out of what paid for something, the newest first. */
  refund(subject: Subject, fen: number, now: number): void {
    const paid = this.charges
      .filter(({ state, payment }) => state === 'paid' && payment.subject === subject)
      .sort((a, b) => b.paidAt - a.paidAt)
    let left = fen
    for (const charge of paid) {
      const part = Math.min(left, charge.fen - charge.refunded)
      left -= part
      if (part > 0) this.sendBack(charge, part, now)
    }
    if (left > 0) throw new Error('the paper gives back more than was paid')
  }

  private sendBack(charge: PaperCharge, fen: number, now: number): void {
    const { method, paidAt, payment } = charge
    charge.refunded += fen
    const inTime = method === 'card' || now < dayBegins(dayOn(paidAt)) + refundDays * dayMs
    const state = inTime ? ('asked' as const) : ('by_hand' as const)
    this.refunds.push({ subject: payment.subject, charge, fen, state })
  }

  /** The outbox is worked off, with what comes of it meanwhile. */
  workOff(now: number): void {
    for (let charge = this.closing.shift(); charge; charge = this.closing.shift()) {
      if (charge.state !== 'open') continue
      if (charge.bank === 'open') charge.bank = 'cancelled'
      this.hear(charge, now)
    }
    for (const refund of this.refunds) if (refund.state === 'asked') refund.state = 'done'
  }

  /** The job asks after charges that no event told of, and ends what nobody paid in time. */
  lookAfter(now: number): void {
    const late = this.charges.filter(({ state, lookedAt }) => {
      return state === 'open' && lookedAt <= now - lateMs
    })
    for (const charge of late) this.look(charge, now)
    const due = this.payments.filter(
      ({ state, expiresAt }) => state === 'asked' && expiresAt <= now,
    )
    for (const payment of due) this.expire(payment, now)
  }

  /** What is open for a subject is asked after once more. */
  lookAt(subject: Subject, now: number): void {
    const open = this.payments
      .filter((payment) => payment.subject === subject && payment.state === 'asked')
      .flatMap(({ charges }) => charges.filter(({ state }) => state === 'open'))
    for (const charge of open) this.look(charge, now)
  }

  private look(charge: PaperCharge, now: number): void {
    charge.lookedAt = now
    this.hear(charge, now)
  }

  private expire(payment: PaperPayment, now: number): void {
    for (const charge of payment.charges.filter(({ state }) => state === 'open')) {
      this.look(charge, now)
      if (charge.bank === 'paid') return
    }
    payment.state = 'cancelled'
    this.close(payment)
    payment.subject.expired(payment, now)
  }

  /** Fen on their way back. */
  onTheirWay(): number {
    return sum(this.refunds.filter(({ state }) => state !== 'done').map(({ fen }) => fen))
  }
}

export const sum = (list: readonly number[]): number => list.reduce((all, each) => all + each, 0)
