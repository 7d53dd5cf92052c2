import { createHmac } from 'node:crypto'
import { newId, seconds, type EventRow, type Memory } from './memory.ts'

/** What befalls the next events, or the next of a type. */
export interface WebhookPlan {
  do: 'lose' | 'delay' | 'duplicate'
  /** How many events; 1 when left out. */
  times?: number
  delayMs?: number
  type?: string
}

const MOST_TRIES = 8
const PATIENCE_MS = 10_000

/** Sends events to the receiver, again and again until it takes them. */
export class Webhooks {
  private plans: (Required<Omit<WebhookPlan, 'type'>> & { type: string | null })[] = []
  private held: EventRow[] | null = null
  private readonly waiting = new Set<NodeJS.Timeout>()
  private readonly underWay = new Set<Promise<void>>()
  private readonly ending = new AbortController()

  constructor(
    private readonly memory: Memory,
    private readonly secret: string,
    private url: string | null,
    private readonly retryMs: number,
  ) {
    for (const row of memory.events) if (row.state === 'waiting') this.schedule(row, retryMs)
  }

  /** Where events go from now on; what has waited for an address is sent. */
  sendTo(url: string): void {
    this.url = url
    for (const row of this.memory.events) if (row.state === 'waiting') this.schedule(row, 0)
  }

  /** Says what befalls the next events. */
  plan(plan: WebhookPlan): void {
    this.plans.push({ times: 1, delayMs: 1_000, type: null, ...plan })
  }

  clearPlans(): void {
    this.plans = []
  }

  /** Keeps events back until `release`. */
  hold(): void {
    this.held ??= []
  }

  /** Sends what was kept back, in the order of its making or against it. */
  release(order: 'forwards' | 'backwards' = 'forwards'): void {
    const rows = this.held ?? []
    this.held = null
    if (order === 'backwards') rows.reverse()
    rows.forEach((row, place) => this.schedule(row, place * 50))
  }

  emit(type: string, object: unknown): void {
    const row: EventRow = {
      ...{ id: newId('evt'), type, created: seconds(), object: structuredClone(object) },
      ...{ state: 'waiting', tries: 0 },
    }
    this.memory.events.push(row)
    const plan = this.plans.find((one) => one.type === null || one.type === type)
    if (plan && --plan.times === 0) this.plans = this.plans.filter((one) => one !== plan)
    if (plan?.do === 'lose') row.state = 'lost'
    else if (this.held) this.held.push(row)
    else this.schedule(row, plan?.do === 'delay' ? plan.delayMs : 0)
    if (plan?.do === 'duplicate') this.schedule(row, 5)
  }

  /** An event as it is sent, for receivers that are called by hand. */
  signed(id: string): { body: string; signature: string } {
    const row = this.memory.events.find((one) => one.id === id)
    if (!row) throw new Error(`no event ${id}`)
    const body = JSON.stringify({
      ...{ id: row.id, object: 'event', api_version: '2026-10-28.endive' },
      ...{ created: row.created, livemode: false, pending_webhooks: 1, type: row.type },
      ...{ request: { id: null, idempotency_key: null }, data: { object: row.object } },
    })
    return { body, signature: signatureOf(body, this.secret, seconds()) }
  }

  /** Until nothing is being sent, and nothing is due within the time. */
  async quiet(withinMs = 5_000): Promise<void> {
    const until = Date.now() + withinMs
    while ((this.waiting.size > 0 || this.underWay.size > 0) && Date.now() < until) {
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
  }

  async stop(): Promise<void> {
    for (const timer of this.waiting) clearTimeout(timer)
    this.waiting.clear()
    this.ending.abort()
    await Promise.all(this.underWay)
  }

  private schedule(row: EventRow, afterMs: number): void {
    if (!this.url || this.ending.signal.aborted) return
    const timer = setTimeout(() => {
      this.waiting.delete(timer)
      const sending = this.send(row).finally(() => this.underWay.delete(sending))
      this.underWay.add(sending)
    }, afterMs)
    timer.unref()
    this.waiting.add(timer)
  }

  private async send(row: EventRow): Promise<void> {
    row.tries += 1
    if (await this.delivered(row)) row.state = 'delivered'
    else if (row.state === 'waiting' && row.tries < MOST_TRIES) {
      this.schedule(row, this.retryMs * 2 ** (row.tries - 1))
    } else if (row.state === 'waiting' && !this.ending.signal.aborted) row.state = 'given_up'
    this.memory.save()
  }

  private async delivered(row: EventRow): Promise<boolean> {
    const { body, signature } = this.signed(row.id)
    try {
      const answer = await fetch(this.url ?? '', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'Stripe-Signature': signature },
        body,
        signal: AbortSignal.any([this.ending.signal, AbortSignal.timeout(PATIENCE_MS)]),
      })
      await answer.arrayBuffer()
      return answer.ok
    } catch {
      return false // nobody there: tried again
    }
  }
}

/** `Stripe-Signature`: the time, and the body with it under the shared secret. */
function signatureOf(body: string, secret: string, at: number): string {
  const v1 = createHmac('sha256', secret).update(`${at}.${body}`).digest('hex')
  return `t=${at},v1=${v1}`
}
