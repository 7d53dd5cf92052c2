import { account, post } from '../payments/index.ts'
import type { Actor } from '../platform/index.ts'
import { endShare } from './end-share.ts'
import { villageOf } from './find.ts'
import { depositKindOf } from './price.ts'
import { Shares, type Share } from './shares.model.ts'

/**
 * The balance was not paid in time. A 定金 goes into the risk pool; a prepayment, and whatever
 * was paid beyond the 定金, goes back. The share waits for another buyer, or for the co-op to take it over.
 */
export async function defaultShare(actor: Pick<Actor, 'at'>, share: Share): Promise<void> {
  const { _id, place, terms, paidFen, depositFen } = share
  const isDeposit = terms !== undefined && depositKindOf(terms) === 'deposit'
  const kept = isDeposit ? Math.min(paidFen, depositFen) : 0
  if (kept > 0) {
    const { id } = await villageOf(place)
    await post(place, [
      {
        from: account('share', _id),
        to: account('pool', id),
        fen: kept,
        key: `default:${String(_id)}`,
        subject: { kind: 'share', id: _id },
        why: 'default',
        what: '没有付尾款，定金放进互助金',
        at: actor.at,
      },
    ])
    await Shares.updateOne({ _id, place, paidFen }, { $set: { paidFen: paidFen - kept } })
  }
  await endShare(actor, { ...share, paidFen: paidFen - kept }, 'defaulted', 'balance_not_paid')
}
