import { monday } from '../../support/house.ts'
import { policy, households, openingEarned, openingGifted } from './village/rules.ts'
import { AdoptionPaper } from './trade/adoption-paper.ts'
import { ClaimsPaper } from './village/claims-paper.ts'
import { CounterPaper } from './village/counter-paper.ts'
import { HouseholdBook } from './village/household-book.ts'
import { MarketPaper } from './trade/market-paper.ts'
import { SettlingPaper, type Payee } from './money/settling-paper.ts'
import type { Foreseen } from './step.ts'
import { TillPaper } from './trade/till-paper.ts'

/** Ids of what is there before a story begins. */
export interface Ids {
  households: readonly string[]
  goods: readonly string[]
  produce: readonly string[]
  /** Of nothing at all. */
  nothing: string
  payeeOf(shown: { kind: string; household: { id: string } | null }): Payee
}

/** A change that was made, and can be sent again. */
export interface Sent {
  asked: Foreseen
  key: string
  reply: unknown
}

const kept = 40
/** A second passes with each step, so that no two things happen at the same instant. */
const tickMs = 1_000

/** What a clerk with a pencil would have written down of everything that happened. */
export class Paper {
  now = monday.getTime()
  readonly ids: Ids
  readonly books = Array.from({ length: households }, () => new HouseholdBook())
  readonly claims = new ClaimsPaper(this.books)
  readonly counter = new CounterPaper()
  readonly till = new TillPaper()
  readonly market = new MarketPaper(this.till, {
    farmers: Array<number>(households).fill(0),
    village: 0,
    services: 0,
    coop: 0,
  })
  readonly adoption = new AdoptionPaper()
  readonly settling = new SettlingPaper()
  /** The last changes, newest last. */
  readonly sent: Sent[] = []
  private keys = 0

  constructor(ids: Ids) {
    this.ids = ids
    for (const [at, book] of this.books.entries()) {
      if (openingEarned[at]) book.write('earned', openingEarned[at], this.now)
      book.write('gifted', openingGifted, this.now)
    }
  }

  nextKey(): string {
    this.keys += 1
    return `00000000-0000-4000-8000-${this.keys.toString(16).padStart(12, '0')}`
  }

  remember(sent: Sent): void {
    this.sent.push(sent)
    if (this.sent.length > kept) this.sent.shift()
  }

  tick(): void {
    this.now += tickMs
  }

  expirePoints(): number {
    const expired = this.books.map((book) => book.expire(this.now, policy.expiryMonths))
    return expired.reduce((sum, each) => sum + each, 0)
  }

  /** Fen credited to each payee since the beginning. */
  credited(): Map<Payee, number> {
    const { farmers, village, services } = this.market.books
    const all: [Payee, number][] = farmers.map((fen, at) => [String(at), fen])
    all.push(['village', village], ['services', services])
    return new Map(all.filter(([, fen]) => fen !== 0))
  }
}
