import type { Payment, PaymentOwner } from '../payments/index.ts'
import { MetAnotherWriter, clock } from '../platform/index.ts'
import { giveBack } from './cancel-share.ts'
import { defaultShare } from './default-share.ts'
import { offerOf } from './find.ts'
import { Offers } from './offers.model.ts'
import { coolingOffDays } from './say-terms.ts'
import { Shares, type Share } from './shares.model.ts'
import { replaceShare, settleWhenPaid } from './settle-unit.ts'

const sevenDaysMs = coolingOffDays * 86_400_000

/** What becomes of a share when its payments are made, or are not. */
export const sharePayments: PaymentOwner = {
  async paid(payment, charge) {
    const share = await shareOf(payment)
    if (!share) return false
    const at = charge.paidAt ?? clock.now()
    if (payment.part === 'deposit') return await depositPaid(share, payment.fen, at)
    if (payment.part === 'whole') return await replaceShare({ at }, share, payment.fen)
    return await balancePaid(share, payment.fen, at)
  },
  async expired(payment) {
    const share = await shareOf(payment)
    const at = clock.now()
    if (share?.state === 'reserved') await giveBack({ at }, share, 'not_paid')
    if (share?.state === 'balance_due') await defaultShare({ at }, share)
  },
}

async function shareOf({ place, subject }: Payment): Promise<Share | null> {
  return await Shares.findOne({ _id: subject.id, place }).lean()
}

/** The units are the buyer's, on terms that no longer change; the last of them forms the offer. */
async function depositPaid(share: Share, fen: number, at: Date): Promise<boolean> {
  const { _id, place, weight } = share
  if (share.state !== 'reserved') return false
  const offer = await offerOf(share)
  const coolingOffUntil = new Date(at.getTime() + sevenDaysMs)
  const paid = { state: 'cooling_off' as const, terms: offer.terms, coolingOffUntil, paidFen: fen }
  await changed(Shares.updateOne({ _id, place, state: 'reserved' }, { $set: paid }))
  const forms = offer.state === 'open' && offer.paid + weight === offer.shares
  await changed(
    Offers.updateOne(
      { _id: offer._id, place, state: offer.state, paid: offer.paid },
      {
        $inc: { paid: weight },
        ...(forms ? { $set: { state: 'formed' as const, formedAt: at } } : {}),
      },
    ),
  )
  return true
}

async function balancePaid(share: Share, fen: number, at: Date): Promise<boolean> {
  const { _id, place } = share
  if (share.state !== 'balance_due') return false
  const filter = { _id, place, state: 'balance_due' as const }
  const update = { $set: { state: 'paid' as const }, $inc: { paidFen: fen } }
  await changed(Shares.updateOne(filter, update))
  await settleWhenPaid({ at }, share)
  return true
}

async function changed(update: PromiseLike<{ modifiedCount: number }>): Promise<void> {
  if ((await update).modifiedCount === 0) throw new MetAnotherWriter()
}
