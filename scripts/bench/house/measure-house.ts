import { join } from 'node:path'
import { folder, openFresh, proveBooks, reconnect } from '../databases.ts'
import type { Part, Settings } from '../part.ts'
import { addCounty } from './add-county.ts'
import { marketDay } from './market-day.ts'
import { reportHouse } from './report-house.ts'
import { start } from './started.ts'

export interface HousePlan {
  rounds: number
  villages: number
  /** Of each village. */
  households: number
  /** Whether the server is also started with a database of its own. */
  withDatabase: boolean
}

export interface HouseMeasured {
  /** Seconds from start to ready, on a database that runs. */
  onRunning: number[]
  /** The same, with the database to be started first. */
  withDatabase: number[]
  /** Megabytes when the server is ready, after the tills' day, and the most in between. */
  memory: { ready: number[]; after: number; most: number }
  answered: number
}

const full: HousePlan = { rounds: 5, villages: 100, households: 500, withDatabase: true }
const quick: HousePlan = { rounds: 1, villages: 4, households: 100, withDatabase: false }
const lookEvery = 100

/** The server's own process: how soon it is there, and how much memory it takes. */
export const measureHouse: Part = async (settings) => {
  const plan = settings.quick ? quick : full
  const uri = settings.uriOf('house')
  await openFresh(uri)
  const villages = await addCounty(plan.villages, plan.households)
  settings.tell(`${plan.villages * plan.households} households`)
  const measured: HouseMeasured = {
    onRunning: [],
    withDatabase: [],
    memory: { ready: [], after: 0, most: 0 },
    answered: 0,
  }
  // The first start compiles, where something has changed.
  await (await start({ uri })).stop()
  for (let round = 1; round <= plan.rounds; round += 1) {
    const { client, seconds, memory, stop } = await start({ uri })
    measured.onRunning.push(seconds)
    measured.memory.ready.push(memory())
    if (round === plan.rounds) {
      const watch = setInterval(() => {
        measured.memory.most = Math.max(measured.memory.most, memory())
      }, lookEvery)
      measured.answered = await marketDay(client, villages).finally(() => clearInterval(watch))
      measured.memory.after = memory()
    }
    await stop()
  }
  settings.tell('started on a database that runs')
  if (plan.withDatabase) measured.withDatabase = await startsWithDatabase(plan, settings)
  await reconnect(uri)
  await proveBooks(uri)
  return reportHouse(measured, plan)
}

/** On the demo, which the first start ever makes. */
async function startsWithDatabase({ rounds }: HousePlan, { tell }: Settings): Promise<number[]> {
  const data = join(folder, 'start/database')
  const seconds: number[] = []
  await (await start({ data })).stop()
  for (let round = 0; round < rounds; round += 1) {
    const started = await start({ data })
    seconds.push(started.seconds)
    await started.stop()
  }
  tell('started with its database')
  return seconds
}
