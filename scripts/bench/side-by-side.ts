import { sliceOf, timed, turns, type Measurable, type Run, type Slice } from './measure.ts'

/** How much is measured of what several systems do side by side. */
export interface SlicePlan {
  rounds: number
  /** Operations of one slice, by the number of clients. */
  counts: ReadonlyMap<number, number>
}

export type Tell = (line: string) => void
export type Work = (index: number) => Promise<unknown>

/** Something that systems do, side by side. */
export interface Scene<S> {
  what: string
  /** Numbers of clients that it is measured at; all of the plan's without them. */
  clients?: readonly number[]
  /** A part of the plan's operations, where each takes long. */
  part?: number
  /** Prepares a slice's operations outside the time that is measured; null: not this system. */
  prepare(system: S, count: number, clients: number): Promise<Work | null>
}

/** What was measured of one system in all rounds. */
export interface Series {
  what: string
  clients: number
  system: string
  slices: Slice[]
}

/** Every scene at each number of clients, round by round. */
export async function measureScenes<S extends Measurable>(
  scenes: readonly Scene<S>[],
  systems: readonly S[],
  plan: SlicePlan,
  tell: Tell,
): Promise<Series[]> {
  const series: Series[] = []
  // The first round only warms up.
  for (let round = -1; round < plan.rounds; round += 1) {
    for (const scene of scenes) {
      const { what, part = 1 } = scene
      for (const [clients, count] of plan.counts) {
        if (scene.clients && !scene.clients.includes(clients)) continue
        const many = Math.ceil(count * part * (round < 0 ? 0.25 : 1))
        const slices = await sideBySide(systems, scene, clients, many)
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
export async function sideBySide<S extends Measurable>(
  systems: readonly S[],
  scene: Scene<S>,
  clients: number,
  count: number,
): Promise<Map<string, Slice>> {
  const runs = new Map<string, Run[]>()
  const parts = Math.max(1, Math.min(4, Math.floor(count / clients / 2)))
  const each = Math.ceil(count / parts)
  for (let part = 0; part < parts; part += 1) {
    for (const system of turns(systems, part)) {
      const work = await scene.prepare(system, each, clients)
      if (!work) continue
      await system.ready?.()
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

export function keep(series: Series[], of: Omit<Series, 'slices'>, slice: Slice): void {
  const known = find(series, of)
  if (known) known.slices.push(slice)
  else series.push({ ...of, slices: [slice] })
}

export function find(
  series: readonly Series[],
  { what, clients, system }: Omit<Series, 'slices'>,
): Series | undefined {
  return series.find((each) => {
    return each.what === what && each.clients === clients && each.system === system
  })
}
