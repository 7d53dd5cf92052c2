import type { Answer, Call } from './call.ts'
import { readForm, type Form } from './form.ts'
import type { Fault, Faults } from './faults.ts'
import { agree, confirmIntent, refuse, settle } from './intents.ts'
import type { EventRow, IntentRow, RefundRow } from './memory.ts'
import { Refused } from './refused.ts'
import { settleRefund } from './refunds.ts'
import type { WebhookPlan } from './webhooks.ts'
import type { World } from './world.ts'

/** A call that the merchant made, as the control tells of it. */
export interface CallSeen {
  call: string
  key: string | null
  /** Null while it is under way, and when its connection was cut. */
  status: number | null
}

/** What a test hangs between the steps of a merchant's call. */
export interface Hooks {
  /** The call came in; nothing is done. */
  beforeWork?: (call: Call) => void | Promise<void>
  /** It is done and kept; the answer has not gone out. */
  beforeAnswer?: (call: Call, answer: Answer) => void | Promise<void>
  /** The answer has gone out. */
  afterDone?: (call: Call, answer: Answer) => void | Promise<void>
}

/** The strings on the stand-in: faults, webhooks, the buyer's hand. */
export interface Control {
  hooks: Hooks
  readonly calls: CallSeen[]
  /** What goes wrong with the next calls. */
  fail(fault: Fault): void
  /** Ends all faults and webhook plans to come. */
  behave(): void
  sendTo(webhookUrl: string): void
  webhooks(plan: WebhookPlan): void
  hold(): void
  release(order?: 'forwards' | 'backwards'): void
  /** Until no webhook is under way or due. */
  quiet(withinMs?: number): Promise<void>
  events(): EventRow[]
  signed(event: string): { body: string; signature: string }
  intents(): IntentRow[]
  refunds(): RefundRow[]
  /** The buyer types a card in; `bank` answers its question if it asks one. */
  payByCard(intent: string, number?: string, bank?: 'agrees' | 'refuses' | 'waits'): IntentRow
  /** The buyer presses 同意付款 or 不付了. */
  agree(intent: string): void
  refuse(intent: string): void
  slowPayments(slow: boolean): void
  settleAfter(milliseconds: number | null): void
  /** Settles what is `processing`, and refunds under way, with the bank's word if given. */
  settleAll(word?: 'succeeded' | 'failed'): void
}

/** The control of a stand-in. */
export function controlOf(world: World, faults: Faults, calls: CallSeen[]): Control {
  const { memory, webhooks } = world
  const row = (id: string) => {
    const found = memory.intents.get(id)
    if (!found) throw new Error(`no payment ${id}`)
    return found
  }
  return {
    ...{ hooks: {}, calls },
    fail: (fault) => faults.add(fault),
    behave: () => {
      faults.clear()
      webhooks.clearPlans()
    },
    sendTo: (url) => webhooks.sendTo(url),
    webhooks: (plan) => webhooks.plan(plan),
    hold: () => webhooks.hold(),
    release: (order) => webhooks.release(order),
    quiet: (withinMs) => webhooks.quiet(withinMs),
    signed: (event) => webhooks.signed(event),
    events: () => memory.events,
    intents: () => [...memory.intents.values()],
    refunds: () => [...memory.refunds.values()],
    payByCard: (id, number, bank) => payByCard(world, row(id), number, bank),
    agree: (id) => kept(world, () => agree(world, row(id))),
    refuse: (id) => kept(world, () => refuse(world, row(id))),
    slowPayments: (slow) => void (world.slowPayments = slow),
    settleAfter: (milliseconds) => void (world.settleAfterMs = milliseconds),
    settleAll: (word) =>
      kept(world, () => {
        for (const one of memory.intents.values()) settle(world, one)
        for (const one of memory.refunds.values()) settleRefund(world, one, word ?? one.becomes)
      }),
  }
}

function payByCard(
  world: World,
  row: IntentRow,
  number = '4242424242424242',
  bank: 'agrees' | 'refuses' | 'waits' = 'agrees',
): IntentRow {
  try {
    confirmIntent(world, row, cardForm(number))
  } catch (error) {
    if (!(error instanceof Refused) || error.status !== 402) throw error
  }
  if (row.status === 'requires_action' && bank === 'agrees') agree(world, row)
  if (row.status === 'requires_action' && bank === 'refuses') refuse(world, row)
  world.memory.save()
  return row
}

function cardForm(number: string): Form {
  const card = { number, exp_month: '12', exp_year: '2050', cvc: '123' }
  const fields = Object.entries(card).map(
    ([name, value]) => `payment_method_data[card][${name}]=${encodeURIComponent(value)}`,
  )
  return readForm(['payment_method_data[type]=card', ...fields].join('&'))
}

function kept(world: World, act: () => void): void {
  act()
  world.memory.save()
}

/** What may be said over HTTP: `POST /control { "do": "fail", "with": [{ … }] }`. */
const orders = [
  ...['fail', 'behave', 'sendTo', 'webhooks', 'hold', 'release', 'payByCard', 'agree'],
  ...['refuse', 'slowPayments', 'settleAfter', 'settleAll', 'quiet'],
] as const

/** The control over HTTP; refuses what a web page could send. */
export async function answerControl(control: Control, call: Call): Promise<Answer> {
  if (call.headers.origin) return { status: 403, body: { error: 'not from a page' } }
  if (call.method === 'GET') {
    const { calls } = control
    const [events, intents, refunds] = [control.events(), control.intents(), control.refunds()]
    return { status: 200, body: { calls, events, intents, refunds } }
  }
  if (!call.headers['content-type']?.startsWith('application/json')) {
    return { status: 415, body: { error: 'JSON, please' } }
  }
  try {
    const order = JSON.parse(call.raw) as { do: (typeof orders)[number]; with?: unknown[] }
    if (!orders.includes(order.do)) throw new Error(`no order ${order.do}`)
    const act = control[order.do] as (...given: unknown[]) => unknown
    return { status: 200, body: { done: (await act(...(order.with ?? []))) ?? null } }
  } catch (error) {
    return { status: 400, body: { error: (error as Error).message } }
  }
}
