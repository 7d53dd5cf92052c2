import type { IntentRow, RefundRow } from './memory.ts'

/** A payment intent as Stripe writes it. */
export function intentShape(row: IntentRow, url: string, expand: readonly string[] = []) {
  return {
    ...publicIntentShape(row, url),
    amount_received: row.status === 'succeeded' ? row.amount : 0,
    allowed_payment_method_types: [row.method],
    latest_charge: expand.includes('latest_charge') ? chargeShape(row) : row.charge,
    metadata: row.metadata,
  }
}

/** What a browser may see with the client secret. */
export function publicIntentShape(row: IntentRow, url: string) {
  return {
    id: row.id,
    object: 'payment_intent',
    amount: row.amount,
    client_secret: row.clientSecret,
    created: row.created,
    currency: row.currency,
    description: row.description,
    last_payment_error: row.lastError,
    livemode: false,
    next_action: row.status === 'requires_action' ? nextAction(row, url) : null,
    payment_method_types: [row.method],
    status: row.status,
  }
}

function nextAction(row: IntentRow, url: string) {
  if (row.method === 'card') {
    const type = 'use_stripe_sdk'
    return { type, use_stripe_sdk: { type: 'three_d_secure_redirect' } }
  }
  const page = pageOf(row, url)
  if (row.method === 'alipay') {
    const type = 'alipay_handle_redirect'
    const native = { native_data: null, native_url: null }
    return { type, alipay_handle_redirect: { ...native, return_url: row.returnUrl, url: page } }
  }
  const type = 'wechat_pay_display_qr_code'
  return { type, wechat_pay_display_qr_code: { data: page, hosted_instructions_url: page } }
}

/** The play-money page of a payment by Alipay or WeChat Pay. */
function pageOf(row: IntentRow, url: string): string {
  return `${url}/pages/${row.id}/${row.pageToken}`
}

/** The charge of an intent, once there was one. */
export function chargeShape(row: IntentRow) {
  if (!row.charge) return null
  return {
    id: row.charge,
    object: 'charge',
    amount: row.amount,
    amount_captured: row.amount,
    amount_refunded: row.refunded,
    captured: true,
    created: row.created,
    currency: row.currency,
    livemode: false,
    metadata: row.metadata,
    paid: true,
    payment_intent: row.id,
    refunded: row.refunded === row.amount,
    status: 'succeeded',
  }
}

/** A refund as Stripe writes it. */
export function refundShape(row: RefundRow) {
  return {
    id: row.id,
    object: 'refund',
    amount: row.amount,
    charge: row.charge,
    created: row.created,
    currency: row.currency,
    metadata: row.metadata,
    payment_intent: row.intent,
    reason: null,
    status: row.status,
    ...(row.failureReason && { failure_reason: row.failureReason }),
  }
}
