import { accountOf, type Actor } from '../platform/index.ts'
import { PointsLines } from './ledger.model.ts'
import { claimFor, move } from './judge.ts'
import { giveBackCaps } from './on-the-board.ts'
import { post } from './post.ts'
import { byActor } from './submit.ts'

/**
 * Puts a posted mistake right with a line that names the one it reverses. What was spent
 * meanwhile stays spent: the balance may fall below zero, and later points fill it up.
 */
export async function reverseClaim(actor: Actor, input: { claim: string; reason: string }) {
  const claim = await claimFor('reverse', actor, input.claim)
  const line = await PointsLines.findOne({ place: claim.place, key: `claim:${input.claim}` }).lean()
  if (!line) throw new Error('a posted claim has no line')
  const [reversal] = await post(claim.place, [
    {
      household: line.household,
      kind: 'reversal',
      bucket: line.bucket,
      points: -line.points,
      key: `reversal:${String(line._id)}`,
      subject: line.subject,
      what: input.reason,
      by: accountOf(actor).id,
      at: actor.at,
      reverses: line._id,
      ...(line.earnedAt ? { earnedAt: line.earnedAt } : {}),
    },
  ])
  await giveBackCaps(claim)
  const history = byActor(actor, 'reverse', { note: input.reason, points: reversal?.points ?? 0 })
  return await move(claim, { state: 'reversed' }, history, ['act'])
}
