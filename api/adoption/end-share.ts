import { account, cancelPayments, post, refundPaid } from '../payments/index.ts'
import { MetAnotherWriter, addDays, dayOf, type Actor } from '../platform/index.ts'
import { villageOf } from './find.ts'
import { Offers, type Offer } from './offers.model.ts'
import { coolingOffDays } from './say-terms.ts'
import { Shares, type Share } from './shares.model.ts'

/**
 * Ends a share before anything was delivered: what was asked for it is taken back, what was paid
 * for it goes back. Its units are the caller's to give away.
 * @param reason as a word the screens translate, or in the clerk's own words
 */
export async function endShare(
  actor: Pick<Actor, 'at'>,
  share: Share,
  state: 'cancelled' | 'refunded' | 'defaulted',
  reason: string,
): Promise<void> {
  const { _id, place } = share
  const { modifiedCount } = await Shares.updateOne(
    { _id, place, state: share.state, paidFen: share.paidFen },
    {
      $set: {
        state,
        reason,
        paidFen: 0,
        endedAt: actor.at,
        // A default keeps its units until somebody else has paid for them.
        holds: state === 'defaulted',
      },
    },
  )
  if (modifiedCount === 0) throw new MetAnotherWriter()
  await cancelPayments(place, [_id])
  if (share.buyer.kind === 'coop') return await giveCoopBack(actor, share)
  await refundPaid(actor, place, { kind: 'share', id: _id }, share.paidFen, reason)
}

/** The co-op took it over with its own money, which no charge brought in. */
async function giveCoopBack({ at }: Pick<Actor, 'at'>, { _id, place, paidFen }: Share) {
  const { id } = await villageOf(place)
  await post(place, [
    {
      from: account('share', _id),
      to: account('coop', id),
      fen: paidFen,
      key: `taken back:${String(_id)}`,
      subject: { kind: 'share', id: _id },
      why: 'taken_back',
      what: '没养成，合作社买下的份退回',
      at,
    },
  ])
}

/** Units that somebody gave back are offered again, for as long as others had to think it over. */
export async function freeUnits(
  { at }: Pick<Actor, 'at'>,
  offer: Offer,
  share: Pick<Share, 'units' | 'state'>,
): Promise<void> {
  const { units } = share
  const wasPaid = share.state !== 'reserved'
  const { _id, place, state, begun, fillBy } = offer
  const reopened = state === 'formed' && !begun && wasPaid
  const longer = addDays(dayOf(at), coolingOffDays)
  const { modifiedCount } = await Offers.updateOne(
    { _id, place, state, free: { $nin: units } },
    {
      $push: { free: { $each: units } },
      $inc: { taken: -units.length, paid: wasPaid ? -units.length : 0 },
      ...(reopened
        ? { $set: { state: 'open' as const, fillBy: fillBy > longer ? fillBy : longer } }
        : {}),
    },
  )
  if (modifiedCount === 0) throw new MetAnotherWriter()
}
