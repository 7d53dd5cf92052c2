import { randomUUID } from 'node:crypto'
import { GatewayTrouble, type Gateway } from '../../../../api/payments/stripe/index.ts'

type Asked = Parameters<Gateway['ask']>[0]

/** What is asked for when a test does not care: 80 yuan for a share of a pig, by card. */
export function asked(changes: Partial<Asked> = {}): Asked {
  return {
    payment: randomUUID(),
    fen: 8_000,
    method: 'card',
    what: '认养一头猪，一份',
    key: randomUUID(),
    returnUrl: 'http://127.0.0.1:9/paid?share=1',
    ...changes,
  }
}

/** The trouble that a call ends in; anything else fails the test. */
export async function trouble(call: Promise<unknown> | undefined): Promise<GatewayTrouble> {
  try {
    await call
  } catch (error) {
    if (error instanceof GatewayTrouble) return error
    throw error
  }
  throw new Error('the call went through')
}
