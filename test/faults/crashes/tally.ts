import type { Journal } from '../support/client.ts'
import { Totals, inSeconds } from '../support/totals.ts'
import type { Machine } from './machines.ts'

/** What was killed, in the middle of what, and how long it took to be well again. */
export class Tally {
  private readonly kills: Record<string, number> = {}
  private readonly totals = new Totals()
  private rounds = 0
  private inTransaction = 0
  private underWay = 0
  private leftOpen = 0
  private slowestBackMs = 0
  private slowestFinishMs = 0

  killed(machines: readonly Machine[], underWay: number, inTransaction: boolean): void {
    for (const { name } of machines) this.kills[name] = (this.kills[name] ?? 0) + 1
    this.rounds += 1
    this.underWay += underWay
    if (inTransaction) this.inTransaction += 1
  }

  back(milliseconds: number): void {
    this.slowestBackMs = Math.max(this.slowestBackMs, milliseconds)
  }

  /** What was on its way when only the server's own jobs were left to finish it. */
  finished(open: number, milliseconds: number): void {
    this.leftOpen += open
    this.slowestFinishMs = Math.max(this.slowestFinishMs, milliseconds)
  }

  add(journal: Journal): void {
    this.totals.add(journal)
  }

  figures(): Record<string, string | number> {
    const kills = Object.entries(this.kills).map(([name, times]) => [`killed: ${name}`, times])
    return {
      rounds: this.rounds,
      ...Object.fromEntries(kills),
      'rounds that hit an open transaction': this.inTransaction,
      'requests under way when killed': this.underWay,
      'longest until started again': inSeconds(this.slowestBackMs),
      'left open for the jobs alone': this.leftOpen,
      'longest until they had finished': inSeconds(this.slowestFinishMs),
      ...this.totals.figures(),
    }
  }
}
