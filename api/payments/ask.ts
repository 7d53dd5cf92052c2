import { assertInTransaction, newId, putOut, type Actor, type Id } from '../platform/index.ts'
import { Charges, Payments, type Payment } from './payments.model.ts'

export type NewPayment = Pick<Payment, 'subject' | 'part' | 'payer' | 'fen' | 'what' | 'expiresAt'>

/**
 * Asks somebody to pay; the buyer then chooses a method at the payment's page. Part of the
 * seller's command: no call to the outside is made here.
 * @param place path of the seller's village
 */
export async function askPayment(
  { at }: Pick<Actor, 'at'>,
  place: string,
  asked: NewPayment,
): Promise<Payment> {
  assertInTransaction()
  if (asked.fen <= 0) throw new Error('a payment is of positive fen')
  const payment: Payment = { ...asked, _id: newId(), place, state: 'asked', askedAt: at }
  await Payments.insertMany([payment], { lean: true })
  return payment
}

/** Takes back what was asked for a subject and is not yet paid; open tries are closed outside. */
export async function cancelPayments(place: string, subjects: readonly Id[]): Promise<void> {
  assertInTransaction()
  const filter = { place, 'subject.id': { $in: subjects }, state: 'asked' as const }
  const found = await Payments.find(filter).lean()
  if (found.length === 0) return
  const ids = found.map((each) => each._id)
  await Payments.updateMany({ place, _id: { $in: ids } }, { $set: { state: 'cancelled' } })
  await closeCharges(place, ids)
}

/** Open tries of payments that nobody wants any more: closed at the gateway by the outbox. */
export async function closeCharges(place: string, payments: readonly Id[]): Promise<void> {
  const open = await Charges.find({ place, payment: { $in: payments }, state: 'open' }).lean()
  const byBank = open.filter((each) => each.method === 'transfer').map((each) => each._id)
  if (byBank.length > 0) {
    await Charges.updateMany({ place, _id: { $in: byBank } }, { $set: { state: 'closed' } })
  }
  const atGateway = open.filter((each) => each.method !== 'transfer').map((each) => each._id)
  await putOut('close charge', atGateway)
}
