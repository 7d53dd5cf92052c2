import { randomUUID } from 'node:crypto'
import type { Household } from '../../../api/people/index.ts'
import type { Goods } from '../../../api/shop/index.ts'
import { Random } from '../../seed/random.ts'
import { inBatches } from '../in-batches.ts'
import type { Scene } from '../side-by-side.ts'
import type { Sale, System } from './systems.ts'
import { addClaims, type World } from './world.ts'

export const award = 'award'
export const redeem = 'redeem, 3 goods'
export const byZipf = 'redeem, households by Zipf'
export const oneHousehold = 'redeem, one household'
export const oneShelf = 'redeem, the same 3 goods'
export const giveBack = 'return of 3 goods'
export const statement = 'statement page'
export const replay = 'replay of a key'

/** What everybody wants at once, and how customers spread, is measured with as many. */
export const crowd = 16

const random = new Random(20261122)

/** What the counter does, for all systems that do it. */
export function counterScenes(world: World): Scene<System>[] {
  const { households, hot } = world
  const anyone = () => random.pick(households)
  const anyGoods = () => someOf(world.goods, 3)
  const [somebody] = households
  return [
    awards(world),
    { what: redeem, prepare: buying(world, anyone, anyGoods) },
    {
      what: byZipf,
      clients: [crowd],
      part: 0.5,
      prepare: buying(world, zipf(households), anyGoods),
    },
    {
      what: oneHousehold,
      clients: [crowd],
      part: 0.5,
      prepare: buying(world, () => somebody!, anyGoods),
    },
    {
      what: oneShelf,
      clients: [crowd],
      part: 0.25,
      prepare: buying(world, anyone, () => hot),
    },
    givingBack(world),
    {
      what: statement,
      prepare: ({ statement: read }) =>
        Promise.resolve(read && (() => read(String(anyone()._id), 20))),
    },
    replays(world),
  ]
}

/** A basket of these goods, one of each. */
export function saleOf({ shift }: World, { _id }: Household, goods: readonly Goods[]): Sale {
  const lines = goods.map((each) => ({ goods: String(each._id), quantity: 1 }))
  const expectPoints = goods.reduce((sum, each) => sum + each.points, 0)
  return { household: String(_id), lines, shift, expectPoints }
}

export function someOf(goods: readonly Goods[], count: number): Goods[] {
  const chosen = new Set<Goods>()
  while (chosen.size < count) chosen.add(random.pick(goods))
  return [...chosen]
}

/** The first comes twice as often as the second, three times as often as the third. */
function zipf(households: readonly Household[]): () => Household {
  const upTo: number[] = []
  for (const at of households.keys()) upTo.push((upTo.at(-1) ?? 0) + 1 / (at + 1))
  const all = upTo.at(-1) ?? 0
  return () => {
    const drawn = random.next() * all
    return households[upTo.findIndex((sum) => drawn < sum)]!
  }
}

type Prepare = Scene<System>['prepare']

function buying(world: World, who: () => Household, what: () => Goods[]): Prepare {
  return (system, count) => {
    const sales = Array.from({ length: count }, () => saleOf(world, who(), what()))
    return Promise.resolve((index) => system.redeem(sales[index]!, randomUUID()))
  }
}

function awards(world: World): Scene<System> {
  return {
    what: award,
    prepare: async (system, count) => {
      if (!system.award) return null
      const claims = await addClaims(world, count)
      return (index) => system.award!(claims[index]!, randomUUID())
    },
  }
}

/** Of slips that were sold just before. */
function givingBack(world: World): Scene<System> {
  return {
    what: giveBack,
    clients: [1, crowd],
    part: 0.5,
    prepare: async (system, count) => {
      if (!system.giveBack) return null
      const sold: { slip: string; sale: Sale }[] = []
      await inBatches(count, 1, async () => {
        const sale = saleOf(world, random.pick(world.households), someOf(world.goods, 3))
        sold.push({ sale, slip: await system.redeem(sale, randomUUID()) })
      })
      return (index) => {
        const { slip, sale } = sold[index]!
        return system.giveBack!(slip, sale, randomUUID())
      }
    },
  }
}

/** The reply of a sale that was made already, asked for again under its key. */
function replays(world: World): Scene<System> {
  return {
    what: replay,
    clients: [1],
    prepare: async (system) => {
      if (!system.replays) return null
      const sale = saleOf(world, random.pick(world.households), someOf(world.goods, 3))
      const key = randomUUID()
      await system.redeem(sale, key)
      return () => system.redeem(sale, key)
    },
  }
}
