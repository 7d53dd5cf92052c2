import type { Actor } from '../platform/index.ts'
import { ownShare, ownShares } from './find.ts'
import { presentShare, presentShares } from './present-share.ts'
import { Shares } from './shares.model.ts'

/** My shares, and those of the home or canteen that I look after, newest first. */
export async function listShares(actor: Actor) {
  const found = await Shares.find(ownShares(actor))
    .setOptions({ anyPlace: 'a buyer sees what they bought wherever it is sold' })
    .sort({ at: -1, _id: -1 })
    .limit(200)
    .lean()
  return { items: await presentShares(actor, found) }
}

export async function showShare(actor: Actor, input: { share: string }) {
  return await presentShare(actor, await ownShare(actor, input.share))
}
