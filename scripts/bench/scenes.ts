import { randomUUID } from 'node:crypto'
import type { Goods } from '../../api/shop/index.ts'
import { Random } from '../seed/random.ts'
import { quantile, sliceOf, timed, turns, type Run, type Slice } from './measure.ts'
import type { Sale, System } from './systems.ts'
import { addClaims, addGoods, type World } from './world.ts'

/** What was measured of one system in all rounds. */
export interface Series {
  what: string
  clients: number
  system: string
  slices: Slice[]
}

export interface Plan {
  rounds: number
  races: number
  /** Operations of one slice, by the number of clients. */
  counts: Map<number, number>
  /** First pages read of each size in a round, and replies asked for again. */
  reads: number
}

export type Tell = (line: string) => void

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
const hotClients = 16

type Work = (index: number) => Promise<unknown>
/** Prepares a slice's operations, outside the time that is measured. */
type Scene = (system: System, count: number) => Promise<Work | null>

function scenes(world: World): Record<string, Scene> {
  let household = 0
  const buy = (pick: () => Goods[]): Scene => {
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
  const series: Series[] = []
  // The first round only warms up.
  for (let round = -1; round < plan.rounds; round += 1) {
    for (const [what, scene] of Object.entries(scenes(world))) {
      for (const [clients, count] of plan.counts) {
        const hot = what === everybodyWants
        if (hot && clients !== hotClients) continue
        const few = round < 0 || hot ? Math.ceil(count / 4) : count
        const slices = await sideBySide(systems, scene, clients, few)
        if (round < 0) continue
        for (const [system, slice] of slices) keep(series, { what, clients, system }, slice)
      }
    }
    tell(round < 0 ? 'warmed up' : `round ${round + 1} of ${plan.rounds}`)
  }
  return series
}

/**
 * One round: the systems take turns several times, so that all have their share of noise, but
 * each time with enough to do for all clients.
 */
async function sideBySide(
  systems: readonly System[],
  scene: Scene,
  clients: number,
  count: number,
): Promise<Map<string, Slice>> {
  const runs = new Map<string, Run[]>()
  const parts = Math.max(1, Math.min(4, Math.floor(count / clients / 2)))
  const each = Math.ceil(count / parts)
  for (let part = 0; part < parts; part += 1) {
    for (const system of turns(systems, part)) {
      const work = await scene(system, each)
      if (!work) continue
      const run = await timed(system, { clients, count: each }, work)
      runs.set(system.name, [...(runs.get(system.name) ?? []), run])
    }
  }
  return new Map(
    systems.flatMap(({ name }) => {
      const own = runs.get(name)
      return own ? [[name, sliceOf(own)]] : []
    }),
  )
}

function keep(series: Series[], of: Omit<Series, 'slices'>, slice: Slice): void {
  const known = series.find((each) => {
    return each.what === of.what && each.clients === of.clients && each.system === of.system
  })
  if (known) known.slices.push(slice)
  else series.push({ ...of, slices: [slice] })
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
  const again: Scene = async (system) => {
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
