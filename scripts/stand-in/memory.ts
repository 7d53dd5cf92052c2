import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { StripeProblem } from './refused.ts'

export type PayMethod = 'card' | 'alipay' | 'wechat_pay'

/** A payment intent with its one charge. */
export interface IntentRow {
  id: string
  clientSecret: string
  /** Opens the play-money page of Alipay and WeChat Pay. */
  pageToken: string
  amount: number
  currency: string
  method: PayMethod
  status: 'requires_payment_method' | 'requires_action' | 'processing' | 'succeeded' | 'canceled'
  description: string | null
  metadata: Record<string, string>
  returnUrl: string | null
  created: number
  lastError: StripeProblem | null
  charge: string | null
  refunded: number
  /** What happens to refunds: at once, later, or taken back later. */
  refunds: RefundWay
}

export type RefundWay = 'at_once' | 'later' | 'fails_later'

export interface RefundRow {
  id: string
  intent: string
  charge: string
  amount: number
  currency: string
  status: 'pending' | 'succeeded' | 'failed'
  failureReason: string | null
  metadata: Record<string, string>
  created: number
  /** What the bank will say in the end; null when it is over. */
  becomes: 'succeeded' | 'failed' | null
}

/** What was answered under an idempotency key. */
export interface AnswerRow {
  asked: string
  status: number
  body: unknown
  at: number
}

export interface EventRow {
  id: string
  type: string
  created: number
  object: unknown
  state: 'waiting' | 'delivered' | 'lost' | 'given_up'
  tries: number
}

interface Kept {
  intents: IntentRow[]
  refunds: RefundRow[]
  answers: [string, AnswerRow][]
  events: EventRow[]
}

/** As long as Stripe keeps the answers of idempotency keys. */
const ANSWERS_KEPT_MS = 24 * 3_600_000
/** More events than a demo looks back on. */
const EVENTS_KEPT = 500

/** All that the stand-in knows; in a file as well, when it has one. */
export class Memory {
  readonly intents = new Map<string, IntentRow>()
  readonly refunds = new Map<string, RefundRow>()
  readonly answers = new Map<string, AnswerRow>()
  events: EventRow[] = []

  constructor(private readonly file?: string) {
    if (!file || !existsSync(file)) return
    const kept = JSON.parse(readFileSync(file, 'utf8')) as Kept
    for (const row of kept.intents) this.intents.set(row.id, row)
    for (const row of kept.refunds) this.refunds.set(row.id, row)
    for (const [key, row] of kept.answers) this.answers.set(key, row)
    this.events = kept.events
  }

  /** Whole or not at all: written beside and moved over. */
  save(): void {
    if (!this.file) return
    const oldest = Date.now() - ANSWERS_KEPT_MS
    const kept: Kept = {
      intents: [...this.intents.values()],
      refunds: [...this.refunds.values()],
      answers: [...this.answers].filter(([, answer]) => answer.at > oldest),
      events: this.events.slice(-EVENTS_KEPT),
    }
    mkdirSync(dirname(this.file), { recursive: true })
    writeFileSync(`${this.file}.new`, JSON.stringify(kept), { mode: 0o600 })
    renameSync(`${this.file}.new`, this.file)
  }
}

/** An id in Stripe's manner: `pi_…`. */
export function newId(prefix: string): string {
  return `${prefix}_${randomBytes(12).toString('hex')}`
}

/** Seconds, as Stripe writes its times. */
export function seconds(): number {
  return Math.floor(Date.now() / 1000)
}
