import { account, post } from '../payments/index.ts'
import { MetAnotherWriter, Refusal, accountOf, below, type Actor } from '../platform/index.ts'
import { batchAt, payoutsOf, presentBatch, whyNotRelease } from './batches.ts'
import { householdsBehind } from './payees.ts'
import {
  BankAccounts,
  PayoutBatches,
  Payouts,
  type Payout,
  type PayoutBatch,
} from './payouts.model.ts'
import { Statements, type StatementState } from './statements.model.ts'

/** The second hand. From now on the bank's file may be fetched. */
export async function releaseBatch(actor: Actor, input: { batch: string }) {
  const batch = await batchAt(actor, input.batch)
  const payouts = await linesOfBatch(actor, batch)
  const known = await householdsBehind(
    actor,
    payouts.map(({ payee }) => payee),
  )
  const reason = whyNotRelease(actor, batch, payouts, known)
  if (reason) throw new Refusal(reason === 'batch_state' ? 'conflict' : 'forbidden', reason)
  const released = { releasedBy: accountOf(actor).id, releasedAt: actor.at }
  await assertAccountsHold(batch, payouts)
  await moveBatch(batch, { state: 'released', ...released })
  await moveStatements(actor, payouts, 'sent', 'release')
  return await presentBatch(actor, { ...batch, state: 'released', ...released })
}

/** Before its release a batch can be undone: the money goes back, the statements wait again. */
export async function cancelBatch(actor: Actor, input: { batch: string }) {
  const batch = await batchAt(actor, input.batch)
  if (batch.state !== 'made') throw new Refusal('conflict', 'batch_state')
  const payouts = await linesOfBatch(actor, batch)
  await moveBatch(batch, { state: 'cancelled' })
  const { place } = batch
  await Payouts.updateMany({ place, batch: batch._id }, { $set: { state: 'cancelled' } })
  await post(
    place,
    payouts.map(({ _id, payee, fen, statement, code }) => ({
      from: account('payout', _id),
      to: payee,
      fen,
      key: `payout back:${String(_id)}`,
      subject: { kind: 'statement', id: statement },
      why: 'payout_back',
      what: `没有交给银行，付款编号 ${code}`,
      by: accountOf(actor).id,
      at: actor.at,
    })),
  )
  await moveStatements(actor, payouts, 'approved', 'cancel_batch')
  return await presentBatch(actor, { ...batch, state: 'cancelled' })
}

/** A number that was changed since must not leave: the batch is cancelled and made anew. */
async function assertAccountsHold({ place }: PayoutBatch, payouts: readonly Payout[]) {
  const payee = { $in: payouts.map((each) => each.payee) }
  const active = await BankAccounts.find({ place: below(place), payee, state: 'active' }).lean()
  const numbers = new Map(active.map((each) => [each.payee, each.number]))
  if (payouts.some((each) => numbers.get(each.payee) !== each.number)) {
    throw new Refusal('conflict', 'bank_account_changed')
  }
}

async function linesOfBatch(actor: Actor, batch: PayoutBatch): Promise<Payout[]> {
  return (await payoutsOf(actor, [batch])).get(String(batch._id)) ?? []
}

async function moveBatch(batch: PayoutBatch, change: Partial<PayoutBatch>): Promise<void> {
  const { _id, place, state } = batch
  const { modifiedCount } = await PayoutBatches.updateOne({ _id, place, state }, { $set: change })
  if (modifiedCount === 0) throw new MetAnotherWriter()
}

async function moveStatements(
  actor: Actor,
  payouts: readonly Payout[],
  state: StatementState,
  act: string,
): Promise<void> {
  const { matchedCount } = await Statements.updateMany(
    {
      place: { $in: [...new Set(payouts.map((each) => each.place))] },
      _id: { $in: payouts.map((each) => each.statement) },
      state: 'in_batch',
    },
    { $set: { state }, $push: { steps: { act, at: actor.at, by: accountOf(actor).id } } },
  )
  if (matchedCount !== payouts.length) throw new MetAnotherWriter()
}
