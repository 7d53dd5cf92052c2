import Stripe from 'stripe'
import {
  BadSignature,
  GatewayTrouble,
  type EventRead,
  type Gateway,
  type RefundSeen,
} from './gateway.ts'
import { readIntent, readRefund } from './read.ts'
import { called, declinedIntent } from './call.ts'
import { intentRequest, refundRequest } from './requests.ts'

/** What Stripe gives a merchant: two keys, and the secret that webhooks are signed with. */
export interface StripeKeys {
  secretKey: string
  publishableKey: string
  webhookSecret: string
}

interface Connection extends StripeKeys {
  /** Somewhere else than Stripe: the stand-in, or stripe-mock. */
  at?: string
  /** How often a call is tried again at once, under the same key. */
  retries: 0 | 1 | 2
}

/** Longer than Stripe needs at its slowest; then the call counts as cut. */
const TIMEOUT_MS = 30_000

/** Payments by Stripe, or by whatever speaks its language at `at`. */
export function stripeGateway(connection: Connection): Gateway {
  const { at, publishableKey, secretKey, webhookSecret } = connection
  const stripe = connect(connection)
  const { paymentIntents, refunds } = stripe
  const look = async (ref: string) =>
    readIntent(await called(() => paymentIntents.retrieve(ref, { expand: ['latest_charge'] })))
  return {
    live: !at && !/^[a-z]+_test_/.test(secretKey),
    publishableKey,
    scriptUrl: at ? `${new URL(at).origin}/v3/` : 'https://js.stripe.com/v3/',
    look,
    ask: async (input) => {
      const create = () =>
        paymentIntents.create(intentRequest(input), keyed(input.key)).catch(declinedIntent)
      return readIntent(await called(create))
    },
    cancel: async (ref, key) => {
      try {
        const wanted = { expand: ['latest_charge'] }
        return readIntent(await called(() => paymentIntents.cancel(ref, wanted, keyed(key))))
      } catch (error) {
        // It was paid, or cancelled before: what it has become is the answer.
        if (!(error instanceof GatewayTrouble)) throw error
        if (error.code !== 'payment_intent_unexpected_state') throw error
        return look(ref)
      }
    },
    refund: async (input) =>
      readRefund(await called(() => refunds.create(refundRequest(input), keyed(input.key)))),
    lookRefund: async (ref) => readRefund(await called(() => refunds.retrieve(ref))),
    listRefunds: (intentRef) => listRefunds(stripe, intentRef),
    readEvent: (raw, signature) => {
      try {
        return readEvent(stripe.webhooks.constructEvent(raw, signature, webhookSecret))
      } catch (error) {
        throw new BadSignature('the event is not signed by the payment side', { cause: error })
      }
    },
  }
}

function connect({ at, secretKey, retries }: Connection): Stripe {
  const elsewhere = at ? new URL(at) : null
  return new Stripe(secretKey, {
    telemetry: false,
    timeout: TIMEOUT_MS,
    maxNetworkRetries: retries,
    ...(elsewhere && {
      host: elsewhere.hostname,
      port: Number(elsewhere.port),
      protocol: elsewhere.protocol === 'https:' ? 'https' : 'http',
    }),
  })
}

async function listRefunds(stripe: Stripe, intentRef: string): Promise<RefundSeen[]> {
  const seen: RefundSeen[] = []
  let more = true
  while (more) {
    const after = seen.at(-1)?.ref
    const asked = { payment_intent: intentRef, limit: 100, ...(after && { starting_after: after }) }
    const page = await called(() => stripe.refunds.list(asked))
    if (page.object !== 'list') throw new GatewayTrouble('unexpected_reply', true)
    seen.push(...page.data.map(readRefund))
    more = page.has_more
  }
  return seen
}

function keyed(key: string): Stripe.RequestOptions {
  if (!key) throw new GatewayTrouble('key_missing', false)
  return { idempotencyKey: key }
}

function readEvent(event: Stripe.Event): EventRead {
  const object = event.data.object as {
    object: string
    id?: string
    payment_intent?: string | null
  }
  const about = { id: event.id, type: event.type }
  if (object.object === 'payment_intent') {
    return { ...about, object: object.id ?? '', kind: 'intent' }
  }
  if (object.object === 'refund') return { ...about, object: object.id ?? '', kind: 'refund' }
  if (object.object === 'charge' && typeof object.payment_intent === 'string') {
    return { ...about, object: object.payment_intent, kind: 'intent' }
  }
  return { ...about, object: object.id ?? '', kind: 'other' }
}
