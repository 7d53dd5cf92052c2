import { figureOf } from './measure.ts'
import type { Plan, Race, Size } from './scenes.ts'
import type { Series } from './side-by-side.ts'
import { madeWith, ranged, seriesTable, table } from './tables.ts'

export interface Measured {
  series: Series[]
  sizes: Size[]
  replays: Series[]
  races: Race[]
}

/** The counter's tables, in Markdown. */
export function report(measured: Measured, plan: Plan, engine: string): string {
  const { series, sizes, replays, races } = measured
  return [
    madeWith(plan, engine),
    seriesTable([...series, ...replays]),
    '\n**First page of a statement**, ten lines, one client, p50 in ms:\n\n',
    sizesTable(sizes),
    '\n**Fifty buyers at once for the last ten bags**: ten sold, forty refused, every time.\n\n',
    raceTable(races),
  ].join('')
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
