import { account, post } from '../payments/index.ts'
import { Refusal, accountOf, missing, toId, type Actor } from '../platform/index.ts'
import { inPlaceOf, markReplaced } from './buy-again.ts'
import { offerOf, villageOf } from './find.ts'
import { replaceShare } from './settle-unit.ts'
import { isOfferedAgain } from './show-desk.ts'
import { Shares, type Share } from './shares.model.ts'

/** The co-op pays for a share that nobody else wants, with its own money, so that the farmer is paid. */
export async function takeOver(actor: Actor, input: { share: string }) {
  const place = actor.place.path
  const old = await Shares.findOne({ _id: toId(input.share), place }).lean()
  if (!old) throw missing('share')
  if (!isOfferedAgain(old)) throw new Refusal('conflict', 'again_gone')
  const { id, seller } = await villageOf(place)
  const { id: by } = accountOf(actor)
  const share: Share = {
    ...inPlaceOf(old, await offerOf(old)),
    buyer: { account: by, place, kind: 'coop', name: seller },
    at: actor.at,
  }
  await Shares.insertMany([share], { lean: true })
  await markReplaced(old, share)
  const fen = share.dueFen ?? 0
  await post(place, [
    {
      from: account('coop', id),
      to: account('share', share._id),
      fen,
      key: `taken over:${String(share._id)}`,
      subject: { kind: 'share', id: share._id },
      why: 'taken_over',
      what: '没人要的份，合作社买下',
      by,
      at: actor.at,
    },
  ])
  await replaceShare(actor, share, fen)
  return {}
}
