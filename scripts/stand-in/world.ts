import type { Memory } from './memory.ts'
import type { Webhooks } from './webhooks.ts'

/** What the parts of the stand-in share. */
export interface World {
  memory: Memory
  webhooks: Webhooks
  /** Where it listens; its pages are below. */
  url: string
  /** After this, refunds under way and slow payments are settled; null: only when told. */
  settleAfterMs: number | null
  /** Payments by Alipay and WeChat Pay stay `processing` until they are settled. */
  slowPayments: boolean
  /** Does something later, unless the stand-in is stopped before. */
  later(milliseconds: number, act: () => void): void
}
