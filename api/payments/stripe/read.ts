import type Stripe from 'stripe'
import { GatewayTrouble, type Intent, type IntentState, type RefundSeen } from './gateway.ts'

/** After a declined payment Stripe asks for another one, so nothing but a cancelled one is over. */
const intentStates: Record<string, IntentState> = {
  requires_payment_method: 'open',
  requires_confirmation: 'open',
  requires_action: 'acting',
  processing: 'processing',
  requires_capture: 'processing',
  succeeded: 'paid',
  canceled: 'cancelled',
}

const refundStates: Record<string, RefundSeen['state']> = {
  pending: 'pending',
  requires_action: 'pending',
  succeeded: 'done',
  failed: 'failed',
  canceled: 'failed',
}

/** What we want to know of a payment intent. */
export function readIntent(intent: Stripe.PaymentIntent): Intent {
  const state = known(intent, 'payment_intent', intentStates)
  const problem = intent.last_payment_error
  return {
    ref: intent.id,
    state,
    fen: state === 'paid' ? intent.amount_received : intent.amount,
    refundedFen: refunded(intent.latest_charge),
    clientSecret: intent.client_secret,
    next: nextStep(intent.next_action),
    problem: problem?.decline_code ?? problem?.code ?? null,
    payment: intent.metadata?.payment ?? null,
  }
}

/** What we want to know of a refund. */
export function readRefund(refund: Stripe.Refund): RefundSeen {
  return {
    ref: refund.id,
    state: known(refund, 'refund', refundStates),
    fen: refund.amount,
    refund: refund.metadata?.refund ?? null,
    problem: refund.failure_reason ?? null,
  }
}

/**
 * A reply that is not the object asked for is no reply: the library takes a 404 without an error
 * in its body for success. The same call under the same key may be tried again.
 */
function known<T>(
  reply: { object?: unknown; id?: unknown; status?: unknown } | null,
  object: string,
  states: Record<string, T>,
): T {
  const status = String(reply?.status)
  const whole = typeof reply?.id === 'string' && reply.id !== '' && reply.object === object
  if (!whole || !Object.hasOwn(states, status)) throw new GatewayTrouble('unexpected_reply', true)
  return states[status] as T
}

function refunded(charge: Stripe.PaymentIntent['latest_charge']): number {
  return charge && typeof charge === 'object' ? charge.amount_refunded : 0
}

function nextStep(action: Stripe.PaymentIntent['next_action']): Intent['next'] {
  const url = action?.alipay_handle_redirect?.url ?? action?.redirect_to_url?.url
  if (url) return { kind: 'redirect', url }
  const code = action?.wechat_pay_display_qr_code
  return code ? { kind: 'qr', text: code.data } : null
}
