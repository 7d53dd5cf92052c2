import { figureOf } from '../measure.ts'
import type { Told } from '../part.ts'
import { ranged, roundsOf, table, whole } from '../tables.ts'
import type { HouseMeasured, HousePlan } from './measure-house.ts'

const secondsToReady = 3
const megabytes = 200

/** The server's own figures, in Markdown, and its aims. */
export function reportHouse(measured: HouseMeasured, plan: HousePlan): Told {
  const { onRunning, withDatabase, memory, answered } = measured
  const households = whole(plan.villages * plan.households)
  const rows = [
    [`start to ready, on a running database with ${households} households, s`, seconds(onRunning)],
    ...(withDatabase.length > 0
      ? [['start to ready with the built-in database, s', seconds(withDatabase)]]
      : []),
    ['memory when ready, MB', ranged(figureOf(memory.ready), 0)],
    [`memory after ${whole(answered)} requests of all tills, MB`, memory.after.toFixed(0)],
    ['the most in between, MB', memory.most.toFixed(0)],
  ]
  const slowest = [onRunning, withDatabase].filter((each) => each.length > 0)
  return {
    text: `${roundsOf(plan.rounds)}\n\n${table(['', ''], rows)}`,
    aims: [
      {
        what: `start to ready on an existing database within ${secondsToReady} s`,
        figure:
          slowest.map((each) => `${figureOf(each).median.toFixed(1)} s`).join('; ') +
          (withDatabase.length > 0 ? ' with the database itself' : ''),
        met: slowest.every((each) => figureOf(each).median <= secondsToReady),
      },
      {
        what: `the server below ${megabytes} MB with ${households} households`,
        figure: `${memory.most.toFixed(0)} MB at most`,
        met: memory.most < megabytes,
      },
    ],
  }
}

const seconds = (each: readonly number[]) => ranged(figureOf(each), 2)
