import { cpus } from 'node:os'
import { figureOf, type Figure } from './measure.ts'
import type { Series, SlicePlan } from './side-by-side.ts'

const bare = 'bare driver'
const head = ['', 'Clients', 'System', 'p50 ms', 'p95 ms', 'per second', '× bare', 'run again']

/** What all of a run's figures were taken with. */
export function madeWith(plan: SlicePlan, engine: string): string {
  const slices = [...plan.counts].map(([clients, count]) => `${count} at ${clients}`).join(', ')
  return [
    `Node ${process.versions.node}, ${cpus().length} cores, ${nameOf(engine)}. `,
    `${plan.rounds} rounds; operations in a slice: ${slices}.\n\n`,
  ].join('')
}

/** The systems side by side. */
export function seriesTable(series: readonly Series[]): string {
  return table(
    head,
    series.map((each) => rowOf(each, series)),
  )
}

function rowOf(one: Series, all: readonly Series[]): string[] {
  const base = all.find((each) => {
    return each.what === one.what && each.clients === one.clients && each.system === bare
  })
  const of = (pick: (slice: Series['slices'][number]) => number) =>
    figureOf(one.slices.map((each) => pick(each)))
  const ratio = one.slices.map((each, round) => each.p50 / (base?.slices[round]?.p50 ?? NaN))
  return [
    one.what,
    String(one.clients),
    one.system,
    ranged(of((slice) => slice.p50)),
    of((slice) => slice.p95).median.toFixed(1),
    of((slice) => slice.perSecond).median.toFixed(0),
    one.system === bare ? '1' : ranged(figureOf(ratio), 2),
    of((slice) => slice.again).median.toFixed(2),
  ]
}

export function table(head: readonly string[], rows: readonly string[][]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`
  return line(head) + line(head.map(() => '---')) + rows.map(line).join('')
}

/** "12.3 (11.9–13.0)": the median over the rounds, and their range. */
export function ranged({ median, least, most }: Figure, digits = 1): string {
  return `${median.toFixed(digits)} (${least.toFixed(digits)}–${most.toFixed(digits)})`
}

/** Without the port, which is another one each time. */
function nameOf(engine: string): string {
  return engine.replace(/ on 127\.0\.0\.1:\d+/, '')
}
