import type { Gateway } from '../../../../api/payments/index.ts'

type Intent = Awaited<ReturnType<Gateway['look']>>
type RefundSeen = Awaited<ReturnType<Gateway['lookRefund']>>

interface Refunded extends RefundSeen {
  intent: string
}

/**
 * The outside of payments in this process's memory. As over there, a key is worth one change, and
 * nothing goes back that was not paid.
 */
export class PlayBank implements Gateway {
  readonly live = false
  readonly publishableKey = ''
  readonly scriptUrl = 'https://bank.test/pay.js'
  readonly intents = new Map<string, Intent>()
  readonly refunds = new Map<string, Refunded>()
  private readonly byKey = new Map<string, string>()

  ask({ payment, fen, method, key }: Parameters<Gateway['ask']>[0]): Promise<Intent> {
    const known = this.byKey.get(key)
    if (known) return this.look(known)
    const ref = `pi_${this.intents.size + 1}`
    const next = method === 'card' ? null : { kind: 'redirect' as const, url: 'https://bank.test/' }
    const state = method === 'card' ? ('open' as const) : ('acting' as const)
    this.byKey.set(key, ref)
    const nothing = { refundedFen: 0, clientSecret: ref, problem: null }
    this.intents.set(ref, { ref, state, fen, payment, next, ...nothing })
    return this.look(ref)
  }

  look(ref: string): Promise<Intent> {
    return Promise.resolve({ ...this.intent(ref) })
  }

  cancel(ref: string): Promise<Intent> {
    const intent = this.intent(ref)
    if (intent.state !== 'paid') intent.state = 'cancelled'
    return this.look(ref)
  }

  refund(asked: Parameters<Gateway['refund']>[0]): Promise<RefundSeen> {
    const { refund, ref: intent, fen, key } = asked
    const known = this.byKey.get(key)
    if (known) return this.lookRefund(known)
    const paid = this.intent(intent)
    if (paid.state !== 'paid' || paid.refundedFen + fen > paid.fen) {
      throw new Error(`${fen} fen of ${intent} cannot go back`)
    }
    paid.refundedFen += fen
    const ref = `re_${this.refunds.size + 1}`
    this.byKey.set(key, ref)
    this.refunds.set(ref, { ref, intent, state: 'done', fen, refund, problem: null })
    return this.lookRefund(ref)
  }

  lookRefund(ref: string): Promise<RefundSeen> {
    const found = this.refunds.get(ref)
    return found ? Promise.resolve({ ...found }) : Promise.reject(new Error(`no refund ${ref}`))
  }

  listRefunds(intent: string): Promise<RefundSeen[]> {
    return Promise.resolve([...this.refunds.values()].filter((each) => each.intent === intent))
  }

  /** The bytes are the event's id and the intent's. */
  readEvent(raw: Buffer): ReturnType<Gateway['readEvent']> {
    const { id, object } = JSON.parse(String(raw)) as { id: string; object: string }
    return { id, object, type: 'payment_intent.succeeded', kind: 'intent' }
  }

  /** The buyer pays, if they still can. */
  pay(ref: string): boolean {
    const intent = this.intent(ref)
    if (intent.state !== 'open' && intent.state !== 'acting') return false
    intent.state = 'paid'
    return true
  }

  private intent(ref: string): Intent {
    const found = this.intents.get(ref)
    if (!found) throw new Error(`no intent ${ref}`)
    return found
  }
}
