import type { Id } from '../../api/platform/index.ts'
import type { Measurable } from './measure.ts'

/** What is bought, as a till sends it. */
export interface Sale {
  household: string
  lines: { goods: string; quantity: number }[]
  shift: string
  expectPoints: number
}

/** Thrown where the goods are gone: an answer, not a failure. */
export class SoldOut extends Error {}

/** One of the systems that are measured side by side. */
export interface System extends Measurable {
  redeem(sale: Sale, key: string): Promise<void>
  /** Posts a claim whose notice has ended; not reachable over HTTP, where the clock does it. */
  award: ((claim: Id, key: string) => Promise<void>) | null
  /** The newest page; how many lines there were on it. */
  statement(household: string, limit: number): Promise<number>
  stop(): Promise<void>
}
