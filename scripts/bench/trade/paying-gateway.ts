import type { Gateway } from '../../../api/payments/index.ts'

type Intent = Awaited<ReturnType<Gateway['look']>>

/** The outside of payments in this process's memory: its answers cost no time. */
export interface PayingGateway extends Gateway {
  /** The buyer has paid; the event that tells of it, as raw bytes. */
  pay(ref: string): Buffer
}

export function payingGateway(): PayingGateway {
  const intents = new Map<string, Intent>()
  const look = (ref: string) => {
    const intent = intents.get(ref)
    if (!intent) throw new Error(`there is no intent ${ref}`)
    return intent
  }
  const notMeasured = () => Promise.reject(new Error('nothing is refunded while it is measured'))
  return {
    live: false,
    publishableKey: '',
    scriptUrl: '',
    ask: ({ payment, fen }) => {
      const ref = `pi_${payment}`
      const nothing = { refundedFen: 0, clientSecret: ref, next: null, problem: null }
      intents.set(ref, { ref, state: 'open', fen, payment, ...nothing })
      return Promise.resolve(look(ref))
    },
    look: (ref) => Promise.resolve(look(ref)),
    pay: (ref) => {
      intents.set(ref, { ...look(ref), state: 'paid' })
      return Buffer.from(ref)
    },
    readEvent: (raw) => {
      const type = 'payment_intent.succeeded'
      return { id: `evt_${String(raw)}`, type, object: String(raw), kind: 'intent' }
    },
    cancel: notMeasured,
    refund: notMeasured,
    lookRefund: notMeasured,
    listRefunds: notMeasured,
  }
}
