import type { Gateway } from '../../../api/payments/index.ts'

type Intent = Awaited<ReturnType<Gateway['look']>>

/**
 * The outside of payments in this process's memory: its answers cost no time. An event is the
 * name of what was asked for, and hearing of it pays it.
 */
export function payingGateway(): Gateway {
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
    scriptUrl: 'https://pay.invalid/',
    ask: ({ payment, fen }) => {
      const ref = `pi_${payment}`
      const nothing = { refundedFen: 0, clientSecret: ref, next: null, problem: null }
      intents.set(ref, { ref, state: 'open', fen, payment, ...nothing })
      return Promise.resolve(look(ref))
    },
    look: (ref) => Promise.resolve(look(ref)),
    readEvent: (raw) => {
      const ref = String(raw)
      intents.set(ref, { ...look(ref), state: 'paid' })
      return { id: `evt_${ref}`, type: 'payment_intent.succeeded', object: ref, kind: 'intent' }
    },
    cancel: notMeasured,
    refund: notMeasured,
    lookRefund: notMeasured,
    listRefunds: notMeasured,
  }
}
