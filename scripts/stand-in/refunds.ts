import { text, type Form } from './form.ts'
import { metadataIn } from './intents.ts'
import { newId, seconds, type IntentRow, type RefundRow } from './memory.ts'
import { badRequest, onlyThese } from './refused.ts'
import { chargeShape, refundShape } from './shapes.ts'
import type { World } from './world.ts'

/** POST /v1/refunds */
export function createRefund(world: World, form: Form): RefundRow {
  onlyThese(form, ['payment_intent', 'amount', 'metadata', 'reason', 'expand'])
  const intent = world.memory.intents.get(text(form, 'payment_intent') ?? '')
  if (!intent) {
    throw badRequest(
      'No such payment_intent',
      { code: 'resource_missing', param: 'payment_intent' },
      404,
    )
  }
  if (!intent.charge) {
    throw badRequest('This PaymentIntent does not have a successful charge to refund.', {
      param: 'payment_intent',
    })
  }
  const amount = amountOf(form, intent)
  const row: RefundRow = {
    id: newId('re'),
    intent: intent.id,
    charge: intent.charge,
    amount,
    currency: intent.currency,
    status: intent.refunds === 'later' ? 'pending' : 'succeeded',
    failureReason: null,
    metadata: metadataIn(form),
    created: seconds(),
    becomes: { at_once: null, later: 'succeeded' as const, fails_later: 'failed' as const }[
      intent.refunds
    ],
  }
  intent.refunded += amount
  world.memory.refunds.set(row.id, row)
  world.webhooks.emit('refund.created', refundShape(row))
  world.webhooks.emit('charge.refunded', chargeShape(intent))
  settleLater(world, row)
  return row
}

/** Waits for the bank's word, if one is to come. */
export function settleLater(world: World, row: RefundRow): void {
  if (row.becomes === null || world.settleAfterMs === null) return
  world.later(world.settleAfterMs, () => settleRefund(world, row, row.becomes))
}

/** The bank's word on a refund, once. */
export function settleRefund(world: World, row: RefundRow, word: RefundRow['becomes']): void {
  if (row.becomes === null || word === null) return
  row.becomes = null
  row.status = word
  if (word === 'failed') {
    row.failureReason = 'expired_or_canceled_card'
    const intent = world.memory.intents.get(row.intent)
    if (intent) intent.refunded -= row.amount
    world.webhooks.emit('refund.failed', refundShape(row))
  }
  world.webhooks.emit('refund.updated', refundShape(row))
}

function amountOf(form: Form, intent: IntentRow): number {
  const left = intent.amount - intent.refunded
  const written = text(form, 'amount')
  const amount = written === undefined ? left : Number(written)
  if (!Number.isInteger(amount)) {
    const code = 'parameter_invalid_integer'
    throw badRequest(`Invalid integer: ${written}`, { code, param: 'amount' })
  }
  if (left === 0) {
    const code = 'charge_already_refunded'
    throw badRequest(`Charge ${intent.charge} has already been refunded.`, { code })
  }
  if (amount < 1) {
    const message = 'Invalid positive integer'
    throw badRequest(message, { code: 'parameter_invalid_integer', param: 'amount' })
  }
  if (amount > left) {
    const message = `Refund amount (${amount}) is greater than unrefunded amount on charge (${left})`
    throw badRequest(message, { param: 'amount' })
  }
  return amount
}
