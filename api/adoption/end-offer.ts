import { MetAnotherWriter, type Actor } from '../platform/index.ts'
import { endShare } from './end-share.ts'
import { Offers, type Offer } from './offers.model.ts'
import { Shares } from './shares.model.ts'
import { Units } from './units.model.ts'

/** Ends an offer before or without a harvest: everyone gets back what they paid. */
export async function endOffer(
  actor: Pick<Actor, 'at'>,
  offer: Offer,
  state: 'expired' | 'cancelled',
  reason: string,
): Promise<void> {
  const { _id, place, shares: count } = offer
  const { modifiedCount } = await Offers.updateOne(
    { _id, place, state: offer.state, taken: offer.taken, paid: offer.paid },
    {
      $set: {
        state,
        reason,
        endedAt: actor.at,
        taken: 0,
        paid: 0,
        free: Array.from({ length: count }, (_, index) => index + 1),
      },
    },
  )
  if (modifiedCount === 0) throw new MetAnotherWriter()
  const shares = await Shares.find({ place, offer: _id, holds: true }).lean()
  for (const share of shares.filter(({ state: was }) => was !== 'defaulted')) {
    await endShare(actor, share, share.state === 'reserved' ? 'cancelled' : 'refunded', reason)
  }
  await Shares.updateMany({ place, offer: _id, holds: true }, { $set: { holds: false } })
  // Somebody may be about to pay for a share in place of one who did not.
  const waiting = await Shares.find({ place, offer: _id, state: 'reserved' }).lean()
  for (const share of waiting) await endShare(actor, share, 'cancelled', reason)
  await Units.updateOne(
    { _id: offer.unit, place, state: 'planned' },
    { $set: { state: 'called_off' } },
  )
}
