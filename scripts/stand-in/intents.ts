import { below, list, text, type Form } from './form.ts'
import { newId, seconds, type IntentRow, type PayMethod } from './memory.ts'
import { badRequest, onlyThese, Refused, type StripeProblem } from './refused.ts'
import { trialCard } from './cards.ts'
import { chargeShape, intentShape } from './shapes.ts'
import type { World } from './world.ts'

const methods: readonly PayMethod[] = ['card', 'alipay', 'wechat_pay']
/** Eight digits are the most that Stripe takes. */
const MOST = 99_999_999

const mayCreate = [
  ...['amount', 'currency', 'description', 'metadata', 'expand'],
  ...['allowed_payment_method_types', 'confirm', 'return_url'],
  ...['payment_method_data', 'payment_method_options'],
]
const mayConfirm = ['payment_method_data', 'payment_method_options', 'return_url', 'expand']

/** POST /v1/payment_intents */
export function createIntent(world: World, form: Form): IntentRow {
  onlyThese(form, mayCreate)
  const amount = amountIn(form)
  const [method] = list(form, 'allowed_payment_method_types') as PayMethod[]
  if (!method || !methods.includes(method)) {
    throw badRequest('The stand-in wants one of card, alipay and wechat_pay', {
      param: 'allowed_payment_method_types',
    })
  }
  const id = newId('pi')
  const row: IntentRow = {
    id,
    clientSecret: newId(`${id}_secret`),
    pageToken: newId('page'),
    amount,
    currency: text(form, 'currency') ?? '',
    method,
    status: 'requires_payment_method',
    description: text(form, 'description') ?? null,
    metadata: metadataIn(form),
    returnUrl: null,
    created: seconds(),
    lastError: null,
    charge: null,
    refunded: 0,
    refunds: method === 'card' ? 'at_once' : 'later',
  }
  if (row.currency !== 'cny') throw badRequest('Only cny here', { param: 'currency' })
  const confirm = text(form, 'confirm') === 'true'
  if (!confirm && form.return_url) {
    throw badRequest('return_url goes with confirm=true', { param: 'return_url' })
  }
  world.memory.intents.set(id, row)
  tell(world, row, 'payment_intent.created')
  if (confirm) pay(world, row, form)
  return row
}

/** POST /v1/payment_intents/:id/confirm */
export function confirmIntent(world: World, row: IntentRow, form: Form): void {
  onlyThese(form, mayConfirm)
  if (row.status !== 'requires_payment_method') throw unexpected(world, row, 'confirm')
  pay(world, row, form)
}

/** POST /v1/payment_intents/:id/cancel */
export function cancelIntent(world: World, row: IntentRow): void {
  if (!['requires_payment_method', 'requires_action'].includes(row.status)) {
    throw unexpected(world, row, 'cancel')
  }
  row.status = 'canceled'
  tell(world, row, 'payment_intent.canceled')
}

/** The buyer agrees: at the bank's question, on Alipay's or WeChat's page. */
export function agree(world: World, row: IntentRow): void {
  if (row.status !== 'requires_action') throw unexpected(world, row, 'agree')
  if (!world.slowPayments || row.method === 'card') return succeed(world, row)
  row.status = 'processing'
  tell(world, row, 'payment_intent.processing')
  if (world.settleAfterMs !== null) world.later(world.settleAfterMs, () => settle(world, row))
}

/** What was `processing` is paid. */
export function settle(world: World, row: IntentRow): void {
  if (row.status === 'processing') succeed(world, row)
}

/** The buyer does not agree; another try is possible. */
export function refuse(world: World, row: IntentRow): void {
  if (row.status !== 'requires_action') throw unexpected(world, row, 'refuse')
  const code =
    row.method === 'card'
      ? 'payment_intent_authentication_failure'
      : 'payment_method_customer_decline'
  const message = 'The customer did not agree to this payment.'
  fail(world, row, {
    type: row.method === 'card' ? 'invalid_request_error' : 'card_error',
    code,
    message,
  })
}

function pay(world: World, row: IntentRow, form: Form): void {
  const data = below(form, 'payment_method_data')
  if (text(data, 'type') !== row.method) {
    throw badRequest('The payment method is not one that this payment allows', {
      param: 'payment_method_data[type]',
    })
  }
  const card = row.method === 'card' ? trialCard(data) : null
  row.returnUrl = returnUrlIn(form, card === null)
  if (row.method === 'wechat_pay') wantsClient(form)
  if (card?.refunds) row.refunds = card.refunds
  if (card?.bank === 'pays') return succeed(world, row)
  if (card === null || card.bank === 'asks') {
    row.status = 'requires_action'
    row.lastError = null
    return tell(world, row, 'payment_intent.requires_action')
  }
  fail(world, row, card.bank)
  throw new Refused(402, { ...card.bank, payment_intent: intentShape(row, world.url) })
}

function succeed(world: World, row: IntentRow): void {
  row.status = 'succeeded'
  row.lastError = null
  row.charge = newId('ch')
  world.webhooks.emit('charge.succeeded', chargeShape(row))
  tell(world, row, 'payment_intent.succeeded')
}

function fail(world: World, row: IntentRow, problem: StripeProblem): void {
  row.status = 'requires_payment_method'
  row.lastError = problem
  tell(world, row, 'payment_intent.payment_failed')
}

function tell(world: World, row: IntentRow, type: string): void {
  world.webhooks.emit(type, intentShape(row, world.url))
}

function unexpected(world: World, row: IntentRow, verb: string): Refused {
  return badRequest(
    `You cannot ${verb} this PaymentIntent because it has a status of ${row.status}.`,
    { code: 'payment_intent_unexpected_state', payment_intent: intentShape(row, world.url) },
  )
}

function amountIn(form: Form): number {
  const written = text(form, 'amount')
  if (written === undefined) {
    throw badRequest('Missing required param: amount.', {
      code: 'parameter_missing',
      param: 'amount',
    })
  }
  if (!/^-?\d+$/.test(written)) {
    const code = 'parameter_invalid_integer'
    throw badRequest(`Invalid integer: ${written}`, { code, param: 'amount' })
  }
  const amount = Number(written)
  if (amount < 1) throw badRequest('Too small', { code: 'amount_too_small', param: 'amount' })
  if (amount > MOST) throw badRequest('Too large', { code: 'amount_too_large', param: 'amount' })
  return amount
}

/** What the merchant wrote onto it. */
export function metadataIn(form: Form): Record<string, string> {
  const entries = Object.entries(below(form, 'metadata') ?? {})
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => {
      return typeof entry[1] === 'string'
    }),
  )
}

function returnUrlIn(form: Form, required: boolean): string | null {
  const url = text(form, 'return_url')
  if (url === undefined && !required) return null
  if (/^https?:\/\/[^/]/.test(url ?? '')) return url ?? null
  throw badRequest('A return_url is needed for this payment method', { param: 'return_url' })
}

function wantsClient(form: Form): void {
  const options = below(below(form, 'payment_method_options'), 'wechat_pay')
  if (text(options, 'client') === 'web') return
  const param = 'payment_method_options[wechat_pay][client]'
  throw badRequest(`Missing required param: ${param}.`, { code: 'parameter_missing', param })
}
