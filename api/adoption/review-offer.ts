import { Refusal, accountOf, dayOf, type Actor } from '../platform/index.ts'
import { checkTerms } from './check-terms.ts'
import { assertNotOwnFarm, offerHere, unitOf } from './find.ts'
import { Offers, type Offer } from './offers.model.ts'
import { presentDeskOffer } from './show-desk.ts'

/** The village agrees to what the clerk has drafted, or says what to change. */
export async function reviewOffer(
  actor: Actor,
  input: { offer: string; agreed: boolean; note: string },
) {
  const offer = await offerHere(actor, input.offer)
  const { id: reviewedBy } = accountOf(actor)
  if (offer.madeBy.equals(reviewedBy)) throw new Refusal('forbidden', 'own_offer')
  await assertNotOwnFarm(actor, offer.farm)
  const set = {
    state: input.agreed ? ('reviewed' as const) : ('draft' as const),
    reviewedBy,
    reviewNote: input.note,
  }
  return await move(actor, offer, 'draft', set)
}

/** From now on buyers see it. */
export async function openOffer(actor: Actor, input: { offer: string }) {
  const offer = await offerHere(actor, input.offer)
  checkTerms(offer, dayOf(actor.at))
  return await move(actor, offer, 'reviewed', { state: 'open', openedAt: actor.at })
}

async function move(actor: Actor, offer: Offer, from: Offer['state'], set: Partial<Offer>) {
  const { _id, place } = offer
  const { matchedCount } = await Offers.updateOne({ _id, place, state: from }, { $set: set })
  if (matchedCount === 0) throw new Refusal('conflict', 'offer_state', { state: offer.state })
  return await presentDeskOffer(actor, { ...offer, ...set }, await unitOf(offer))
}
