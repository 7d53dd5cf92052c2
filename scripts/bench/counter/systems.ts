import type { Id } from '../../../api/platform/index.ts'
import type { Measurable } from '../measure.ts'

/** What is bought, as a till sends it. */
export interface Sale {
  household: string
  lines: { goods: string; quantity: number }[]
  shift: string
  expectPoints: number
}

/** One of the systems that are measured side by side. */
export interface System extends Measurable {
  /** @returns id of the slip, where there is one */
  redeem(sale: Sale, key: string): Promise<string>
  /** Takes back all of a slip; null where it was not asked for. */
  giveBack: ((slip: string, sale: Sale, key: string) => Promise<void>) | null
  /** Posts a claim whose notice has ended; not reachable over HTTP, where the clock does it. */
  award: ((claim: AwardedClaim, key: string) => Promise<void>) | null
  /** The newest page; how many lines there were on it. */
  statement: ((household: string, limit: number) => Promise<number>) | null
  /** What the counter shows of who stands there, by the code on the card: hundredths of a point. */
  balance: ((code: string) => Promise<number>) | null
  /** Whether an earlier reply is told again; otherwise a key that is used again is refused. */
  replays: boolean
  stop(): Promise<void>
}

/** A claim on notice, as much of it as the systems are told. */
export interface AwardedClaim {
  _id: Id
  household: Id
  points: number
}
