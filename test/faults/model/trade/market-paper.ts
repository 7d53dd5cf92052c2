import { dayBegins, dayMs, dayOn } from '../calendar.ts'
import type { BuyerName } from '../people.ts'
import { fenOf, inParts, shareOut, type From } from './shares-out.ts'
import { sum, type PaperPayment, type Subject, type TillPaper } from './till-paper.ts'

export type WindowState = 'open' | 'closing' | 'closed' | 'packing' | 'settled' | 'cancelled'

export interface PaperGoods {
  id: string
  /** Of one: fen, or by weight grams and fen per jin. */
  fenEach?: number
  gramsEach?: number
  fenPerJin?: number
  least: number
  most: number
  perBuyerMost: number
  ordered: number
  suppliers: { household: number; most: number; brings: number }[]
}

export interface PaperWindow {
  id: string
  state: WindowState
  closingTo: 'closed' | 'cancelled'
  closesAt: number
  round: number
  points: string[]
  delivered: boolean[]
  servicePercent: number
  collectivePercent: number
  goods: PaperGoods[]
  orders: PaperOrder[]
  bought: Map<string, number>
}

export interface PaperLineOfOrder {
  id: string
  goods: PaperGoods
  ordered: number
  units: number
  /** What was to be packed, as the last sharing left it. */
  toPack: number
  packed: number | null
  fen: number
  complained: number
  from: From[]
}

export type OrderState =
  | 'placed'
  | 'paid'
  | 'cancelled'
  | 'expired'
  | 'nothing'
  | 'packed'
  | 'difference_due'
  | 'ready'
  | 'collected'

export interface Books {
  farmers: number[]
  village: number
  services: number
  coop: number
}

const differenceDays = 90

export const priceOf = (goods: PaperGoods, units: number): number =>
  goods.gramsEach
    ? fenOf(units * goods.gramsEach, goods.fenPerJin ?? 0)
    : units * (goods.fenEach ?? 0)

/** An order, from the basket to the door. */
export class PaperOrder implements Subject {
  state: OrderState = 'placed'
  paidFen = 0
  refundedFen = 0
  payment: PaperPayment | null = null
  code: string | null = null
  packings = 0

  constructor(
    readonly id: string,
    readonly window: PaperWindow,
    readonly buyer: BuyerName,
    readonly point: number,
    readonly lines: PaperLineOfOrder[],
    private readonly till: TillPaper,
  ) {}

  get viewed(): string {
    return `order ${this.id}`
  }

  get fen(): number {
    return sum(this.lines.map((line) => line.fen))
  }

  get held(): number {
    return this.paidFen - this.refundedFen
  }

  paid(payment: PaperPayment): boolean {
    if (this.payment !== payment) return false
    this.payment = null
    this.paidFen += payment.fen
    this.state = this.state === 'placed' ? 'paid' : this.packedState()
    return true
  }

  expired(payment: PaperPayment): void {
    if (this.payment !== payment) return
    if (this.state === 'placed') this.release('expired')
    // What is owed for the goods is asked for anew, under an id that is yet to be read.
    else if (this.state === 'difference_due') this.payment = null
  }

  /** What the scale shows beyond what was paid is asked for; it stays owed. */
  askDifference(id: string, now: number): void {
    const expiresAt = dayBegins(dayOn(now)) + differenceDays * dayMs
    const { buyer, fen, held } = this
    const asked = { id, buyer, subject: this, part: 'difference', fen: fen - held, expiresAt }
    this.payment = this.till.ask(asked)
    this.state = 'difference_due'
  }

  giveBack(fen: number, now: number): void {
    const own = Math.min(fen, this.held)
    this.refundedFen += own
    this.till.refund(this, own, now)
  }

  /** Cancelled or not paid in time: the goods are free again. */
  release(state: 'cancelled' | 'expired'): void {
    this.state = state
    this.payment = null
    for (const { goods, ordered } of this.lines) {
      goods.ordered -= ordered
      const key = `${this.buyer} ${goods.id}`
      this.window.bought.set(key, (this.window.bought.get(key) ?? 0) - ordered)
    }
  }

  packedState(): OrderState {
    return this.window.delivered[this.point] ? 'ready' : 'packed'
  }

  /** It is handed out: its money goes to farmers, services and the village. */
  accept(books: Books): void {
    const { servicePercent, collectivePercent } = this.window
    for (const { fen, from } of this.lines) {
      const rest = 100 - servicePercent - collectivePercent
      const [goods = 0, services = 0, own = 0] = inParts(fen, [
        rest,
        servicePercent,
        collectivePercent,
      ])
      books.services += services
      books.village += own
      if (goods === 0) continue
      const parts = inParts(
        goods,
        from.map(({ units }) => units),
      )
      for (const [at, { household }] of from.entries()) books.farmers[household]! += parts[at]!
    }
    this.state = 'collected'
  }
}

/** Order windows and everything that was ordered in them. */
export class MarketPaper {
  readonly windows: PaperWindow[] = []
  readonly books: Books
  readonly till: TillPaper

  constructor(till: TillPaper, books: Books) {
    this.till = till
    this.books = books
  }

  get orders(): PaperOrder[] {
    return this.windows.flatMap((window) => window.orders)
  }

  beginClosing(window: PaperWindow, to: 'closed' | 'cancelled'): void {
    Object.assign(window, { state: 'closing', closingTo: to, round: window.round + 1 })
  }

  /** The job: closes what is due, shares out what is being closed, settles what is done. */
  close(now: number): void {
    for (const window of this.windows) {
      if (window.state === 'open' && window.closesAt <= now) this.beginClosing(window, 'closed')
    }
    for (const window of this.windows.filter(({ state }) => state === 'closing')) {
      this.finish(window, now)
    }
    for (const window of this.windows.filter(({ state }) => state === 'packing')) {
      const open: readonly OrderState[] = ['placed', 'paid', 'packed', 'difference_due', 'ready']
      if (!window.orders.some(({ state }) => open.includes(state))) window.state = 'settled'
    }
  }

  private finish(window: PaperWindow, now: number): void {
    const unpaid = window.orders.filter(({ state }) => state === 'placed')
    for (const order of unpaid) this.till.lookAt(order, now)
    for (const order of unpaid.filter(({ state }) => state === 'placed')) {
      this.till.cancel(order)
      order.release('expired')
    }
    const orders = window.orders.filter(({ state }) => state === 'paid')
    orders.sort((a, b) => (a.id < b.id ? -1 : 1))
    const before = orders.map((order) => order.fen)
    for (const goods of window.goods) shareGoods(window, goods, orders)
    for (const [at, order] of orders.entries()) {
      order.giveBack(before[at]! - order.fen, now)
      if (order.lines.every((line) => line.units === 0)) order.state = 'nothing'
    }
    window.state = window.closingTo
  }
}

function shareGoods(window: PaperWindow, goods: PaperGoods, orders: readonly PaperOrder[]): void {
  const lines = orders.flatMap((order) => order.lines.filter((line) => line.goods === goods))
  const wanted = lines.map((line) => line.units)
  const tooFew = window.round === 1 && sum(wanted) < goods.least
  const none = window.closingTo === 'cancelled' || tooFew
  const brings = goods.suppliers.map(({ household, brings: units }) => {
    return { household, units: none ? 0 : units }
  })
  for (const [at, { units, from }] of shareOut(wanted, brings).entries()) {
    const line = lines[at]!
    if (units !== line.units) line.fen = priceOf(goods, units)
    Object.assign(line, { units, toPack: units, from })
  }
}
