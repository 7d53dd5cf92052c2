import { recordSales, type Channel } from '../payments/index.ts'
import { MetAnotherWriter, Refusal, missing, type Actor } from '../platform/index.ts'
import { offerOf, ownShare, unitOf } from './find.ts'
import { unitBriefOf } from './present-offer.ts'
import { presentShare } from './present-share.ts'
import { Shares, type Buyer, type Share, type ShareState } from './shares.model.ts'

/** For the aid ledger: a home is its employees. What the co-op took over is no sale. */
const channelOf: Record<Buyer['kind'], Channel | null> = {
  employee: 'employee',
  home: 'employee',
  canteen: 'canteen',
  coop: null,
}

/**
 * Hands a share over to whoever shows its code: the village's clerk, or the buyers' own steward.
 * Scanned twice, it was handed over once.
 */
export async function collectShare(actor: Actor, input: { code: string }) {
  const { path } = actor.place
  const share = await Shares.findOne({
    code: input.code.trim(),
    $or: [{ place: path }, { 'buyer.place': path }],
  })
    .setOptions({ anyPlace: 'a code is one share, wherever it is handed over' })
    .lean()
  if (!share) throw missing('code')
  const offer = await offerOf(share)
  const already = handedOver.includes(share.state)
  const taken = already ? share : await handOver(actor, share)
  const { kind, name } = share.buyer
  return {
    id: String(share._id),
    title: offer.title,
    unit: unitBriefOf(await unitOf(share)),
    weight: share.weight,
    shares: offer.shares,
    buyer: { kind, name },
    pickUp: share.pickUp,
    state: taken.state,
    already,
  }
}

/** What has a code and is in one of these was handed over; it never leaves them. */
const handedOver: readonly ShareState[] = ['collected', 'closed']

/** To its buyer, or to whom they gave it: that was counted when it was given. */
async function handOver(actor: Actor, share: Share): Promise<Share> {
  const { _id, place, state } = share
  if (state === 'ready') return await accept(actor, share, { state: 'collected' })
  if (state !== 'donated') throw new Refusal('conflict', 'share_state', { state })
  const set = { state: 'closed' as const }
  const { modifiedCount } = await Shares.updateOne({ _id, place, state }, { $set: set })
  if (modifiedCount === 0) throw new MetAnotherWriter()
  return { ...share, ...set }
}

/** Its buyer gives it to somebody else, which counts as collected. */
export async function donateShare(actor: Actor, input: { share: string; to: string }) {
  const share = await ownShare(actor, input.share)
  if (share.state !== 'ready') throw new Refusal('conflict', 'share_state', { state: share.state })
  return await presentShare(
    actor,
    await accept(actor, share, { state: 'donated', donatedTo: input.to }),
  )
}

/** From now on it is accepted, and being paid for, counted in the aid ledger. */
async function accept(
  actor: Actor,
  share: Share,
  as: Pick<Share, 'state'> & Partial<Share>,
): Promise<Share> {
  const { _id, place, buyer, dueFen = 0, farmFen = 0 } = share
  const set = { ...as, collectedAt: actor.at }
  const { modifiedCount } = await Shares.updateOne({ _id, place, state: 'ready' }, { $set: set })
  if (modifiedCount === 0) throw new MetAnotherWriter()
  const channel = channelOf[buyer.kind]
  const { farm } = await unitOf(share)
  if (channel) {
    await recordSales(actor, place, [
      {
        key: `share:${String(_id)}`,
        subject: { kind: 'share', id: _id },
        channel,
        buyerPlace: buyer.place,
        buyer: buyer.account,
        fen: dueFen,
        farms: [{ household: farm.household, fen: farmFen }],
      },
    ])
  }
  return { ...share, ...set }
}
