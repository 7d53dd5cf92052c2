import { figureOf, p50, quantile, ratiosOf, type Figure } from './measure.ts'
import { find, type Series, type SlicePlan } from './side-by-side.ts'

export const bare = 'bare driver'
export const inProcess = 'product in process'
export const overHttp = 'product over HTTP'
const head = ['', 'Clients', 'System', 'p50 ms', 'p95', 'p99', 'per second', '× bare', 'run again']

/** How much of it was measured. */
export function howMuch(plan: SlicePlan): string {
  const slices = [...plan.counts].map(([clients, count]) => `${count} at ${clients}`).join(', ')
  return `${roundsOf(plan.rounds)} Operations of a system in a round, by clients: ${slices}.\n\n`
}

export const roundsOf = (rounds: number) => (rounds === 1 ? 'One round.' : `${rounds} rounds.`)

/** The systems side by side. */
export function seriesTable(series: readonly Series[]): string {
  return table(
    head,
    series.map((each) => rowOf(each, series)),
  )
}

function rowOf(one: Series, all: readonly Series[]): string[] {
  const times = one.slices.flatMap((slice) => slice.times)
  const of = (pick: (slice: Series['slices'][number]) => number) => figureOf(one.slices.map(pick))
  return [
    one.what,
    String(one.clients),
    one.system,
    ranged(of(p50)),
    quantile(times, 0.95).toFixed(1),
    quantile(times, 0.99).toFixed(1),
    of((slice) => slice.perSecond).median.toFixed(0),
    one.system === bare ? '1' : ranged(timesOf(one, { ...one, system: bare }, all), 2),
    of((slice) => slice.again).median.toFixed(2),
  ]
}

/** Round by round, how many times as long one's p50 is as another's. */
export function timesOf(
  one: Omit<Series, 'slices'>,
  other: Omit<Series, 'slices'>,
  all: readonly Series[],
): Figure {
  const [ones, others] = [slicesOf(one, all), slicesOf(other, all)]
  return ratiosOf(ones.map(p50), others.map(p50))
}

/** Round by round, how many times as much one gets done as another. */
export function throughputOf(
  one: Omit<Series, 'slices'>,
  other: Omit<Series, 'slices'>,
  all: readonly Series[],
): Figure {
  const [ones, others] = [slicesOf(one, all), slicesOf(other, all)]
  return ratiosOf(
    ones.map((slice) => slice.perSecond),
    others.map((slice) => slice.perSecond),
  )
}

function slicesOf(of: Omit<Series, 'slices'>, all: readonly Series[]) {
  const found = find(all, of)
  if (!found) throw new Error(`${of.what} at ${of.clients} was not measured of ${of.system}`)
  return found.slices
}

export function table(head: readonly string[], rows: readonly string[][]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`
  return line(head) + line(head.map(() => '---')) + rows.map(line).join('')
}

/** "12.3 (11.9–13.0)": the median over the rounds, and their range. */
export function ranged({ median, least, most }: Figure, digits = 1): string {
  return `${median.toFixed(digits)} (${least.toFixed(digits)}–${most.toFixed(digits)})`
}

/** "10,000" */
export const whole = (count: number) => count.toLocaleString('en')
