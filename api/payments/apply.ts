import { clock, log, toId, transact } from '../platform/index.ts'
import { closeCharges } from './ask.ts'
import { ownerOf } from './owner.ts'
import { Charges, Payments, type Charge } from './payments.model.ts'
import { account, outside, post } from './post.ts'
import { refundCharge } from './refund.ts'
import type { Intent } from './stripe/index.ts'

const anyPlace = 'what comes from outside names a charge, not a place'

/**
 * Takes over what the gateway says of an intent. Whoever tells it (event, poll, the buyer who
 * comes back), in any order and however often: the charge's state lets it count once.
 */
export async function applyIntent(intent: Intent): Promise<void> {
  const charge = await chargeOf(intent)
  if (!charge) return
  if (intent.state === 'paid') {
    if (intent.fen !== charge.fen)
      throw new Error(`charge ${String(charge._id)} was of another sum`)
    await transact(() => takeMoney(charge, clock.now()))
    return
  }
  const over = intent.state === 'cancelled' || intent.state === 'failed'
  const { problem } = intent
  await Charges.updateOne(
    { _id: charge._id, place: charge.place, state: 'open' },
    {
      $set: {
        lookedAt: clock.now(),
        ...(over ? { state: 'closed' as const } : {}),
        ...(problem ? { problem } : {}),
      },
    },
  )
}

/** By its reference, or, when a server died before it wrote that down, by the name we gave it. */
async function chargeOf({ ref, payment }: Intent): Promise<Charge | null> {
  const known = await Charges.findOne({ ref }).setOptions({ anyPlace }).lean()
  if (known || !payment || !/^[0-9a-f]{24}$/.test(payment)) return known
  const own = { _id: toId(payment), ref: { $exists: false } }
  return await Charges.findOneAndUpdate(own, { $set: { ref } }, { returnDocument: 'after' })
    .setOptions({ anyPlace })
    .lean()
}

/**
 * The money is there: on the ledger, on the payment, and told to whoever sells. What came for
 * something that is no longer wanted goes back whole.
 */
export async function takeMoney(charge: Charge, at: Date): Promise<void> {
  const { _id: id, place, method, fen } = charge
  const { modifiedCount } = await Charges.updateOne(
    { _id: id, place, state: { $ne: 'paid' } },
    { $set: { state: 'paid', paidAt: at, lookedAt: at } },
  )
  if (modifiedCount === 0) return
  const payment = await Payments.findOne({ _id: charge.payment, place }).lean()
  if (!payment) throw new Error(`charge ${String(id)} belongs to no payment`)
  const { subject, what } = payment
  const to = account(subject.kind, subject.id)
  const key = `paid:${String(id)}`
  await post(place, [{ from: outside(method), to, fen, key, subject, why: payment.part, what, at }])
  const paid = { ...charge, state: 'paid' as const, paidAt: at }
  if (payment.state === 'asked') {
    await Payments.updateOne(
      { _id: payment._id, place, state: 'asked' },
      { $set: { state: 'paid', paidAt: at, charge: id } },
    )
    await closeCharges(place, [payment._id])
    if (await ownerOf(subject.kind).paid({ ...payment, state: 'paid' }, paid)) return
  }
  log.info({ charge: String(id) }, 'money that nobody waits for goes back')
  await refundCharge({ at }, payment, paid, fen, 'came_too_late')
}
