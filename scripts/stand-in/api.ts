import type { Answer, Call } from './call.ts'
import { list, text } from './form.ts'
import { agree, cancelIntent, confirmIntent, createIntent, refuse } from './intents.ts'
import type { IntentRow, RefundRow } from './memory.ts'
import { createRefund } from './refunds.ts'
import { badRequest, Refused } from './refused.ts'
import { intentShape, publicIntentShape, refundShape } from './shapes.ts'
import type { World } from './world.ts'

export interface Keys {
  secretKey: string
  publishableKey: string
  webhookSecret: string
}

/** Stripe's API, as far as we use it. */
export function answerApi(world: World, keys: Keys, call: Call): Answer {
  try {
    const given = bearer(call)
    if (given === keys.secretKey) return underItsKey(world, call)
    const browserKey = text(call.form, 'key')
    if (given === null && browserKey === keys.publishableKey) return forBrowser(world, call)
    const message = 'Invalid API Key provided'
    throw new Refused(401, { type: 'invalid_request_error', message }, false)
  } catch (error) {
    return problemAnswer(error)
  }
}

/** The error that a refusal answers; anything else is a fault of ours. */
function problemAnswer(error: unknown): Answer & { kept?: boolean } {
  if (!(error instanceof Refused)) throw error
  return { status: error.status, body: { error: error.problem }, kept: error.kept }
}

/** The same key gives the same answer; with other parameters it is refused. */
function underItsKey(world: World, call: Call): Answer {
  if (call.method === 'GET' || call.key === null) return asMerchant(world, call)
  const asked = `${call.method} ${call.path} ${call.raw}`
  const before = world.memory.answers.get(call.key)
  if (before && before.asked !== asked) {
    const message =
      'Keys for idempotent requests can only be used with the same parameters they were first used with.'
    throw new Refused(400, { type: 'idempotency_error', message }, false)
  }
  if (before) {
    const headers = { 'Idempotent-Replayed': 'true' }
    return { status: before.status, body: before.body, headers }
  }
  let answer: Answer & { kept?: boolean }
  try {
    answer = asMerchant(world, call)
  } catch (error) {
    answer = problemAnswer(error)
  }
  const { kept = true, ...told } = answer
  if (kept) world.memory.answers.set(call.key, { asked, ...told, at: Date.now() })
  return told
}

function asMerchant(world: World, call: Call): Answer {
  const [, version, kind, id, verb, ...rest] = call.path.split('/')
  const route = `${call.method} ${kind}${id ? '/:id' : ''}${verb ? `/${verb}` : ''}`
  const intent = (row: IntentRow) => ({
    status: 200,
    body: intentShape(row, world.url, list(call.form, 'expand')),
  })
  if (version !== 'v1' || rest.length > 0) throw noSuchRoute(call)
  if (route === 'POST payment_intents') return intent(createIntent(world, call.form))
  if (route === 'GET payment_intents/:id') return intent(intentOf(world, id))
  if (route === 'POST payment_intents/:id/confirm') {
    const row = intentOf(world, id)
    confirmIntent(world, row, call.form)
    return intent(row)
  }
  if (route === 'POST payment_intents/:id/cancel') {
    const row = intentOf(world, id)
    cancelIntent(world, row)
    return intent(row)
  }
  if (route === 'POST refunds') {
    return { status: 200, body: refundShape(createRefund(world, call.form)) }
  }
  if (route === 'GET refunds/:id') {
    return { status: 200, body: refundShape(refundOf(world, id)) }
  }
  if (route === 'GET refunds') return { status: 200, body: refundList(world, call) }
  throw noSuchRoute(call)
}

/** What the browser may do with the publishable key and a payment's client secret. */
function forBrowser(world: World, call: Call): Answer {
  const [, , kind, id, verb] = call.path.split('/')
  const { key: _key, client_secret: secret, ...form } = call.form
  const row = world.memory.intents.get(id ?? '')
  if (kind !== 'payment_intents' || !row || secret !== row.clientSecret) {
    throw badRequest('No such payment_intent', { code: 'resource_missing' }, 404)
  }
  try {
    if (call.method === 'POST' && verb === 'confirm') confirmIntent(world, row, form)
    else if (call.method === 'POST' && verb === 'authenticate') {
      if (form.agreed === 'true') agree(world, row)
      else refuse(world, row)
    } else if (call.method !== 'GET' || verb) throw noSuchRoute(call)
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    const told = { ...error.problem, payment_intent: publicIntentShape(row, world.url) }
    throw new Refused(error.status, told)
  }
  return { status: 200, body: publicIntentShape(row, world.url) }
}

function refundList(world: World, call: Call) {
  const of = text(call.form, 'payment_intent')
  const after = text(call.form, 'starting_after')
  const most = Math.min(Number(text(call.form, 'limit') ?? 10), 100)
  const all = [...world.memory.refunds.values()].filter((row) => row.intent === of).reverse()
  const from = after ? all.findIndex((row) => row.id === after) + 1 : 0
  const data = all.slice(from, from + most).map(refundShape)
  const has_more = all.length > from + most
  return { object: 'list', url: '/v1/refunds', has_more, data }
}

function intentOf(world: World, id: string | undefined): IntentRow {
  const row = world.memory.intents.get(id ?? '')
  if (row) return row
  const more = { code: 'resource_missing', param: 'intent' }
  throw badRequest(`No such payment_intent: '${id}'`, more, 404)
}

function refundOf(world: World, id: string | undefined): RefundRow {
  const row = world.memory.refunds.get(id ?? '')
  if (row) return row
  const more = { code: 'resource_missing', param: 'refund' }
  throw badRequest(`No such refund: '${id}'`, more, 404)
}

function noSuchRoute(call: Call): Refused {
  return badRequest(`Unrecognized request URL (${call.method}: ${call.path}).`, {}, 404)
}

/** The secret key, as the library sends it. */
function bearer(call: Call): string | null {
  return /^Bearer (.+)$/.exec(call.headers.authorization ?? '')?.[1] ?? null
}
