/** From so many steps on, a kind that never came to anything says that the stories have rotted. */
const enough = 40_000
/** Of these nothing but a refusal may come. */
const neverDone = ['use a key for something else']

/** What was done and what came of it. */
export class Tally {
  /** Everything that was asked for, and every job: of a rush, each that takes part. */
  steps = 0
  overHttp = 0
  views = 0
  checks = 0
  private readonly accepted = new Map<string, number>()
  private readonly refused = new Map<string, number>()
  private readonly codes = new Map<string, number>()

  /** One answer of a kind: null where it was done, else the refusal's code. */
  count(name: string, refused: string | null): void {
    this.steps += 1
    more(refused ? this.refused : this.accepted, name)
    if (refused) more(this.codes, refused)
  }

  figures(): Record<string, string | number> {
    return {
      steps: this.steps,
      'of them over HTTP': this.overHttp,
      'answers: done': sum(this.accepted),
      'answers: refused as foreseen': sum(this.refused),
      'replies compared with the paper': this.views,
      'times that all books were proved': this.checks,
      'done / refused': this.byKind(),
      'refused because': told(this.codes),
    }
  }

  /** What a long run did not come to: then the paper foresees nothing of it. */
  idle(names: readonly string[]): string[] {
    if (this.steps < enough) return []
    const never = names.filter((name) => {
      const came = neverDone.includes(name) ? this.refused : this.accepted
      return !came.has(name)
    })
    const few = sum(this.refused) < sum(this.accepted) / 20
    return [
      ...never.map((name) => `nobody could ever ${name}`),
      ...(few ? ['hardly anything was refused'] : []),
    ]
  }

  /** "redeem 310 / 95, …": of each kind how many were done and how many refused. */
  private byKind(): string {
    const names = [...new Set([...this.accepted.keys(), ...this.refused.keys()])].sort()
    return names
      .map((name) => `${name} ${this.accepted.get(name) ?? 0} / ${this.refused.get(name) ?? 0}`)
      .join(', ')
  }
}

function more(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1)
}

/** "sold_out 95, points_short 70": the most frequent first. */
function told(counts: ReadonlyMap<string, number>): string {
  const sorted = [...counts].sort(([, a], [, b]) => b - a)
  return sorted.map(([name, count]) => `${name} ${count}`).join(', ')
}

function sum(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((all, each) => all + each, 0)
}
