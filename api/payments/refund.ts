import {
  MetAnotherWriter,
  Refusal,
  addDays,
  assertInTransaction,
  dayOf,
  newId,
  putOut,
  startOf,
  type Actor,
  type Id,
} from '../platform/index.ts'
import { account, post } from './post.ts'
import {
  Charges,
  Payments,
  Refunds,
  type Charge,
  type PayMethod,
  type Payment,
  type Refund,
} from './payments.model.ts'

/** Days in which a method takes money back the way it came (Stripe: Alipay 90, WeChat Pay 180). */
const refundDays: Record<PayMethod, number | null> = {
  card: null,
  alipay: 90,
  wechat: 180,
  transfer: 0,
}

/**
 * Gives money back out of a subject's account: from the charges that paid it, the newest first,
 * each never more than it took. What the method can no longer take back waits for a person.
 * @returns the refunds, which are sent after the commit
 * @throws Refusal refund_above_paid when less than that was paid and not yet refunded
 */
export async function refundPaid(
  actor: Pick<Actor, 'at'>,
  place: string,
  subject: Payment['subject'],
  fen: number,
  reason: string,
): Promise<Refund[]> {
  assertInTransaction()
  if (fen <= 0) return []
  const payments = await Payments.find({ place, 'subject.id': subject.id }).lean()
  const charges = await Charges.find({
    place,
    payment: { $in: payments.map((each) => each._id) },
    state: 'paid',
  }).lean()
  charges.sort((a, b) => (b.paidAt?.getTime() ?? 0) - (a.paidAt?.getTime() ?? 0))
  const refunds: Refund[] = []
  let left = fen
  for (const charge of charges) {
    const part = Math.min(left, charge.fen - charge.refundedFen)
    const payment = payments.find((each) => each._id.equals(charge.payment))
    if (part <= 0 || !payment) continue
    refunds.push(await refundCharge(actor, payment, charge, part, reason))
    left -= part
  }
  if (left > 0) throw new Refusal('conflict', 'refund_above_paid', { leftFen: fen - left })
  return refunds
}

/** One charge's refund: counted on the charge, moved on the ledger, left in the outbox. */
export async function refundCharge(
  { at }: Pick<Actor, 'at'>,
  payment: Payment,
  charge: Charge,
  fen: number,
  reason: string,
): Promise<Refund> {
  const { place, subject, payer } = payment
  const { modifiedCount } = await Charges.updateOne(
    { _id: charge._id, place, state: 'paid', refundedFen: { $lte: charge.fen - fen } },
    { $inc: { refundedFen: fen } },
  )
  if (modifiedCount === 0) throw new MetAnotherWriter()
  const { method } = charge
  const state = withinDays(charge, at) ? ('asked' as const) : ('by_hand' as const)
  const refund: Refund = {
    _id: newId(),
    place,
    charge: charge._id,
    payment: payment._id,
    subject,
    payer,
    method,
    fen,
    reason,
    state,
    at,
  }
  await Refunds.insertMany([refund], { lean: true })
  await post(place, [
    {
      from: account(subject.kind, subject.id),
      to: account('refund', refund._id),
      fen,
      key: `refund:${String(refund._id)}`,
      subject,
      why: 'refund',
      what: reason,
      at,
    },
  ])
  if (state === 'asked') await putOut('refund', [refund._id])
  return refund
}

function withinDays({ method, paidAt }: Charge, at: Date): boolean {
  const days = refundDays[method]
  if (days === null) return true
  return days > 0 && paidAt !== undefined && at < startOf(addDays(dayOf(paidAt), days))
}

/** What a subject has paid by charges and not had back, in fen. */
export async function paidFor(place: string, subject: Id): Promise<number> {
  const payments = await Payments.find({ place, 'subject.id': subject }).select({ _id: 1 }).lean()
  const charges = await Charges.find({
    place,
    payment: { $in: payments.map((each) => each._id) },
    state: 'paid',
  }).lean()
  return charges.reduce((sum, each) => sum + each.fen - each.refundedFen, 0)
}
