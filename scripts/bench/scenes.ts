import { randomUUID } from 'node:crypto'
import type { Goods } from '../../api/shop/index.ts'
import { Random } from '../seed/random.ts'
import { quantile, timed, turns } from './measure.ts'
import {
  keep,
  measureScenes,
  sideBySide,
  type Scene,
  type Series,
  type SlicePlan,
  type Tell,
} from './side-by-side.ts'
import type { Sale, System } from './systems.ts'
import { addClaims, addGoods, type World } from './world.ts'

export interface Plan extends SlicePlan {
  races: number
  /** First pages read of each size in a round, and replies asked for again. */
  reads: number
}

const random = new Random(20261122)

/** A basket of these goods, one of each. */
export function saleOf(world: World, index: number, goods: readonly Goods[]): Sale {
  const { households, shift } = world
  const household = String(households[index % households.length]?._id)
  const lines = goods.map(({ _id }) => ({ goods: String(_id), quantity: 1 }))
  return { household, lines, shift, expectPoints: goods.reduce((sum, g) => sum + g.points, 0) }
}

function someOf(goods: readonly Goods[], count: number): Goods[] {
  const chosen = new Set<Goods>()
  while (chosen.size < count) chosen.add(random.pick(goods))
  return [...chosen]
}

const everybodyWants = 'redeem, the same 3 goods'

function scenes(world: World): Record<string, Scene<System>> {
  let household = 0
  const buy = (pick: () => Goods[]): Scene<System> => {
    return async (system, count) => {
      const sales = Array.from({ length: count }, () => saleOf(world, household++, pick()))
      return (index) => system.redeem(sales[index] as Sale, randomUUID())
    }
  }
  return {
    award: async ({ award }, count) => {
      if (!award) return null
      const claims = await addClaims(world, count)
      return (index) => award(claims[index]!, randomUUID())
    },
    'redeem, 3 goods': buy(() => someOf(world.goods, 3)),
    'statement page': async (system) => async () => {
      const next = world.households[household++ % world.households.length]
      return await system.statement(String(next?._id), 20)
    },
    [everybodyWants]: buy(() => world.hot),
  }
}

/** The three operations at each number of clients, and the shelf that everybody wants. */
export async function measureAll(
  world: World,
  systems: readonly System[],
  plan: Plan,
  tell: Tell,
): Promise<Series[]> {
  return await measureScenes({ scenes: scenes(world), hot: [everybodyWants], systems }, plan, tell)
}

/**
 * The first page of ten lines, of households with ever more of them. One read of each in turn:
 * what is compared here is so near to each other that a busy second would show.
 */
export async function measureSizes(
  world: World,
  systems: readonly System[],
  plan: Plan,
): Promise<Size[]> {
  const sizes = [...world.statements].flatMap(([lines, households]) =>
    systems.map((system) => ({ lines, households, system, p50: [] as number[] })),
  )
  for (let round = 0; round < plan.rounds; round += 1) {
    const times = sizes.map((): number[] => [])
    for (let read = 0; read < plan.reads; read += 1) {
      for (const at of turns([...sizes.keys()], read)) {
        const { households, system } = sizes[at]!
        const household = String(households[read % households.length]?._id)
        const start = performance.now()
        const items = await system.statement(household, 10)
        times[at]?.push(performance.now() - start)
        if (items !== 10) throw new Error(`a page of ${items} lines`)
      }
    }
    for (const [at, size] of sizes.entries()) size.p50.push(quantile(times[at] ?? [], 0.5))
  }
  return sizes.map(({ lines, system, p50 }) => ({ lines, system: system.name, p50 }))
}

/** Reading from households with so many lines. */
export interface Size {
  lines: number
  system: string
  /** Of each round. */
  p50: number[]
}

export interface Race {
  system: string
  /** Milliseconds until the last of them had an answer. */
  times: number[]
  again: number[]
}

/** Fifty buyers at once for the last ten bags. */
export async function measureRace(
  world: World,
  systems: readonly System[],
  plan: Plan,
): Promise<Race[]> {
  const races = systems.map(({ name }): Race => ({ system: name, times: [], again: [] }))
  for (let round = 0; round < plan.races; round += 1) {
    for (const system of turns(systems, round)) {
      const bags = await addGoods(1, 10)
      const began = performance.now()
      const { refused, retries } = await timed(system, { clients: 50, count: 50 }, (index) =>
        system.redeem(saleOf(world, index, bags), randomUUID()),
      )
      const race = races.find((each) => each.system === system.name)
      race?.times.push(performance.now() - began)
      race?.again.push(retries / 10)
      if (refused !== 40) throw new Error(`${system.name} refused ${refused} of 50 buyers`)
    }
  }
  return races
}

/** The reply of a sale that was made already, asked for again under its key. */
export async function measureReplay(
  world: World,
  systems: readonly System[],
  plan: Plan,
): Promise<Series[]> {
  const series: Series[] = []
  const again: Scene<System> = async (system) => {
    const sale = saleOf(world, 0, someOf(world.goods, 3))
    const key = randomUUID()
    await system.redeem(sale, key)
    return () => system.redeem(sale, key)
  }
  for (let round = 0; round < plan.rounds; round += 1) {
    for (const [system, slice] of await sideBySide(systems, again, 1, plan.reads)) {
      keep(series, { what: 'replay of a key', clients: 1, system }, slice)
    }
  }
  return series
}
