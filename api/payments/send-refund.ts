import {
  MetAnotherWriter,
  Refusal,
  accountOf,
  clock,
  missing,
  toId,
  transact,
  type Actor,
  type Id,
} from '../platform/index.ts'
import { Charges, Refunds, type Refund } from './payments.model.ts'
import { account, outside, post } from './post.ts'
import { GatewayTrouble, gateway, type RefundSeen } from './stripe/index.ts'

const anyPlace = 'what comes from outside names a refund, not a place'
const keySureMs = 12 * 3600_000

/** Sends one refund under a key of its own; what the method refuses waits for a person. */
export async function sendRefund(id: Id): Promise<void> {
  const refund = await Refunds.findOne({ _id: id }).setOptions({ anyPlace }).lean()
  if (refund?.state !== 'asked') return
  const charge = await Charges.findOne({ _id: refund.charge, place: refund.place }).lean()
  try {
    await applyRefund(await refundSent(refund, charge?.ref ?? ''))
  } catch (error) {
    if (!(error instanceof GatewayTrouble) || error.retry) throw error
    await transact(() => move(refund, { state: 'by_hand', problem: error.code }, null))
  }
}

/** Keys are kept for about a day over there: an old refund is looked for before it is asked again. */
async function refundSent({ _id, fen, at }: Refund, ref: string): Promise<RefundSeen> {
  const refund = String(_id)
  if (clock.now().getTime() - at.getTime() > keySureMs) {
    const sent = (await gateway().listRefunds(ref)).find((each) => each.refund === refund)
    if (sent) return sent
  }
  return await gateway().refund({ refund, ref, fen, key: `refund:${refund}` })
}

/** Takes over what the gateway says of a refund; told twice or out of order, it counts once. */
export async function applyRefund(seen: RefundSeen): Promise<void> {
  const { ref, refund: own } = seen
  const known = own && /^[0-9a-f]{24}$/.test(own) ? { _id: toId(own) } : { ref }
  const at = clock.now()
  await transact(async () => {
    const refund = await Refunds.findOne(known).setOptions({ anyPlace }).lean()
    if (!refund) return
    const { state } = refund
    const sent = state === 'asked' || state === 'sent'
    if (seen.state === 'pending' && state === 'asked')
      await move(refund, { state: 'sent', ref }, null)
    if (seen.state === 'done' && sent) await move(refund, { state: 'done', ref, doneAt: at }, 'out')
    if (seen.state !== 'failed' || refund.reference) return
    const failed = { state: 'by_hand' as const, ref, problem: seen.problem ?? 'failed' }
    if (sent) await move(refund, failed, null)
    // A bank may send back what had already been called done.
    else if (state === 'done') await move(refund, failed, 'back')
  })
}

/** A person has paid it back by transfer, and says under which reference. */
export async function finishByHand(actor: Actor, input: { refund: string; reference: string }) {
  const refund = await Refunds.findOne({ _id: toId(input.refund), place: actor.place.path }).lean()
  if (!refund) throw missing('refund')
  if (refund.state !== 'by_hand') throw new Refusal('conflict', 'refund_not_by_hand')
  const { reference } = input
  const by = accountOf(actor).id
  await move(refund, { state: 'done', reference, by, doneAt: actor.at }, 'out')
  return { id: input.refund, state: 'done' as const }
}

async function move(refund: Refund, set: Partial<Refund>, money: 'out' | 'back' | null) {
  const { _id, place, state, fen, subject, method } = refund
  const { modifiedCount } = await Refunds.updateOne({ _id, place, state }, { $set: set })
  if (modifiedCount === 0) throw new MetAnotherWriter()
  if (!money) return
  const way = outside(set.reference ? 'transfer' : method)
  const here = account('refund', _id)
  const [from, to] = money === 'out' ? [here, way] : [way, here]
  const key = `refund ${money}:${String(_id)}:${set.ref ?? set.reference ?? ''}`
  const at = clock.now()
  await post(place, [
    { from, to, fen, key, subject, why: `refund_${money}`, what: refund.reason, at },
  ])
}
