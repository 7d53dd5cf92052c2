import { clock, log, transact, workOutbox, type Id, type Job } from '../platform/index.ts'
import { applyIntent } from './apply.ts'
import { closeCharges } from './ask.ts'
import { ownerOf } from './owner.ts'
import { Charges, Payments, Refunds, type Charge, type Payment } from './payments.model.ts'
import { applyRefund, sendRefund } from './send-refund.ts'
import { intentOf } from './start-charge.ts'
import { gateway } from './stripe/index.ts'

const anyPlace = 'the job looks after every payment'
/** A webhook is late after this; then the gateway is asked. */
const lateMs = 60_000
const dayMs = 24 * 3600_000
/** A bank's statement comes in some days later: what was sent in time is still taken. */
const bankDays = 3
const atOnce = 200

/** Ends an open try that nobody wants any more; a buyer who was faster has paid. */
async function closeCharge(id: Id): Promise<void> {
  const charge = await Charges.findOne({ _id: id }).setOptions({ anyPlace }).lean()
  if (charge?.state !== 'open') return
  const { ref } = charge.ref ? charge : await askedAgain(charge)
  await applyIntent(await gateway().cancel(ref as string, `close:${String(id)}`))
}

workOutbox('close charge', closeCharge)
workOutbox('refund', sendRefund)

async function askedAgain(charge: Charge) {
  const payment = await Payments.findOne({ _id: charge.payment, place: charge.place }).lean()
  return await intentOf(charge, payment as Payment)
}

/**
 * Finds what a lost webhook would have told and what a crash left half-way, names it in the log
 * and mends it: tries without an answer, refunds on their way, payments that nobody made in time.
 */
export async function lookAfter(): Promise<{ charges: number; refunds: number; expired: number }> {
  const before = new Date(clock.now().getTime() - lateMs)
  const charges = await Charges.find({
    state: 'open',
    method: { $ne: 'transfer' },
    at: { $lte: before },
    $or: [{ lookedAt: { $exists: false } }, { lookedAt: { $lte: before } }],
  })
    .setOptions({ anyPlace })
    .limit(atOnce)
    .lean()
  let looked = 0
  for (const charge of charges) looked += await tried('charge', charge._id, () => look(charge))
  return { charges: looked, refunds: await lookAtRefunds(), expired: await expirePayments() }
}

/** Refunds on their way; for some weeks also those that are done, for a bank may send one back. */
async function lookAtRefunds(): Promise<number> {
  const now = clock.now().getTime()
  const ago = (ms: number) => new Date(now - ms)
  const looked = (ms: number) => ({
    $or: [{ lookedAt: { $exists: false } }, { lookedAt: { $lte: ago(ms) } }],
  })
  const refunds = await Refunds.find({
    ref: { $exists: true },
    reference: { $exists: false },
    at: { $lte: ago(lateMs) },
    $or: [
      { state: 'sent' as const, $and: [looked(lateMs)] },
      { state: 'done' as const, doneAt: { $gte: ago(30 * dayMs) }, $and: [looked(dayMs)] },
    ],
  })
    .setOptions({ anyPlace })
    .limit(atOnce)
    .lean()
  let told = 0
  for (const { _id, place, ref } of refunds) {
    told += await tried('refund', _id, async () => {
      await Refunds.updateOne({ _id, place }, { $set: { lookedAt: clock.now() } })
      await applyRefund(await gateway().lookRefund(ref as string))
    })
  }
  return told
}

async function look(charge: Charge): Promise<void> {
  const intent = await askedAgain(charge)
  if (intent.state === 'paid') {
    log.info({ charge: String(charge._id) }, 'a payment was made that no event had told')
  }
}

/** Asks once more about what is open for these: somebody may have paid a moment ago. */
export async function askOnceMore(place: string, subjects: readonly Id[]): Promise<void> {
  const filter = { place, 'subject.id': { $in: subjects }, state: 'asked' as const }
  const payments = await Payments.find(filter).select({ _id: 1 }).lean()
  const charges = await Charges.find({
    place,
    payment: { $in: payments.map((each) => each._id) },
    state: 'open',
    method: { $ne: 'transfer' },
  }).lean()
  for (const charge of charges) await tried('charge', charge._id, () => look(charge))
}

/** Payments past their time: paid after all, still under way, or over. */
export async function expirePayments(): Promise<number> {
  const due = await Payments.find({ state: 'asked', expiresAt: { $lte: clock.now() } })
    .setOptions({ anyPlace })
    .sort({ expiresAt: -1 })
    .limit(atOnce)
    .lean()
  let expired = 0
  for (const payment of due) expired += await tried('payment', payment._id, () => expire(payment))
  return expired
}

async function expire(payment: Payment): Promise<void> {
  const { _id, place } = payment
  const open = await Charges.find({ place, payment: _id, state: 'open' }).lean()
  const lateFor = clock.now().getTime() - payment.expiresAt.getTime()
  if (open.some(({ method }) => method === 'transfer') && lateFor < bankDays * dayMs) return
  for (const charge of open.filter((each) => each.method !== 'transfer')) {
    const intent = await intentOf(charge, payment)
    if (intent.state === 'paid' || intent.state === 'processing') return
  }
  await transact(async () => {
    const still = { _id, place, state: 'asked' as const }
    const { modifiedCount } = await Payments.updateOne(still, { $set: { state: 'cancelled' } })
    if (modifiedCount === 0) return
    await closeCharges(place, [_id])
    await ownerOf(payment.subject.kind).expired(payment)
  })
}

/** One that fails must not keep the others waiting. */
async function tried(what: string, id: Id, work: () => Promise<void>): Promise<number> {
  try {
    await work()
    return 1
  } catch (error) {
    log.warn({ err: error, what, id: String(id) }, 'could not be looked after; again later')
    return 0
  }
}

export const lookAfterPayments: Job = {
  name: 'look after payments',
  every: '1 minute',
  run: lookAfter,
}
