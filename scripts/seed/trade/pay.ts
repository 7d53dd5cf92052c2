import { type Actor } from '../../../api/platform/index.ts'
import { ask } from '../ask.ts'

/** The buyer's hand at the stand-in: types a card in. */
export type PayByCard = (intent: string) => void

/** Pays as a buyer would: begins, types a card in, and looks how it stands. */
export async function pay(buyer: Actor, payment: string, payByCard: PayByCard): Promise<void> {
  const begun = await ask<{ clientSecret: string }>(
    buyer,
    'post /places/:place/payments/:payment/begin',
    { payment, method: 'card' },
  )
  payByCard(begun.clientSecret.split('_secret')[0] ?? '')
  const { state } = await ask<{ state: string }>(
    buyer,
    'post /places/:place/payments/:payment/look',
    { payment },
  )
  if (state !== 'paid') throw new Error(`a demo payment is ${state}`)
}
