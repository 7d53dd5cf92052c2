import { readFile, writeFile } from 'node:fs/promises'
import { cpus } from 'node:os'
import { format } from 'prettier'
import { figureOf, type Figure } from './measure.ts'
import type { Plan, Race, Series, Size } from './scenes.ts'

export interface Measured {
  series: Series[]
  sizes: Size[]
  replays: Series[]
  races: Race[]
}

const bare = 'bare driver'

/** All tables, in Markdown. */
export function report(measured: Measured, plan: Plan, engine: string): string {
  const { series, sizes, replays, races } = measured
  const slices = [...plan.counts].map(([clients, count]) => `${count} at ${clients}`).join(', ')
  return [
    `Node ${process.versions.node}, ${cpus().length} cores, ${nameOf(engine)}. `,
    `${plan.rounds} rounds; operations in a slice: ${slices}.\n\n`,
    table(
      mainHead,
      [...series, ...replays].map((each) => mainRow(each, [...series, ...replays])),
    ),
    '\n**First page of a statement**, ten lines, one client, p50 in ms:\n\n',
    sizesTable(sizes),
    '\n**Fifty buyers at once for the last ten bags**: ten sold, forty refused, every time.\n\n',
    raceTable(races),
  ].join('')
}

const mainHead = ['', 'Clients', 'System', 'p50 ms', 'p95 ms', 'per second', '× bare', 'run again']

function mainRow(one: Series, all: readonly Series[]): string[] {
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

function sizesTable(sizes: readonly Size[]): string {
  const systems = [...new Set(sizes.map((each) => each.system))]
  const lines = [...new Set(sizes.map((each) => each.lines))]
  const of = (count: number, system: string) =>
    sizes.find((each) => each.lines === count && each.system === system)?.p50 ?? []
  const rows = lines.map((count) => [
    count.toLocaleString('en'),
    ...systems.map((system) => ranged(figureOf(of(count, system)), 2)),
  ])
  const growth = systems.map((system) => {
    const few = of(lines[0] ?? 0, system)
    const many = of(lines.at(-1) ?? 0, system)
    return ranged(figureOf(many.map((ms, round) => ms / (few[round] ?? NaN))), 2)
  })
  return table(['Lines', ...systems], [...rows, ['most ÷ fewest', ...growth]])
}

function raceTable(races: readonly Race[]): string {
  const rows = races.map(({ system, times, again }) => [
    system,
    ranged(figureOf(times.map((ms) => ms / 1000)), 2),
    figureOf(again).median.toFixed(1),
  ])
  return table(['System', 'seconds until all have an answer', 'run again per sale'], rows)
}

function table(head: readonly string[], rows: readonly string[][]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`
  return line(head) + line(head.map(() => '---')) + rows.map(line).join('')
}

/** "12.3 (11.9–13.0)": the median over the rounds, and their range. */
function ranged({ median, least, most }: Figure, digits = 1): string {
  return `${median.toFixed(digits)} (${least.toFixed(digits)}–${most.toFixed(digits)})`
}

/** Without the port, which is another one each time. */
function nameOf(engine: string): string {
  return engine.replace(/ on 127\.0\.0\.1:\d+/, '')
}

const marks = { from: '<!-- figures -->', to: '<!-- end of figures -->' }

/** Puts the tables between the document's two marks. */
export async function writeReport(file: string, told: string): Promise<void> {
  const before = await readFile(file, 'utf8')
  const [from, to] = [before.indexOf(marks.from), before.indexOf(marks.to)]
  if (from < 0 || to < from) throw new Error(`${file} has no place for the figures`)
  const head = before.slice(0, from + marks.from.length)
  const after = `${head}\n\n${told}\n${before.slice(to)}`
  await writeFile(file, await format(after, { parser: 'markdown', printWidth: 100 }))
}
