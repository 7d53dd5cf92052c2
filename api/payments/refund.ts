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

/** What is given back of what an order or a share was paid with. */
interface Back {
  subject: Payment['subject']
  fen: number
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
  return await refundMany(actor, place, [{ subject, fen }], reason)
}

/** The same for many subjects of one place, in as many statements as for one. */
export async function refundMany(
  actor: Pick<Actor, 'at'>,
  place: string,
  backs: readonly Back[],
  reason: string,
): Promise<Refund[]> {
  assertInTransaction()
  const due = backs.filter(({ fen }) => fen > 0)
  if (due.length === 0) return []
  const ids = due.map(({ subject }) => subject.id)
  const payments = await Payments.find({ place, 'subject.id': { $in: ids } }).lean()
  const charges = await Charges.find({
    place,
    payment: { $in: payments.map((each) => each._id) },
    state: 'paid',
  }).lean()
  charges.sort((a, b) => (b.paidAt?.getTime() ?? 0) - (a.paidAt?.getTime() ?? 0))
  const paid = paidBySubject(payments, charges)
  const parts = due.flatMap((back) => partsOf(back, paid.get(String(back.subject.id)) ?? []))
  return await refundCharges(actor, place, parts, reason)
}

interface Paid {
  payment: Payment
  charge: Charge
}

interface Part extends Paid {
  fen: number
}

function paidBySubject(
  payments: readonly Payment[],
  charges: readonly Charge[],
): Map<string, Paid[]> {
  const byId = new Map(payments.map((each) => [String(each._id), each]))
  const paid = new Map<string, Paid[]>()
  for (const charge of charges) {
    const payment = byId.get(String(charge.payment)) as Payment
    const subject = String(payment.subject.id)
    const known = paid.get(subject)
    if (known) known.push({ payment, charge })
    else paid.set(subject, [{ payment, charge }])
  }
  return paid
}

function partsOf({ fen }: Back, paid: readonly Paid[]): Part[] {
  let left = fen
  const parts = paid.flatMap(({ payment, charge }) => {
    const part = Math.min(left, charge.fen - charge.refundedFen)
    if (part <= 0) return []
    left -= part
    return [{ payment, charge, fen: part }]
  })
  if (left > 0) throw new Refusal('conflict', 'refund_above_paid', { leftFen: fen - left })
  return parts
}

/** One charge's refund: counted on the charge, moved on the ledger, left in the outbox. */
export async function refundCharge(
  actor: Pick<Actor, 'at'>,
  payment: Payment,
  charge: Charge,
  fen: number,
  reason: string,
): Promise<Refund> {
  const [refund] = await refundCharges(actor, payment.place, [{ payment, charge, fen }], reason)
  return refund as Refund
}

async function refundCharges(
  { at }: Pick<Actor, 'at'>,
  place: string,
  parts: readonly Part[],
  reason: string,
): Promise<Refund[]> {
  const operations = parts.map(({ charge, fen }) => ({
    updateOne: {
      filter: {
        ...{ _id: charge._id, place, state: 'paid' as const },
        refundedFen: { $lte: charge.fen - fen },
      },
      update: { $inc: { refundedFen: fen } },
    },
  }))
  const { modifiedCount } = await Charges.bulkWrite(operations)
  if (modifiedCount !== operations.length) throw new MetAnotherWriter()
  const refunds = parts.map((part) => newRefund(place, part, reason, at))
  await Refunds.insertMany(refunds, { lean: true })
  await post(
    place,
    refunds.map(({ _id, subject, fen }) => ({
      from: account(subject.kind, subject.id),
      to: account('refund', _id),
      fen,
      key: `refund:${String(_id)}`,
      subject,
      why: 'refund',
      what: reason,
      at,
    })),
  )
  const asked = refunds.filter(({ state }) => state === 'asked').map(({ _id }) => _id)
  await putOut('refund', asked)
  return refunds
}

function newRefund(place: string, { payment, charge, fen }: Part, reason: string, at: Date) {
  const { subject, payer } = payment
  const { method } = charge
  const state = withinDays(charge, at) ? ('asked' as const) : ('by_hand' as const)
  const ids = { _id: newId(), place, charge: charge._id, payment: payment._id }
  const refund: Refund = { ...ids, subject, payer, method, fen, reason, state, at }
  return refund
}

function withinDays({ method, paidAt }: Charge, at: Date): boolean {
  const days = refundDays[method]
  return days === null || at < startOf(addDays(dayOf(paidAt as Date), days))
}
