import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { village } from '../../support/village.ts'
import { Child, type News } from './child.ts'
import { Client, type Entry, type Journal } from './client.ts'
import type { Kept } from './till-process.ts'
import type { World } from './world.ts'

const emptyWithinMs = 120_000

/** A counter that keeps what it sells, and sends it when it can: its own queue, not a copy. */
export class Till {
  readonly child: Child
  private readonly client: Client
  private readonly journal: Journal
  /** Sold, and not yet known whether the server agrees. */
  private readonly open = new Map<string, Entry>()
  private waiting = 0
  private refused: Kept[] = []

  private constructor(child: Child, client: Client, journal: Journal) {
    this.child = child
    this.client = client
    this.journal = journal
    child.heard = (news) => this.hear(news)
  }

  /** @param folder keeps its log */
  static async open(folder: string, url: string, { till }: World, journal: Journal): Promise<Till> {
    const child = new Child('till-process.ts', join(folder, 'till.log'))
    await child.start({ url, cookie: till.who.cookie })
    return new Till(child, new Client(url, till.who, journal), journal)
  }

  /** Sells without asking anybody; the goods are out of the door. */
  sell(body: object): void {
    const at = new Date().toISOString()
    const [key, path] = [randomUUID(), '/redemptions']
    const sold = { ...body, offline: true, soldAt: at }
    const entry = { key, act: 'redeem', who: this.client.who, path, body: sold, sent: 1 }
    this.journal.entries.set(key, entry)
    this.open.set(key, entry)
    this.waiting += 1
    this.child.say({ key, place: village, at, body: sold, state: 'waiting' } satisfies Kept)
  }

  /** Until everything has gone up; then each sale's reply is asked for, for the journal. */
  async empty(): Promise<void> {
    const until = performance.now() + emptyWithinMs
    await sleep(500) // what was sold last is in the queue now
    while (this.waiting > 0 && performance.now() < until) await sleep(200)
    if (this.waiting > 0) this.journal.problems.push(`${this.waiting} sales stay on the till`)
    for (const { key, refusal } of this.refused) {
      const entry = this.open.get(key)
      if (!entry) continue
      entry.answer = { status: refusal?.status ?? 0, text: refusal?.code ?? '', replayed: false }
      this.open.delete(key)
    }
    for (const entry of this.open.values()) {
      entry.answer = await this.client.again(entry)
      if (entry.answer.replayed) continue
      this.journal.problems.push(`sale ${entry.key} left the till, and the server has not got it`)
    }
    this.open.clear()
  }

  private hear({ waiting, refused }: News): void {
    if (typeof waiting !== 'number') return
    this.waiting = waiting
    this.refused = refused as Kept[]
  }
}
