import { figureOf } from '../measure.ts'
import type { Series, SlicePlan } from '../side-by-side.ts'
import { madeWith, ranged, seriesTable, table } from '../tables.ts'
import type { Growth } from './measure-jobs.ts'

export interface TradePlan extends SlicePlan {
  /** Rounds of the two jobs. */
  jobs: number
}

export interface TradeMeasured {
  series: Series[]
  closing: Growth[]
  settling: Growth[]
}

/** The trade's tables, in Markdown. */
export function reportTrade(
  { series, closing, settling }: TradeMeasured,
  plan: TradePlan,
  engine: string,
): string {
  return [
    madeWith(plan, engine),
    seriesTable(series),
    '\n**Closing a window**: three lines an order, and each order cut and paid back, ',
    `for a third of one of the goods is missing. ${roundsOf(plan)}\n\n`,
    growthTable('Orders', closing),
    "\n**Settling a month**: all lines of a village's 62 payees come into statements, in one ",
    `transaction. ${roundsOf(plan)}\n\n`,
    growthTable('Lines', settling),
  ].join('')
}

const roundsOf = ({ jobs }: TradePlan) => (jobs === 1 ? 'One round.' : `${jobs} rounds.`)

/** Linear is: the same time for each, however many there are. */
function growthTable(what: string, growth: readonly Growth[]): string {
  const perThousand = growth.map(({ size, seconds }) => seconds.map((each) => (each / size) * 1e3))
  const rows = growth.map(({ size, seconds }, index) => [
    size.toLocaleString('en'),
    ranged(figureOf(seconds), 2),
    ranged(figureOf(perThousand[index] ?? []), 2),
  ])
  const few = perThousand[0] ?? []
  const ratio = (perThousand.at(-1) ?? []).map((each, round) => each / (few[round] ?? NaN))
  const last = ['most ÷ fewest', '', ranged(figureOf(ratio), 2)]
  return table([what, 'seconds', 'seconds for a thousand'], [...rows, last])
}
