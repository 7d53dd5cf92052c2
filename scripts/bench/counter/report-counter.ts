import { atLeast, atMost, type Aim } from '../aims.ts'
import { costsTable, type Cost } from '../costs.ts'
import { figureOf, quantile } from '../measure.ts'
import type { Told } from '../part.ts'
import type { Series } from '../side-by-side.ts'
import {
  bare,
  howMuch,
  inProcess,
  overHttp,
  ranged,
  seriesTable,
  table,
  throughputOf,
  timesOf,
} from '../tables.ts'
import type { AtRate } from './at-a-rate.ts'
import { crowd, oneHousehold, redeem } from './counter-scenes.ts'
import type { CounterPlan } from './measure-counter.ts'
import type { Race } from './races.ts'

export interface CounterMeasured {
  series: Series[]
  atRate: AtRate[]
  races: Race[]
  costs: Cost[]
}

/** The counter's tables, in Markdown, and its aims. */
export function reportCounter(measured: CounterMeasured, plan: CounterPlan): Told {
  const { series, atRate, races, costs } = measured
  const clients = [...plan.counts.keys()]
  const text = [
    howMuch(plan),
    seriesTable(series),
    "\n**The product's throughput over medici's**, redeeming 3 goods, round by round:\n\n",
    besideMedici(series, clients),
    `\n**${crowd} clients and where they crowd**: throughput over that of households at random, `,
    'round by round:\n\n',
    crowdTable(series),
    '\n**Customers who come at a fixed rate**, half of what the server sells to 16 clients; ',
    'milliseconds from when each came:\n\n',
    rateTable(atRate),
    '\n**Fifty buyers at once for the last ten bags**: ten sold, forty refused, every time.\n\n',
    raceTable(races),
    ...(costs.length > 0 ? ['\n**What an operation asks of the database**:\n\n'] : []),
    ...(costs.length > 0 ? [costsTable(costs)] : []),
  ].join('')
  return { text, aims: aimsOf(series, clients) }
}

function aimsOf(series: readonly Series[], clients: readonly number[]): Aim[] {
  const at = (count: number) => (count === 1 ? 'at 1 client' : `at ${count}`)
  const beside = (system: string) =>
    clients.map((count) => {
      const of = { what: redeem, clients: count }
      return [at(count), timesOf({ ...of, system }, { ...of, system: bare }, series)] as const
    })
  const hot = [inProcess, overHttp].map((system) => {
    const one = { what: oneHousehold, clients: crowd, system }
    return [`(${system})`, throughputOf(one, { ...one, what: redeem }, series)] as const
  })
  return [
    atMost(1.5, {
      what: "redeem in process: at most 1.5 × the bare driver's p50",
      figures: beside(inProcess),
    }),
    atMost(3, { what: 'redeem over HTTP: at most 3 ×', figures: beside(overHttp) }),
    atLeast(2, {
      what: "redeem in process: at least 2 × medici's throughput",
      figures: clients.map((count) => [at(count), overMedici('medici', count, series)]),
    }),
    atLeast(0.5, {
      what: 'everybody from one household: at least half of the throughput',
      figures: hot,
    }),
  ]
}

function overMedici(system: string, clients: number, series: readonly Series[]) {
  const of = { what: redeem, clients }
  return throughputOf({ ...of, system: inProcess }, { ...of, system }, series)
}

function besideMedici(series: readonly Series[], clients: readonly number[]): string {
  const rows = ['medici', 'medici, points alone'].map((system) => [
    `÷ ${system}`,
    ...clients.map((count) => ranged(overMedici(system, count, series), 2)),
  ])
  return table(['Clients', ...clients.map(String)], rows)
}

/** All scenes of the crowd beside the one in which everybody is a household at random. */
function crowdTable(series: readonly Series[]): string {
  const crowded = series.filter(({ what, clients }) => {
    return what !== redeem && what.startsWith('redeem') && clients === crowd
  })
  return table(
    ['', 'System', '× throughput', 'run again'],
    crowded.map((each) => [
      each.what,
      each.system,
      ranged(throughputOf(each, { ...each, what: redeem }, series), 2),
      figureOf(each.slices.map((slice) => slice.again)).median.toFixed(2),
    ]),
  )
}

function rateTable(measured: readonly AtRate[]): string {
  const rows = measured.map(({ system, perSecond, rounds }) => {
    const all = rounds.flat()
    return [
      system,
      perSecond.toFixed(1),
      ranged(figureOf(rounds.map((times) => quantile(times, 0.5)))),
      ...[0.95, 0.99, 1].map((part) => quantile(all, part).toFixed(1)),
    ]
  })
  return table(['System', 'per second', 'p50', 'p95', 'p99', 'longest'], rows)
}

function raceTable(races: readonly Race[]): string {
  const rows = races.map(({ system, seconds, again }) => [
    system,
    ranged(figureOf(seconds), 2),
    figureOf(again).median.toFixed(1),
  ])
  return table(['System', 'seconds until all have an answer', 'run again per sale'], rows)
}
