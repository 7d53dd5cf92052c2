import { Refusal, type Actor } from '../platform/index.ts'
import { endOffer } from './end-offer.ts'
import { offerHere } from './find.ts'

/** Called off by the clerk, before the young was bought. */
export async function cancelOffer(actor: Actor, input: { offer: string; reason: string }) {
  const offer = await offerHere(actor, input.offer)
  if (offer.state === 'expired' || offer.state === 'cancelled') {
    throw new Refusal('conflict', 'offer_state', { state: offer.state })
  }
  if (offer.begun) throw new Refusal('conflict', 'offer_begun')
  await endOffer(actor, offer, 'cancelled', input.reason)
  return {}
}
