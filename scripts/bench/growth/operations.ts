import { randomUUID } from 'node:crypto'
import type { Household } from '../../../api/people/index.ts'
import { Random } from '../../seed/random.ts'
import { saleOf, someOf } from '../counter/counter-scenes.ts'
import type { CounterSystems } from '../counter/counter-systems.ts'
import type { System } from '../counter/systems.ts'
import type { World } from '../counter/world.ts'
import type { Unit } from '../grown.ts'

export const operations = ['redeem', 'balance', 'statement'] as const
const pageSize = 10

const random = new Random(20261123)

/** Each operation by each system, for households at random. */
export function unitsOf(
  size: number,
  { bare, product, overHttp }: CounterSystems,
  world: World,
  households: readonly Household[],
): Unit[] {
  return operations.flatMap((what) =>
    [bare, product, overHttp].map((system): Unit => {
      const of = { what, size, system: system.name }
      const work = () => operate(what, system, world, random.pick(households))
      return { ...of, work }
    }),
  )
}

async function operate(
  what: (typeof operations)[number],
  { name, redeem, balance, statement }: System,
  world: World,
  household: Household,
): Promise<void> {
  if (what === 'redeem') {
    await redeem(saleOf(world, household, someOf(world.goods, 3)), randomUUID())
    return
  }
  const told =
    what === 'balance'
      ? await balance?.(household.code)
      : await statement?.(String(household._id), pageSize)
  if (!told || (what === 'statement' && told !== pageSize)) {
    throw new Error(`${what}: ${name} tells ${told}`)
  }
}
