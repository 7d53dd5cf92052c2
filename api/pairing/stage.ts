import {
  MetAnotherWriter,
  Refusal,
  accountOf,
  dayOf,
  type Actor,
  type Day,
} from '../platform/index.ts'
import { activePairingOf, assertWhilePaired } from './find.ts'
import { pageById } from './page.ts'
import { Pairings, stages, type Stage } from './pairing.model.ts'

interface NextStage {
  pairing: string
  stage: Stage
  on?: Day | undefined
  note: string
}

/** Moves a pair on to its next stage; nothing is skipped and nothing goes back. */
export async function moveOn(actor: Actor, input: NextStage) {
  const pairing = await activePairingOf(actor, input.pairing)
  const { _id, place, stage } = pairing
  if (stages.indexOf(input.stage) !== stages.indexOf(stage) + 1) {
    throw new Refusal('conflict', 'stage_order', { stage })
  }
  const today = dayOf(actor.at)
  const from = input.on ?? today
  assertWhilePaired(
    { ...pairing, since: pairing.stages.at(-1)?.from ?? pairing.since },
    from,
    today,
  )
  const by = accountOf(actor)
  const step = { stage: input.stage, from, note: input.note, by: by.id, name: by.name }
  const { matchedCount } = await Pairings.updateOne(
    { _id, place, state: 'active', stage },
    { $set: { stage: input.stage }, $push: { stages: step } },
  )
  if (matchedCount === 0) throw new MetAnotherWriter()
  return await pageById(actor, _id)
}

/** Ends a pair. From now on it is read only, and the two may be paired anew. */
export async function endPairing(actor: Actor, input: { pairing: string; reason: string }) {
  const { _id, place } = await activePairingOf(actor, input.pairing)
  const ended = { on: dayOf(actor.at), reason: input.reason, by: accountOf(actor).id }
  const { matchedCount } = await Pairings.updateOne(
    { _id, place, state: 'active' },
    { $set: { state: 'ended', ended } },
  )
  if (matchedCount === 0) throw new MetAnotherWriter()
  return await pageById(actor, _id)
}
