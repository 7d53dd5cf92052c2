import type { Journal } from './client.ts'

/** What all clients of a part have sent and heard, over all its villages. */
export class Totals {
  private agreed = 0
  private refused = 0
  private unanswered = 0
  private busy = 0
  private foundDone = 0
  private replays = 0
  private kept = 0
  private slowestMs = 0

  /** What a village's clients have seen, once it is closed. */
  add(journal: Journal): void {
    const agreed = journal.agreed().length
    this.agreed += agreed
    this.refused += journal.entries.size - agreed
    this.unanswered += journal.unanswered
    this.busy += journal.busy
    this.foundDone += journal.foundDone
    this.replays += journal.replaysChecked
    this.kept += [...journal.entries.values()].filter(({ body }) => 'offline' in body).length
    this.slowestMs = Math.max(this.slowestMs, journal.slowestMs)
  }

  figures(): Record<string, string | number> {
    return {
      'changes agreed to': this.agreed,
      'changes refused': this.refused,
      "sales of them out of the till's queue": this.kept,
      'tries sent again': this.unanswered,
      'of them answered 503': this.busy,
      'found done when sent again': this.foundDone,
      'replies asked for again and compared': this.replays,
      'slowest answer': inSeconds(this.slowestMs),
    }
  }
}

export const inSeconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`
