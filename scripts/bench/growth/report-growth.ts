import { atLeast, everMore, growsAtMost, type Aim } from '../aims.ts'
import { redeem } from '../counter/counter-scenes.ts'
import { growthOf, grownTable, type Grown } from '../grown.ts'
import type { Told } from '../part.ts'
import { inProcess, overHttp, ranged, roundsOf, table, throughputOf, whole } from '../tables.ts'
import type { BooksGrown } from './by-book.ts'
import type { GrowthPlan } from './measure-growth.ts'
import { operations } from './operations.ts'

export interface GrowthMeasured extends BooksGrown {
  households: Grown[]
}

/** How the counter grows, in Markdown, and its aims. */
export function reportGrowth(measured: GrowthMeasured, plan: GrowthPlan): Told {
  const { households, grown } = measured
  const text = [
    `${roundsOf(plan.rounds)} Operations of a kind at each size in a round: ${plan.each}.\n`,
    '\n**By the lines of a household**, one client, p50 in ms:\n\n',
    grownTable('Lines', households),
    `\n**By the lines in the book** of ${plan.households} households, one client, p50 in ms:\n\n`,
    grownTable('Lines', grown),
    "\n**The product's throughput over medici's** as the book grows, redeeming 3 goods:\n\n",
    besideTable(measured, plan),
  ].join('')
  return { text, aims: aimsOf(measured, plan) }
}

function overMedici({ beside }: BooksGrown, lines: number, clients: number) {
  const of = { what: redeem, clients }
  const series = beside.get(lines) ?? []
  return throughputOf({ ...of, system: inProcess }, { ...of, system: 'medici' }, series)
}

function besideTable(measured: BooksGrown, { counts, book }: GrowthPlan): string {
  const clients = [...counts.keys()]
  return table(
    ['Lines', ...clients.map((count) => (count === 1 ? '1 client' : `${count} clients`))],
    book.map((lines) => [
      whole(lines),
      ...clients.map((count) => ranged(overMedici(measured, lines, count), 2)),
    ]),
  )
}

function aimsOf(measured: GrowthMeasured, plan: GrowthPlan): Aim[] {
  const { households, grown } = measured
  const growth = (of: readonly Grown[]) =>
    [inProcess, overHttp].flatMap((system) =>
      operations.map((what) => [`${what} (${system})`, growthOf(of, what, system)] as const),
    )
  const span = (sizes: readonly number[]) =>
    `${whole(sizes[0] ?? 0)} to ${whole(sizes.at(-1) ?? 0)}`
  const crowd = Math.max(...plan.counts.keys())
  const beside = plan.book.map(
    (lines) => [`at ${whole(lines)} lines`, overMedici(measured, lines, crowd)] as const,
  )
  return [
    growsAtMost(10, {
      what: `a household's lines from ${span(plan.household)}: at most 10 % slower`,
      figures: growth(households),
    }),
    growsAtMost(25, {
      what: `a book's lines from ${span(plan.book)}: at most 25 % slower`,
      figures: growth(grown),
    }),
    atLeast(2, {
      what: `redeem at least 2 × medici's throughput at ${crowd} clients, however large the book`,
      figures: beside,
    }),
    everMore({ what: 'and more as the book grows', figures: beside }),
  ]
}
