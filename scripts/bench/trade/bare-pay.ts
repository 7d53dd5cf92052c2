import { ObjectId, type ClientSession } from 'mongodb'
import { AnotherWriter, type BareClient } from '../bare-client.ts'
import { villagePath as place } from './trade-places.ts'

export interface Asked {
  subject: { kind: 'order' | 'share'; id: ObjectId }
  part: string
  payer: { account: ObjectId; place: string; name: string }
  fen: number
  what: string
  expiresAt: Date
}

/** Asks for what is due, inside the transaction that orders it. */
export async function ask(
  { db }: BareClient,
  session: ClientSession,
  at: Date,
  asked: Asked,
): Promise<ObjectId> {
  const payment = { _id: new ObjectId(), place, ...asked, state: 'asked', askedAt: at }
  await db.collection('payments').insertOne(payment, { session })
  return payment._id
}

/** What becomes of the order or share, inside the transaction that takes the money. */
export type WhenPaid = (session: ClientSession, at: Date) => Promise<void>

/**
 * The same two steps as the product: a charge by card is opened and its reference written down;
 * then the event tells that it was paid, and the money is taken.
 */
export async function pay(
  client: BareClient,
  payer: ObjectId,
  payment: ObjectId,
  whenPaid: WhenPaid,
): Promise<void> {
  const ref = await openCharge(client, payer, payment)
  const events = client.db.collection<{ _id: string }>('paymentEvents')
  const event = `evt_${ref}`
  if (await events.findOne({ _id: event })) return
  await takeMoney(client, ref, whenPaid)
  const heard = { $set: { type: 'payment_intent.succeeded', at: new Date() } }
  await events.updateOne({ _id: event }, heard, { upsert: true })
}

/** The unique index on open charges is the guard against a second one. */
async function openCharge(
  { db, inTransaction }: BareClient,
  payer: ObjectId,
  payment: ObjectId,
): Promise<string> {
  const _id = new ObjectId()
  await inTransaction(async (session, at) => {
    const filter = { _id: payment, place, 'payer.account': payer, state: 'asked' }
    const asked = await db.collection('payments').findOne(filter, { session })
    if (!asked || asked.expiresAt <= at) throw new Error('payment_over')
    const { fen } = asked
    const charge = { _id, place, payment, method: 'card', fen, state: 'open', refundedFen: 0, at }
    await db.collection('charges').insertOne(charge, { session })
  })
  const ref = `pi_${String(_id)}`
  const known = { $set: { ref, lookedAt: new Date() } }
  await db.collection('charges').updateOne({ _id, place }, known)
  return ref
}

async function takeMoney({ db, inTransaction }: BareClient, ref: string, whenPaid: WhenPaid) {
  const [charges, payments] = [db.collection('charges'), db.collection('payments')]
  const charge = await charges.findOne({ ref })
  if (!charge) throw new Error('no charge')
  await inTransaction(async (session, at) => {
    const { _id, fen } = charge
    const { modifiedCount } = await charges.updateOne(
      { _id, place, state: 'open' },
      { $set: { state: 'paid', paidAt: at, lookedAt: at } },
      { session },
    )
    if (modifiedCount !== 1) throw new AnotherWriter()
    const payment = await payments.findOne({ _id: charge.payment, place }, { session })
    if (!payment) throw new Error('no payment')
    const { subject, part: why, what } = payment as unknown as Asked
    const to = `${subject.kind}:${String(subject.id)}`
    const key = `paid:${String(_id)}`
    const line = { place, from: 'outside:card', to, fen, key, subject, why, what, at }
    await db.collection('transfers').insertOne(line, { session })
    await db
      .collection<{ _id: string }>('moneyAccounts')
      .updateOne(
        { _id: to, place },
        { $inc: { fen }, $setOnInsert: { kind: subject.kind } },
        { session, upsert: true },
      )
    const { modifiedCount: paid } = await payments.updateOne(
      { _id: payment._id, place, state: 'asked' },
      { $set: { state: 'paid', paidAt: at, charge: _id } },
      { session },
    )
    if (paid !== 1) throw new AnotherWriter()
    const others = { place, payment: payment._id, state: 'open' }
    const left = await charges.find(others, { session }).toArray()
    if (left.length > 0) throw new Error('another try is still open')
    await whenPaid(session, at)
  })
}
