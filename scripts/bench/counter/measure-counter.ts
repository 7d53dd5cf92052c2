import { countCosts, type Cost } from '../costs.ts'
import { openFresh, proveBooks, reconnect } from '../databases.ts'
import { figureOf } from '../measure.ts'
import type { Part } from '../part.ts'
import { find, measureScenes, type Series, type SlicePlan, type Tell } from '../side-by-side.ts'
import { mayWire, startWire } from '../wire.ts'
import { measureAtRate } from './at-a-rate.ts'
import {
  counterScenes,
  crowd,
  giveBack,
  redeem,
  replay,
  statement,
  award,
} from './counter-scenes.ts'
import { counterSystems, type CounterSystems } from './counter-systems.ts'
import { httpSystem, turnAndTurn } from './over-http.ts'
import { measureRace } from './races.ts'
import { reportCounter } from './report-counter.ts'
import type { System } from './systems.ts'
import { makeVillage, type World } from './world.ts'

export interface CounterPlan extends SlicePlan {
  races: number
  /** Seconds of a round at a fixed rate. */
  atRate: number
}

const full: CounterPlan = {
  rounds: 5,
  counts: new Map([
    [1, 40],
    [4, 64],
    [16, 96],
    [64, 128],
  ]),
  races: 5,
  atRate: 6,
}
const quick: CounterPlan = {
  rounds: 1,
  counts: new Map([
    [1, 6],
    [16, 32],
  ]),
  races: 1,
  atRate: 2,
}
const lines = 30

/** The village's points and the counter of its shop: awards, sales, returns, statements. */
export const measureCounter: Part = async ({ uriOf, quick: isQuick, tell }) => {
  const plan = isQuick ? quick : full
  const uri = uriOf('counter')
  await openFresh(uri)
  const world = await makeVillage(300, lines)
  tell('the village is there')
  const systems = await counterSystems(uri)
  const measured = await measure(world, systems, uri, plan, tell).finally(() => systems.stop())
  const costs = mayWire(uri) ? await countThem(world, uri, isQuick ? 2 : 20) : []
  await proveBooks(uri)
  return reportCounter({ ...measured, costs }, plan)
}

async function measure(
  world: World,
  { stop: _stop, ...systems }: CounterSystems,
  uri: string,
  plan: CounterPlan,
  tell: Tell,
) {
  const { bare, product, overHttp } = systems
  const series = await measureScenes(counterScenes(world), Object.values(systems), plan, tell)
  const perSecond = halfOf(series, overHttp)
  const seconds = plan.atRate
  const arrivals = [bare, product, overHttp]
  const atRate = await measureAtRate(world, arrivals, { ...plan, perSecond, seconds })
  tell('at a fixed rate')
  const second = await httpSystem(uri)
  try {
    const racers = [...arrivals, turnAndTurn(overHttp, second)]
    return { series, atRate, races: await measureRace(world, racers, plan.races) }
  } finally {
    await second.stop()
  }
}

/** Half of what the system sells a second when clients never pause. */
function halfOf(series: readonly Series[], { name: system }: System): number {
  const slices = find(series, { what: redeem, clients: crowd, system })?.slices ?? []
  return figureOf(slices.map((slice) => slice.perSecond)).median / 2
}

/** Statements and bytes of each operation, one after another. */
async function countThem(world: World, uri: string, count: number): Promise<Cost[]> {
  const wire = await startWire(uri)
  await reconnect(wire.uri)
  const { stop, ...systems } = await counterSystems(wire.uri)
  const counted = counterScenes(world).filter(({ what }) => countedScenes.includes(what))
  try {
    return await countCosts(counted, Object.values(systems), wire, count)
  } finally {
    await stop()
    await reconnect(uri)
    await wire.stop()
  }
}

const countedScenes = [award, redeem, giveBack, statement, replay]
