import type { Household } from '../../../api/people/index.ts'
import { counterSystems } from '../counter/counter-systems.ts'
import { addHouseholds, makeWorld } from '../counter/world.ts'
import { openFresh, proveBooks } from '../databases.ts'
import { doInTurn, keepTime, type Grown } from '../grown.ts'
import type { Settings } from '../part.ts'
import type { GrowthPlan } from './measure-growth.ts'
import { unitsOf } from './operations.ts'

/** Households with ever more lines, in one village. */
export async function growHouseholds(
  { uriOf, tell }: Settings,
  plan: GrowthPlan,
): Promise<Grown[]> {
  const uri = uriOf('households')
  await openFresh(uri)
  const [fewest = 0, ...more] = plan.household
  const world = await makeWorld(plan.households, fewest)
  const sizes = new Map<number, readonly Household[]>([[fewest, world.households]])
  for (const lines of more) sizes.set(lines, await addHouseholds(2, lines))
  tell(`households of up to ${plan.household.at(-1)} lines`)
  const systems = await counterSystems(uri)
  const units = [...sizes].flatMap(([lines, own]) => unitsOf(lines, systems, world, own))
  const grown: Grown[] = []
  try {
    await doInTurn(units, 3, () => undefined)
    for (let round = 0; round < plan.rounds; round += 1) {
      await doInTurn(units, plan.each, (unit, ms) => keepTime(grown, unit, round, ms))
      tell(`households, round ${round + 1} of ${plan.rounds}`)
    }
  } finally {
    await systems.stop()
  }
  await proveBooks(uri)
  return grown
}
