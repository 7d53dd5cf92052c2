import { randomInt } from 'node:crypto'
import { receivingAccountOf, type ReceivingAccount } from '../places/index.ts'
import {
  Refusal,
  accountOf,
  clock,
  holds,
  missing,
  newId,
  toId,
  transact,
  type Actor,
} from '../platform/index.ts'
import { GatewayTrouble, gateway, type Intent } from './stripe/index.ts'
import { applyIntent } from './apply.ts'
import { Charges, Payments, type Charge, type PayMethod, type Payment } from './payments.model.ts'

/** A transfer takes until the bank's next statement: offered when there is a day for it. */
const transferNeedsMs = 24 * 3600_000
/** Letters and digits that are not taken for each other when read aloud or typed. */
const memoLetters = '23456789ABCDEFGHJKMNPQRSTVWXYZ'

let publicUrl = ''

/** Where buyers come back to from the bank's page: this server as browsers know it. */
export function comeBackTo(url: string): void {
  publicUrl = url
}

/** Stripe takes nothing below about half a US dollar; a smaller sum is transferred. */
const leastLiveFen = 400

/**
 * The methods that can take a payment: a transfer needs days and an account to go to, the others a
 * sum worth taking.
 */
export function methodsFor(
  { askedAt, expiresAt, fen }: Payment,
  account: ReceivingAccount | null,
): PayMethod[] {
  const online = !gateway().live || fen >= leastLiveFen
  const inTime = !online || expiresAt.getTime() - askedAt.getTime() >= transferNeedsMs
  return [
    ...(online ? (['card', 'alipay', 'wechat'] as const) : []),
    ...(account && inTime ? (['transfer'] as const) : []),
  ]
}

/** Filter for what the actor pays: their own, and what is shared where they act for others. */
export function paidBy(actor: Actor): { $or: object[] } {
  const mine = { 'payer.account': accountOf(actor).id }
  const ours = { 'payer.place': actor.place.path, 'payer.shared': true }
  const buysForAll = ['steward', 'canteen', 'welfare_officer'].some((role) => holds(actor, role))
  return { $or: buysForAll ? [mine, ours] : [mine] }
}

/** A payment of the actor's own, or of the home or canteen that they buy for. */
export async function ownPayment(actor: Actor, id: string): Promise<Payment> {
  const payment = await Payments.findOne({ _id: toId(id), ...paidBy(actor) })
    .setOptions({ anyPlace: 'a buyer pays wherever it is sold' })
    .lean()
  if (!payment) throw missing('payment')
  return payment
}

/**
 * Begins to take a payment by a method, or goes on with what was begun: the same try is found
 * again by a key made before the first call. Nothing is locked while the call is under way.
 */
export async function startCharge(actor: Actor, input: { payment: string; method: PayMethod }) {
  const payment = await ownPayment(actor, input.payment)
  const { method } = input
  if (payment.state !== 'asked') throw new Refusal('conflict', 'payment_over')
  if (payment.expiresAt <= actor.at) throw new Refusal('conflict', 'payment_expired')
  const account = await receivingAccountOf(payment.place)
  if (!methodsFor(payment, account).includes(method))
    throw new Refusal('against_rule', 'method_not_here')
  const charge = await transact(() => openCharge(payment, method, actor.at))
  if (method === 'transfer') return { charge, intent: null, account }
  const intent = await troubleTold(() => intentOf(charge, payment))
  if (method === 'card' || intent.state !== 'open' || intent.next)
    return { charge, intent, account: null }
  // The buyer said no on Alipay's or WeChat's page: that try leads nowhere any more.
  await troubleTold(async () =>
    applyIntent(await gateway().cancel(intent.ref, `close:${String(charge._id)}`)),
  )
  const again = await transact(() => openCharge(payment, method, actor.at))
  const anew = await troubleTold(() => intentOf(again, payment))
  return { charge: again, intent: anew, account: null }
}

/** The open try of the payment by this method; a new one where there is none. */
async function openCharge(payment: Payment, method: PayMethod, at: Date): Promise<Charge> {
  const { _id, place, fen } = payment
  const open = await Charges.findOne({ place, payment: _id, method, state: 'open' }).lean()
  if (open) return open
  const charge: Charge = {
    _id: newId(),
    place,
    payment: _id,
    method,
    fen,
    state: 'open',
    ...(method === 'transfer' ? { ref: memoCode() } : {}),
    refundedFen: 0,
    at,
  }
  await Charges.insertMany([charge], { lean: true })
  return charge
}

/** "QS" and eight letters: 30⁸ of them, written into the transfer's note. */
function memoCode(): string {
  const letters = Array.from({ length: 8 }, () => memoLetters[randomInt(memoLetters.length)])
  return `QS${letters.join('')}`
}

/**
 * The gateway's intent for a charge: looked up, or asked for under the charge's own key. A server
 * that died between asking and writing down gets the same intent when it asks again.
 */
export async function intentOf(charge: Charge, payment: Payment): Promise<Intent> {
  const { _id, place, method, fen, ref } = charge
  if (method === 'transfer') throw new Error('a transfer has no intent')
  const intent = ref
    ? await gateway().look(ref)
    : await gateway().ask({
        payment: String(_id),
        fen,
        method,
        what: payment.what,
        key: `charge:${String(_id)}`,
        returnUrl: `${publicUrl}/pay/${String(payment._id)}`,
      })
  await Charges.updateOne({ _id, place }, { $set: { ref: intent.ref, lookedAt: clock.now() } })
  if (intent.state !== 'open') await applyIntent(intent)
  return intent
}

/** What the outside could not do becomes a refusal that says so; nothing was charged unseen. */
export async function troubleTold<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call()
  } catch (error) {
    if (!(error instanceof GatewayTrouble)) throw error
    throw new Refusal('conflict', 'payment_gateway_trouble', { retry: error.retry })
  }
}
