import { figureOf, quantile, ratiosOf, turns, type Figure } from './measure.ts'
import { ranged, table, whole } from './tables.ts'

/** Something done by one system at one size. */
export interface Kind {
  what: string
  /** Lines, sales, rows: of what there is ever more. */
  size: number
  system: string
}

/** What is done in turn with others. */
export interface Unit extends Kind {
  /** Puts things back to where they were, outside the time that is measured. */
  before?(): Promise<void>
  work(): Promise<unknown>
}

/** What was measured of one kind. */
export interface Grown extends Kind {
  /** Milliseconds in each round. */
  rounds: number[][]
}

/**
 * One of each unit in turn, so many times: what is compared here is so near to each other that a
 * busy second would show.
 */
export async function doInTurn(
  units: readonly Unit[],
  count: number,
  keep: (unit: Unit, ms: number) => void,
): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    for (const unit of turns(units, index)) {
      await unit.before?.()
      const began = performance.now()
      await unit.work()
      keep(unit, performance.now() - began)
    }
  }
}

export function keepTime(grown: Grown[], kind: Kind, round: number, ms: number): void {
  let known = findGrown(grown, kind)
  if (!known) {
    const { what, size, system } = kind
    known = { what, size, system, rounds: [] }
    grown.push(known)
  }
  const times = (known.rounds[round] ??= [])
  times.push(ms)
}

function findGrown(grown: readonly Grown[], { what, size, system }: Kind): Grown | undefined {
  return grown.find((each) => {
    return each.what === what && each.size === size && each.system === system
  })
}

/** Of each round, in milliseconds. */
function p50sOf(grown: readonly Grown[], kind: Kind): number[] {
  const found = findGrown(grown, kind)
  if (!found) throw new Error(`${kind.what} at ${kind.size} was not measured of ${kind.system}`)
  return found.rounds.map((times) => quantile(times, 0.5))
}

/** Round by round, the time at the largest size over the time at the smallest. */
export function growthOf(grown: readonly Grown[], what: string, system: string): Figure {
  const sizes = sizesOf(grown, what)
  const at = (size: number | undefined) => p50sOf(grown, { what, size: size ?? 0, system })
  return ratiosOf(at(sizes.at(-1)), at(sizes[0]))
}

function sizesOf(grown: readonly Grown[], what: string): number[] {
  const own = grown.filter((each) => each.what === what)
  return [...new Set(own.map((each) => each.size))].sort((a, b) => a - b)
}

/** A row for each size, and how much longer the largest took than the smallest. */
export function grownTable(of: string, grown: readonly Grown[]): string {
  const systems = [...new Set(grown.map((each) => each.system))]
  const rows = [...new Set(grown.map((each) => each.what))].flatMap((what) => {
    const own = grown.filter((each) => each.what === what)
    const sizes = sizesOf(grown, what)
    const cell = (system: string, figure: (system: string) => string) =>
      own.some((each) => each.system === system) ? figure(system) : ''
    const growth = (system: string) => cell(system, () => ranged(growthOf(grown, what, system), 2))
    return [
      ...sizes.map((size) => [
        what,
        whole(size),
        ...systems.map((system) =>
          cell(system, () => ranged(figureOf(p50sOf(grown, { what, size, system })))),
        ),
      ]),
      ...(sizes.length > 1 ? [[what, 'most ÷ fewest', ...systems.map(growth)]] : []),
    ]
  })
  return table(['', of, ...systems], rows)
}
