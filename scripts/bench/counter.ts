import { Accounts } from '../../api/people/index.ts'
import { bareSystem } from './bare.ts'
import { httpSystem, turnAndTurn } from './over-http.ts'
import { productSystem } from './product.ts'
import { report } from './report.ts'
import { measureAll, measureRace, measureReplay, measureSizes, type Plan } from './scenes.ts'
import type { Tell } from './side-by-side.ts'
import { keeper, makeWorld } from './world.ts'

/** The village's points and the counter of its shop: awards, sales, statements. */
export async function measureCounter(
  { uri, engine }: { uri: string; engine: string },
  plan: Plan,
  tell: Tell,
): Promise<string> {
  const world = await makeWorld([10, 100, 1_000, 10_000])
  tell('the village is there')
  const systems = await startSystems(uri)
  const running = [...systems]
  try {
    const series = await measureAll(world, systems, plan, tell)
    const sizes = await measureSizes(world, systems, plan)
    const replays = await measureReplay(world, systems, plan)
    const second = await httpSystem(uri)
    running.push(second)
    const two = turnAndTurn(systems.at(-1) ?? second, second)
    const races = await measureRace(world, [...systems, two], plan)
    return report({ series, sizes, replays, races }, plan, engine)
  } finally {
    for (const system of running) await system.stop()
  }
}

async function startSystems(uri: string) {
  const product = await productSystem()
  const account = await Accounts.findOne({ login: keeper.login }).lean()
  if (!account) throw new Error('there is no keeper')
  const party = {
    keeper: account._id,
    keeperName: account.name,
    shopName: '柿坪村超市',
    purchasesPerMonth: 1_000_000,
  }
  return [await bareSystem(uri, party), product, await httpSystem(uri)]
}
