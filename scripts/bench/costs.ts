import type { Scene } from './side-by-side.ts'
import type { Measurable } from './measure.ts'
import { table } from './tables.ts'
import type { Traffic, Wire } from './wire.ts'

/** What an operation asks of the database. */
export interface Cost extends Traffic {
  what: string
  system: string
}

/** Each scene's operations one after another, with the wire between systems and database. */
export async function countCosts<S extends Measurable>(
  scenes: readonly Scene<S>[],
  systems: readonly S[],
  wire: Wire,
  count: number,
): Promise<Cost[]> {
  const costs: Cost[] = []
  for (const scene of scenes) {
    for (const system of systems) {
      const work = await scene.prepare(system, count + 1, 1)
      if (!work) continue
      await work(0)
      const before = wire.traffic()
      for (let index = 1; index <= count; index += 1) await work(index)
      const after = wire.traffic()
      const statements = (after.statements - before.statements) / count
      const bytes = (after.bytes - before.bytes) / count
      costs.push({ what: scene.what, system: system.name, statements, bytes })
    }
  }
  return costs
}

export function costsTable(costs: readonly Cost[]): string {
  return table(
    ['', 'System', 'statements', 'KiB there and back'],
    costs.map(({ what, system, statements, bytes }) => [
      what,
      system,
      statements.toFixed(1),
      (bytes / 1024).toFixed(1),
    ]),
  )
}
