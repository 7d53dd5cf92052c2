import fc from 'fast-check'
import type { House } from '../../support/house.ts'
import { payoutKinds } from './money/payout-kinds.ts'
import { settlingKinds } from './money/settling-kinds.ts'
import { Paper } from './paper.ts'
import { adoptionRushes, settlingRushes, tradeRushes, villageRushes } from './rushes.ts'
import type { Kind } from './step.ts'
import type { Tally } from './tally.ts'
import { timeKinds } from './time-kinds.ts'
import { Town } from './town.ts'
import { adoptionKinds } from './trade/adoption-kinds.ts'
import { buyingKinds } from './trade/buying-kinds.ts'
import { packingKinds } from './trade/packing-kinds.ts'
import { payingKinds } from './trade/paying-kinds.ts'
import { sellingKinds } from './trade/selling-kinds.ts'
import { wholeOrders, wholeShares } from './trade/whole-kinds.ts'
import { boardKinds } from './village/board-kinds.ts'
import { claimKinds } from './village/claim-kinds.ts'
import { counterKinds } from './village/counter-kinds.ts'
import { shelfKinds } from './village/shelf-kinds.ts'
import type { World } from './world.ts'

const village = [...claimKinds, ...boardKinds, ...counterKinds, ...shelfKinds, ...villageRushes]
const buying = [...buyingKinds, ...wholeOrders, ...payingKinds]
const trade = [...sellingKinds, ...buying, ...packingKinds, ...tradeRushes]
const adoption = [...adoptionKinds, ...wholeShares, ...payingKinds, ...adoptionRushes]
const settling = [...settlingKinds, ...payoutKinds, ...settlingRushes]

/** What a story is about, by its seed: the less is in it, the further it comes. */
const themes: readonly (readonly Kind[])[] = [
  [...village, ...timeKinds],
  [...trade, ...settling, ...timeKinds],
  [...new Set([...village, ...trade, ...adoption, ...settling]), ...timeKinds],
  [...adoption, ...timeKinds],
]

export const allKinds = [...new Set(themes.flat())]

type Story = Iterable<fc.AsyncCommand<Paper, Town>>

/** Steps of a story at the most; those that cannot be tried when their turn comes are left out. */
const mostSteps = 700
/** A story that went wrong is made shorter for so long. */
const shrinkMs = Number(process.env.MODEL_SHRINK_SECONDS ?? 90) * 1_000

export interface Failure {
  /** All that is needed to see it again, and what was seen. */
  told: string
}

/** Where a story is to begin that has been shrunk before. */
export interface Replay {
  path: string
  replayPath: string
}

/** Plays one story from a seed; where it goes wrong, looks for the shortest that does. */
export async function playStory(
  { house, world, tally }: { house: House; world: World; tally: Tally },
  seed: number,
  replay: Replay | null,
): Promise<Failure | null> {
  const kinds = themes[seed % themes.length]!
  const steps = fc.oneof(...kinds.map(({ weight, steps: arbitrary }) => ({ weight, arbitrary })))
  const replayed = replay ? { replayPath: replay.replayPath } : {}
  const stories = fc.commands([steps], { maxCommands: mostSteps, size: 'max', ...replayed })
  let failedAt: number | undefined
  const property = fc.asyncProperty(stories, async (story) => {
    // When the time is over the shortest so far is short enough: nothing shorter is tried.
    if (failedAt !== undefined && performance.now() - failedAt > shrinkMs) return
    const paper = new Paper(world.ids)
    const town = new Town(house, world.actors, tally, paper)
    try {
      await world.begin(paper, town)
      await fc.asyncModelRun(() => ({ model: paper, real: town }), story)
      await town.end(paper)
    } catch (error) {
      failedAt ??= performance.now()
      throw error
    }
  })
  const path = replay ? { path: replay.path } : {}
  const result = await fc.check(property, { seed, numRuns: 1, ...path })
  return result.failed ? failureOf(result) : null
}

function failureOf(result: fc.RunDetails<[Story]>): Failure {
  const { seed, counterexamplePath, counterexample, numShrinks, errorInstance } = result
  const error = errorInstance instanceof Error ? errorInstance.message : String(errorInstance)
  const story = String(counterexample?.[0])
  const replayPath = /replayPath="(.*)"/.exec(story)?.[1] ?? ''
  const again = `MODEL_PATH='${counterexamplePath ?? ''}' MODEL_REPLAY='${replayPath}'`
  const steps = story.replace(/ \/\*replayPath.*/, '').replaceAll('},', '}; ')
  return {
    told: [
      `${error}. Shrunk ${numShrinks} times to: ${steps}.`,
      `Again: ${again} npm run faults -- --only model --seed ${seed} --count 1`,
    ].join(' '),
  }
}
