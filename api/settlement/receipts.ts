import { keepDocument, showDocument } from '../people/index.ts'
import { Refusal, missing, toId, type Actor, type FileReply } from '../platform/index.ts'
import { batchAt, payoutsOf } from './batches.ts'
import { ownStatement } from './nod.ts'
import { PayoutBatches, Payouts } from './payouts.model.ts'

/** The bank's receipt: of one payout, which its payee may see, or of the whole batch. */
export async function keepReceipt(
  actor: Actor,
  input: { batch: string; payout?: string | undefined; name: string; prepared?: unknown },
) {
  const batch = await batchAt(actor, input.batch)
  const { place } = batch
  if (batch.state !== 'released' && batch.state !== 'answered') {
    throw new Refusal('conflict', 'batch_not_released')
  }
  const receipt = await keepDocument(actor, place, input)
  if (input.payout) {
    const filter = { _id: toId(input.payout), place, batch: batch._id }
    const { matchedCount } = await Payouts.updateOne(filter, { $set: { receipt } })
    if (matchedCount === 0) throw missing('payout')
  } else {
    await PayoutBatches.updateOne({ _id: batch._id, place }, { $push: { receipts: receipt } })
  }
  return { id: String(receipt) }
}

export async function showReceipt(
  actor: Actor,
  input: { batch: string; receipt: string },
): Promise<FileReply> {
  const batch = await batchAt(actor, input.batch)
  const payouts = (await payoutsOf(actor, [batch])).get(String(batch._id)) ?? []
  const known = [...batch.receipts, ...payouts.flatMap(({ receipt }) => receipt ?? [])]
  const id = toId(input.receipt)
  if (!known.some((each) => each.equals(id))) throw missing('receipt')
  return await showDocument(batch.place, id)
}

/** The farmer's own receipt. */
export async function showMyReceipt(
  actor: Actor,
  input: { statement: string },
): Promise<FileReply> {
  const { payout: _id, place } = await ownStatement(actor, input.statement)
  const payout = _id && (await Payouts.findOne({ _id, place }).lean())
  if (!payout || !payout.receipt) throw missing('receipt')
  return await showDocument(place, payout.receipt)
}
