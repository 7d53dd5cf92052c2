import { checkEverything } from '../../../api/check-everything.ts'
import { at, openHouse, type House } from '../../support/house.ts'
import { animals } from './animals.ts'
import { Listener, type Heard } from './heard.ts'
import { Life } from './life.ts'
import { market } from './market.ts'
import { pairing } from './pair.ts'
import { settleIn, welfare } from './people.ts'
import { settlement } from './settling.ts'
import { counterLife, procedure } from './village-life.ts'

export interface World {
  house: House
  life: Life
  /** By route: the requests that the world was made with. */
  heard: ReadonlyMap<string, readonly Heard[]>
}

/**
 * A small village and a small union in the middle of their life, with at least one of everything
 * that has an id: made through the API in a few seconds, at the tests' clock.
 */
export async function livingWorld(): Promise<World> {
  at()
  const listener = new Listener()
  const house = await openHouse({ routes: listener.routes() })
  const life = await Life.begin(house)
  await animals(life)
  await settleIn(life)
  await procedure(life)
  await counterLife(life)
  await welfare(life)
  await market(life)
  await pairing(life)
  await settlement(life)
  await life.yard.later(0)
  const problems = await checkEverything()
  if (problems.length > 0)
    throw new Error(`the world does not balance: ${JSON.stringify(problems)}`)
  return { house, life, heard: listener.stop() }
}
