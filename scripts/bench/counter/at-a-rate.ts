import { settle, turns } from '../measure.ts'
import { atRate } from '../open-loop.ts'
import { counterScenes, redeem } from './counter-scenes.ts'
import type { System } from './systems.ts'
import type { World } from './world.ts'

/** Customers who come at a fixed rate, whatever becomes of those before them. */
export interface AtRate {
  system: string
  perSecond: number
  /** Milliseconds of each round's sales, from when each customer came. */
  rounds: number[][]
}

/** Sales at a rate, for so many seconds in each round. */
export async function measureAtRate(
  world: World,
  systems: readonly System[],
  { perSecond, seconds, rounds }: { perSecond: number; seconds: number; rounds: number },
): Promise<AtRate[]> {
  const count = Math.max(2, Math.round(perSecond * seconds))
  const sales = counterScenes(world).find((scene) => scene.what === redeem)
  const measured = systems.map((system) => ({ system, rounds: [] as number[][] }))
  for (let round = 0; round < rounds; round += 1) {
    for (const { system, rounds: times } of turns(measured, round)) {
      const work = await sales?.prepare(system, count, 1)
      if (!work) throw new Error(`${system.name} does not redeem`)
      await settle()
      times.push(await atRate({ perSecond, count }, work))
    }
  }
  return measured.map(({ system, ...rest }) => ({ system: system.name, perSecond, ...rest }))
}
