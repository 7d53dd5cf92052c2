import { randomUUID } from 'node:crypto'
import { timed, turns } from '../measure.ts'
import { saleOf } from './counter-scenes.ts'
import type { System } from './systems.ts'
import { addGoods, type World } from './world.ts'

export interface Race {
  system: string
  /** Seconds until the last of them had an answer. */
  seconds: number[]
  /** Transactions that ran again, for each sale. */
  again: number[]
}

const buyers = 50
const bags = 10

/** Fifty buyers at once for the last ten bags. */
export async function measureRace(
  world: World,
  systems: readonly System[],
  rounds: number,
): Promise<Race[]> {
  const races = systems.map((system) => ({
    system,
    seconds: [] as number[],
    again: [] as number[],
  }))
  for (let round = 0; round < rounds; round += 1) {
    for (const { system, seconds, again } of turns(races, round)) {
      const last = await addGoods(1, bags)
      const run = await timed(system, { clients: buyers, count: buyers }, (index) =>
        system.redeem(saleOf(world, world.households[index]!, last), randomUUID()),
      )
      if (run.times.length !== bags || run.refused !== buyers - bags) {
        throw new Error(`${system.name} sold ${run.times.length} of ${bags} bags`)
      }
      seconds.push(run.seconds)
      again.push(run.retries / bags)
    }
  }
  return races.map(({ system, ...race }) => ({ system: system.name, ...race }))
}
