import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { IntentRow, RefundRow } from '../../../scripts/stand-in/memory.ts'
import { Child } from './child.ts'
import type { Client } from './client.ts'

const publicKey = 'pk_test_play_money'
const untilPaidMs = 60_000

/** The payments' other side: a process that may be killed, and the buyers who type their cards in. */
export class Payments {
  readonly child: Child
  private readonly settings: { stateFile: string }
  readonly url: string

  private constructor(child: Child, settings: { stateFile: string }, url: string) {
    this.child = child
    this.settings = settings
    this.url = url
  }

  /** @param events where the server takes what it is told */
  static async open(folder: string, port: number, events: string): Promise<Payments> {
    const child = new Child('stand-in-process.ts', join(folder, 'stand-in.log'))
    const stateFile = join(folder, `play-money-${port}.json`)
    const settings = { port, stateFile, webhookUrl: events, settleAfterMs: 100, retryMs: 200 }
    const { url } = await child.start(settings)
    return new Payments(child, settings, String(url))
  }

  async close(): Promise<void> {
    await this.child.stop()
    rmSync(this.settings.stateFile, { force: true })
  }

  /** Again on the same port, with what its file remembers. */
  async startAgain(): Promise<void> {
    await this.child.start(this.settings)
  }

  /** The buyer begins to pay, and types in a card until the bank has said something. */
  async pay(buyer: Client, payment: string): Promise<void> {
    const body = { method: 'card' }
    const begun = await buyer.asks<{ clientSecret: string | null; state: string }>(
      'POST',
      `/payments/${payment}/begin`,
      body,
    )
    if (!begun?.clientSecret || begun.state === 'paid') return
    const intent = begun.clientSecret.split('_secret')[0] ?? ''
    const card = { number: '4242424242424242', exp_month: '12', exp_year: '2050', cvc: '123' }
    const fields = Object.entries(card).map(([name, value]) => [
      `payment_method_data[card][${name}]`,
      value,
    ])
    const form = new URLSearchParams([
      ['key', publicKey],
      ['client_secret', begun.clientSecret],
      ['payment_method_data[type]', 'card'],
      ...(fields as [string, string][]),
    ])
    const until = performance.now() + untilPaidMs
    // A second try finds what the first has done: no card pays twice.
    while (!(await this.answered(intent, form)) && performance.now() < until) await sleep(100)
  }

  private async answered(intent: string, form: URLSearchParams): Promise<boolean> {
    try {
      const url = `${this.url}/v1/payment_intents/${intent}/confirm`
      const reply = await fetch(url, {
        method: 'POST',
        body: form.toString(),
        signal: AbortSignal.timeout(5_000),
      })
      await reply.text()
      return reply.status < 500
    } catch {
      return false
    }
  }

  /** What the other side has in its books. */
  async books(): Promise<{ intents: IntentRow[]; refunds: RefundRow[] }> {
    const reply = await fetch(`${this.url}/control`)
    return (await reply.json()) as { intents: IntentRow[]; refunds: RefundRow[] }
  }

  /** Settles what is under way over there, and tells of it. */
  async settle(): Promise<void> {
    for (const order of ['settleAll', 'quiet']) {
      await fetch(`${this.url}/control`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ do: order }),
      })
    }
  }
}
