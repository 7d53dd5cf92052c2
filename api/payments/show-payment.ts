import { receivingAccountOf } from '../places/index.ts'
import { Refusal, toId, type Actor } from '../platform/index.ts'
import { Charges, Payments, Refunds, type Payment } from './payments.model.ts'
import {
  intentOf,
  methodsFor,
  ownPayment,
  paidBy,
  startCharge,
  troubleTold,
} from './start-charge.ts'
import { gateway } from './stripe/index.ts'

const anyPlace = 'a buyer pays wherever it is sold'

/** One payment as its buyer sees it, with what was tried so far. */
export async function showPayment(actor: Actor, input: { payment: string }) {
  return await present(await ownPayment(actor, input.payment))
}

async function present(payment: Payment) {
  const account = await receivingAccountOf(payment.place)
  const methods = methodsFor(payment, account)
  const { _id, place, subject, part, fen, what, state, expiresAt } = payment
  const charges = await Charges.find({ place, payment: _id }).sort({ at: 1 }).lean()
  const refunds = await Refunds.find({ place, 'subject.id': subject.id, payment: _id }).lean()
  return {
    id: String(_id),
    subject: { kind: subject.kind, id: String(subject.id) },
    part,
    fen,
    what,
    state,
    expiresAt: expiresAt.toISOString(),
    methods,
    account: methods.includes('transfer') ? account : null,
    charges: charges.map(({ method, state: how, ref, problem }) => ({
      method,
      state: how,
      memo: method === 'transfer' ? (ref ?? null) : null,
      problem: problem ?? null,
    })),
    refundedFen: refunds.reduce((sum, each) => sum + each.fen, 0),
    playMoney: !gateway().live,
  }
}

/** What the buyer's page needs to pay by the method it chose. */
export async function beginPayment(
  actor: Actor,
  input: { payment: string; method: 'card' | 'alipay' | 'wechat' | 'transfer' },
) {
  const { charge, intent, account } = await startCharge(actor, input)
  const { live, publishableKey, scriptUrl } = gateway()
  return {
    method: input.method,
    fen: charge.fen,
    state: intent?.state ?? ('open' as const),
    clientSecret: intent?.clientSecret ?? null,
    next: intent?.next ?? null,
    memo: charge.method === 'transfer' ? (charge.ref ?? null) : null,
    account,
    publishableKey,
    scriptUrl,
    playMoney: !live,
  }
}

/** Asks the gateway how it stands, for a buyer who comes back before the event does. */
export async function lookAgain(actor: Actor, input: { payment: string }) {
  const payment = await ownPayment(actor, input.payment)
  const { _id, place } = payment
  const open = await Charges.find({ place, payment: _id, state: 'open' }).lean()
  for (const charge of open) {
    if (charge.method !== 'transfer') await troubleTold(() => intentOf(charge, payment))
  }
  return await showPayment(actor, input)
}

/** What the actor, or the home or canteen they buy for, still has to pay. */
export async function listDue(actor: Actor) {
  const found = await Payments.find({ ...paidBy(actor), state: 'asked' })
    .setOptions({ anyPlace })
    .sort({ expiresAt: 1 })
    .limit(100)
    .lean()
  return { items: await Promise.all(found.map(present)) }
}

/** Refunds at the seller's place: on their way, or waiting for somebody to transfer them. */
export async function listRefunds(actor: Actor, input: { state?: string | undefined }) {
  const place = actor.place.path
  const filter = input.state ? { state: input.state as 'asked' } : {}
  const found = await Refunds.find({ place, ...filter })
    .sort({ at: -1 })
    .limit(200)
    .lean()
  const items = found.map(({ _id, subject, payer, method, fen, reason, state, problem, at }) => ({
    id: String(_id),
    subject: { kind: subject.kind, id: String(subject.id) },
    payer: payer.name,
    method,
    fen,
    reason,
    state,
    problem: problem ?? null,
    at: at.toISOString(),
  }))
  return { items }
}

/** For whoever sells: what was paid and given back for one order or share. */
export async function paymentsOf(actor: Actor, input: { subject: string }) {
  const place = actor.place.path
  const found = await Payments.find({ place, 'subject.id': toId(input.subject) }).lean()
  if (found.length === 0) throw new Refusal('missing', 'not_found', { what: 'payment' })
  return { items: await Promise.all(found.map(present)) }
}
