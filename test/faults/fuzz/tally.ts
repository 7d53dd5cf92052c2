import type { Found, Settings } from '../part.ts'
import type { Reply } from '../world/caller.ts'

const mostTold = 40

/** What was asked of all villages, and what came of it. */
export class Tally {
  routes = 0
  private asked = 0
  private slowest = 0
  private readonly statuses = new Map<string, number>()
  private readonly problems: string[] = []
  private readonly tell: Settings['tell']

  constructor(tell: Settings['tell']) {
    this.tell = tell
  }

  note({ status, ms }: Reply): void {
    this.asked += 1
    this.slowest = Math.max(this.slowest, ms)
    const group = status === 200 ? 'yes' : String(status)
    this.statuses.set(group, (this.statuses.get(group) ?? 0) + 1)
    if (this.asked % 5_000 === 0) this.tell(`${this.asked} requests`)
  }

  /** Told at once, too: a long run need not end first. */
  fail(problem: string): void {
    if (this.problems.length >= mostTold) return
    this.problems.push(problem)
    this.tell(`✗ ${problem.slice(0, 200)}`)
  }

  found(): Found {
    const figures = {
      routes: this.routes,
      requests: this.asked,
      ...Object.fromEntries([...this.statuses].sort().map(([of, n]) => [`answered ${of}`, n])),
      'slowest reply': `${Math.round(this.slowest)} ms`,
    }
    return { figures, problems: this.problems }
  }
}
