import { closeHouse, openHouse } from '../../support/house.ts'
import type { Part } from '../part.ts'
import { allKinds, playStory } from './story.ts'
import { Tally } from './tally.ts'
import { World } from './world.ts'

const quickSteps = 10_000
const fullSteps = 50_000

/**
 * The real commands in random order over the real database, and beside them a paper on which a
 * clerk with a pencil writes what should have come of each. Stories of some hundred steps, each
 * in a village where nothing has happened yet; each comes from a seed of its own, one above the
 * seed of the story before.
 */
export const part: Part = async (settings) => {
  const { quick, seed, tell } = settings
  const count = settings.count ?? (quick ? quickSteps : fullSteps)
  const { MODEL_PATH: path, MODEL_REPLAY: replayPath = '' } = process.env
  const replay = path === undefined ? null : { path, replayPath }
  const house = await openHouse()
  const world = await World.build()
  const tally = new Tally()
  const problems: string[] = []
  let stories = 0
  while (tally.steps < count && problems.length === 0) {
    const failure = await playStory({ house, world, tally }, seed + stories, replay)
    if (failure) problems.push(failure.told)
    stories += 1
    if (stories % 10 === 0) tell(`${tally.steps} of ${count} steps, ${stories} stories`)
  }
  await closeHouse(house)
  if (problems.length === 0) problems.push(...tally.idle(allKinds.map(({ name }) => name)))
  return { figures: { stories, ...tally.figures() }, problems }
}
