import { measureScenes, type Tell } from '../side-by-side.ts'
import { bareTrade } from './bare-trade.ts'
import { measureClosing, measureSettling } from './measure-jobs.ts'
import { productTrade } from './product-trade.ts'
import { addTradePlaces } from './trade-places.ts'
import { reportTrade, type TradePlan } from './report-trade.ts'
import { tradeScenes, wantedByAll } from './trade-scenes.ts'

/** Orders and shares, and the two jobs that work through what many have bought. */
export async function measureTrade(
  { uri, engine }: { uri: string; engine: string },
  plan: TradePlan,
  tell: Tell,
): Promise<string> {
  await addTradePlaces()
  const scenes = await tradeScenes()
  const systems = [await bareTrade(uri), productTrade()]
  try {
    const series = await measureScenes({ scenes, hot: wantedByAll, systems }, plan, tell)
    const closing = await measureClosing(plan.jobs, tell)
    const settling = await measureSettling(plan.jobs, tell)
    return reportTrade({ series, closing, settling }, plan, engine)
  } finally {
    for (const system of systems) await system.stop()
  }
}
