import { randomUUID } from 'node:crypto'
import type { Actor } from '../../../api/platform/index.ts'
import { Random } from '../../seed/random.ts'
import type { Scene } from '../side-by-side.ts'
import { addOffers } from './add-offers.ts'
import { addWindow, type GoodsHere, type WindowHere } from './add-window.ts'
import type { Basket, TradeSystem } from './trade-systems.ts'

const random = new Random(20261116)
const plenty = 1_000_000

export const order = 'order, 3 goods, paid'
const hotClients = [16]

/** What buyers do who want different things, and the same. */
export async function tradeScenes(buyers: readonly Actor[]): Promise<Scene<TradeSystem>[]> {
  const closesAt = new Date(Date.now() + 30 * 86_400_000)
  const window = await addWindow({ closesAt, most: Array.from({ length: 200 }, () => plenty) })
  let turn = 0
  const next = () => buyers[turn++ % buyers.length]!
  const ordering = (pick: () => GoodsHere[]): Scene<TradeSystem>['prepare'] => {
    return (system, count) => {
      const baskets = Array.from({ length: count }, () => basketOf(window, pick()))
      return Promise.resolve((index) => system.order(next(), baskets[index]!, randomUUID()))
    }
  }
  return [
    { what: order, prepare: ordering(() => someOf(window.goods, 3)) },
    {
      what: 'share, paid',
      // Pigs of 8 shares, twice as many as clients at the least, so that they seldom meet.
      prepare: async (system, count, clients) => {
        const offers = await addOffers(Math.max(clients * 2, Math.ceil(count / 8)), 8)
        return (index) => system.share(next(), offers[index % offers.length]!, randomUUID())
      },
    },
    {
      what: 'order, the same 3 goods',
      clients: hotClients,
      part: 0.5,
      prepare: ordering(() => window.goods.slice(0, 3)),
    },
    {
      what: 'share, the same offer',
      clients: hotClients,
      part: 0.5,
      // One pig, of as many shares as there are buyers.
      prepare: async (system, count) => {
        const [offer] = await addOffers(1, count)
        return () => system.share(next(), offer!, randomUUID())
      },
    },
  ]
}

function someOf(goods: readonly GoodsHere[], count: number): GoodsHere[] {
  const chosen = new Set<GoodsHere>()
  while (chosen.size < count) chosen.add(random.pick(goods))
  return [...chosen]
}

function basketOf({ _id, pickUpPoint }: WindowHere, goods: readonly GoodsHere[]): Basket {
  return {
    window: String(_id),
    lines: goods.map((each) => ({ goods: String(each._id), quantity: 1 })),
    pickUpPoint: String(pickUpPoint),
    expectFen: goods.reduce((sum, each) => sum + each.fenEach, 0),
  }
}
