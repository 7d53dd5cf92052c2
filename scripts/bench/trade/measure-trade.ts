import { countCosts, type Cost } from '../costs.ts'
import { openFresh, proveBooks, reconnect } from '../databases.ts'
import type { Part } from '../part.ts'
import { measureScenes, type SlicePlan } from '../side-by-side.ts'
import { mayWire, startWire } from '../wire.ts'
import { bareTrade } from './bare-trade.ts'
import { measureClosing, measureSettling, type JobPlan } from './measure-jobs.ts'
import { productTrade } from './product-trade.ts'
import { reportTrade } from './report-trade.ts'
import { tradeOverHttp } from './trade-over-http.ts'
import { addBuyers, addTradePlaces } from './trade-places.ts'
import { order, tradeScenes } from './trade-scenes.ts'
import type { TradeSystem } from './trade-systems.ts'

export type TradePlan = SlicePlan & JobPlan & { buyers: number }

const full: TradePlan = {
  rounds: 5,
  counts: new Map([
    [1, 16],
    [4, 24],
    [16, 48],
  ]),
  buyers: 64,
  jobs: 3,
  closing: [500, 1_000, 2_000],
  settling: [1_250, 2_500, 5_000],
}
const quick: TradePlan = {
  rounds: 1,
  counts: new Map([
    [1, 4],
    [16, 16],
  ]),
  buyers: 32,
  jobs: 1,
  closing: [50, 100],
  settling: [250, 500],
}

/** Orders and shares, and the two jobs that work through what many have bought. */
export const measureTrade: Part = async ({ uriOf, quick: isQuick, tell }) => {
  const plan = isQuick ? quick : full
  const uri = uriOf('trade')
  await openFresh(uri)
  await addTradePlaces()
  const buyers = await addBuyers(plan.buyers)
  const scenes = await tradeScenes(buyers)
  const systems = [await bareTrade(uri), productTrade(), await tradeOverHttp(uri, buyers)]
  const series = await measureScenes(scenes, systems, plan, tell).finally(() => stop(systems))
  const closing = await measureClosing(plan, tell)
  const settling = await measureSettling(plan, tell)
  const costs = mayWire(uri) ? await countThem(uri, scenes, isQuick ? 2 : 10) : []
  await proveBooks(uri)
  return reportTrade({ series, closing, settling, costs }, plan)
}

async function stop(systems: readonly TradeSystem[]): Promise<void> {
  for (const system of systems) await system.stop()
}

/** Statements and bytes of a paid order, one after another. */
async function countThem(
  uri: string,
  scenes: Awaited<ReturnType<typeof tradeScenes>>,
  count: number,
): Promise<Cost[]> {
  const wire = await startWire(uri)
  await reconnect(wire.uri)
  const systems = [await bareTrade(wire.uri), productTrade()]
  const counted = scenes.filter(({ what }) => what === order)
  try {
    return await countCosts(counted, systems, wire, count)
  } finally {
    await stop(systems)
    await reconnect(uri)
    await wire.stop()
  }
}
