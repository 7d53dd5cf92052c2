import { atMost, type Aim } from '../aims.ts'
import { costsTable, type Cost } from '../costs.ts'
import { growthOf, growthTable, type Growth } from '../growing.ts'
import { figureOf } from '../measure.ts'
import type { Told } from '../part.ts'
import type { Series } from '../side-by-side.ts'
import {
  bare,
  howMuch,
  inProcess,
  overHttp,
  roundsOf,
  seriesTable,
  timesOf,
  whole,
} from '../tables.ts'
import type { TradePlan } from './measure-trade.ts'
import { order } from './trade-scenes.ts'

export interface TradeMeasured {
  series: Series[]
  closing: Growth[]
  settling: Growth[]
  costs: Cost[]
}

/** The trade's tables, in Markdown, and its aims. */
export function reportTrade(measured: TradeMeasured, plan: TradePlan): Told {
  const { series, closing, settling, costs } = measured
  const text = [
    howMuch(plan),
    seriesTable(series),
    '\n**Closing a window**: three lines an order, and each order cut and paid back, ',
    `for a third of one of the goods is missing. ${roundsOf(plan.jobs)}\n\n`,
    growthTable('Orders', closing),
    "\n**Settling a month**: all lines of a village's 62 payees come into statements, in one ",
    `transaction. ${roundsOf(plan.jobs)}\n\n`,
    growthTable('Lines', settling),
    ...(costs.length > 0 ? ['\n**What a paid order asks of the database**:\n\n'] : []),
    ...(costs.length > 0 ? [costsTable(costs)] : []),
  ].join('')
  return { text, aims: aimsOf(measured, plan) }
}

const secondsForAWindow = 20

function aimsOf({ series, closing, settling }: TradeMeasured, plan: TradePlan): Aim[] {
  const beside = (system: string) =>
    [...plan.counts.keys()].map((clients) => {
      const of = { what: order, clients }
      const at = clients === 1 ? 'at 1 client' : `at ${clients}`
      return [at, timesOf({ ...of, system }, { ...of, system: bare }, series)] as const
    })
  const largest = closing.at(-1)
  const seconds = figureOf(largest?.seconds ?? []).median
  return [
    atMost(2, {
      what: "a paid order in process: at most 2 × the bare driver's p50",
      figures: beside(inProcess),
    }),
    atMost(3, {
      what: 'a paid order over HTTP: at most 3 ×',
      figures: beside(overHttp),
    }),
    {
      what: `a window of ${whole(largest?.size ?? 0)} orders closed within ${secondsForAWindow} s`,
      figure: `${seconds.toFixed(1)} s`,
      met: seconds <= secondsForAWindow,
    },
    atMost(1.25, {
      what: 'closing and settling linear: at most 1.25 × the time for each',
      figures: [
        ['closing', growthOf(closing)],
        ['settling', growthOf(settling)],
      ],
    }),
  ]
}
