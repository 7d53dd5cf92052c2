import { Refusal, type Actor } from '../platform/index.ts'
import { endShare, freeUnits } from './end-share.ts'
import { offerOf, ownShare } from './find.ts'
import { whyNotCancel } from './may-cancel.ts'
import { presentShare } from './present-share.ts'
import { Shares, type Share } from './shares.model.ts'

/** By its buyer; what was paid comes back. */
export async function cancelShare(actor: Actor, input: { share: string }) {
  const share = await ownShare(actor, input.share)
  const why = whyNotCancel(share, actor.at)
  if (why === 'deposit_kept') throw new Refusal('against_rule', 'deposit_kept')
  if (why) throw new Refusal('conflict', 'share_state', { state: share.state })
  await giveBack(actor, share, 'changed_mind')
  const ended = await Shares.findOne({ _id: share._id, place: share.place }).lean()
  return await presentShare(actor, ended ?? share)
}

/** Ends a share and lets others have its units. */
export async function giveBack(
  actor: Pick<Actor, 'at'>,
  share: Share,
  reason: string,
): Promise<void> {
  const { _id, place, replaces } = share
  await endShare(actor, share, 'cancelled', reason)
  if (!replaces) return await freeUnits(actor, await offerOf(share), share)
  await Shares.updateOne({ _id: replaces, place, replacedBy: _id }, { $unset: { replacedBy: 1 } })
}
