import { Accounts } from '../people/index.ts'
import { Places } from '../places/index.ts'
import { accountOf, below, holds, missing, toId, type Actor, type Id } from '../platform/index.ts'
import { bankBriefOf } from './bank-accounts.ts'
import {
  householdsBehind,
  isOwnPayee,
  payeeOf,
  presentPayee,
  type HouseholdsById,
} from './payees.ts'
import { PayoutBatches, Payouts, type Payout, type PayoutBatch } from './payouts.model.ts'

export async function batchAt(actor: Actor, id: string): Promise<PayoutBatch> {
  const place = below(actor.place.path)
  const found = await PayoutBatches.findOne({ _id: toId(id), place }).lean()
  if (!found) throw missing('batch')
  return found
}

/** The lines of batches, in the order of their files. */
export async function payoutsOf(
  actor: Actor,
  batches: readonly PayoutBatch[],
): Promise<Map<string, Payout[]>> {
  const byBatch = new Map<string, Payout[]>(batches.map((each) => [String(each._id), []]))
  const found = await Payouts.find({
    place: below(actor.place.path),
    batch: { $in: batches.map((each) => each._id) },
  })
    .sort({ batch: 1, position: 1 })
    .lean()
  for (const payout of found) byBatch.get(String(payout.batch))?.push(payout)
  return byBatch
}

/** 批次号: "511922101-2026-0003". */
export function batchCode(place: { code: string }, { year, number }: PayoutBatch): string {
  return `${place.code}-${year}-${String(number).padStart(4, '0')}`
}

/** Why the actor may not release it: the second hand is an approver who did not make it. */
export function whyNotRelease(
  actor: Actor,
  batch: PayoutBatch,
  payouts: readonly Payout[],
  known: HouseholdsById,
): string | null {
  if (batch.state !== 'made') return 'batch_state'
  if (!holds(actor, 'settlement_approver')) return 'role_missing'
  if (batch.madeBy.equals(accountOf(actor).id)) return 'had_a_hand'
  const own = payouts.some(({ payee }) => isOwnPayee(actor, payeeOf(payee) ?? {}, known))
  return own ? 'own_household' : null
}

export async function listBatches(actor: Actor) {
  const found = await PayoutBatches.find({ place: below(actor.place.path) })
    .sort({ madeAt: -1 })
    .limit(100)
    .lean()
  return { items: await presentBriefs(actor, found) }
}

export async function showBatch(actor: Actor, input: { batch: string }) {
  return await presentBatch(actor, await batchAt(actor, input.batch))
}

export async function presentBatch(actor: Actor, batch: PayoutBatch) {
  const [brief] = await presentBriefs(actor, [batch])
  if (!brief) throw missing('batch')
  const payouts = (await payoutsOf(actor, [batch])).get(String(batch._id)) ?? []
  const known = await householdsBehind(
    actor,
    payouts.map(({ payee }) => payee),
  )
  const lines = payouts.map((payout) => ({
    id: String(payout._id),
    position: payout.position,
    code: payout.code,
    statement: String(payout.statement),
    payee: presentPayee(payeeOf(payout.payee) ?? { kind: 'services' }, known),
    account: bankBriefOf(payout),
    fen: payout.fen,
    state: payout.state,
    reason: payout.reason ?? null,
    bankReference: payout.bankReference ?? null,
    hasReceipt: payout.receipt !== undefined,
  }))
  return { ...brief, lines, receiptIds: batch.receipts.map(String) }
}

async function presentBriefs(actor: Actor, batches: readonly PayoutBatch[]) {
  const byBatch = await payoutsOf(actor, batches)
  const names = await namesOf(batches.flatMap((each) => [each.madeBy, each.releasedBy]))
  const paths = { $in: batches.map((each) => each.place) }
  const places = await Places.find({ path: paths }).lean()
  const known = await householdsBehind(
    actor,
    [...byBatch.values()].flat().map(({ payee }) => payee),
  )
  return batches.map((batch) => {
    const payouts = byBatch.get(String(batch._id)) ?? []
    const count = (state: Payout['state']) => payouts.filter((p) => p.state === state).length
    const { state, fen, madeBy, madeAt, releasedBy, releasedAt, receipts } = batch
    const place = places.find((each) => each.path === batch.place) ?? actor.place
    return {
      id: String(batch._id),
      code: batchCode(place, batch),
      state,
      payouts: batch.payouts,
      fen,
      paid: count('paid'),
      failed: count('failed'),
      waiting: count('made'),
      madeBy: names.get(String(madeBy)) ?? '',
      madeAt: madeAt.toISOString(),
      releasedBy: releasedBy ? (names.get(String(releasedBy)) ?? '') : null,
      releasedAt: releasedAt?.toISOString() ?? null,
      receipts: receipts.length + payouts.filter((each) => each.receipt).length,
      whyNotRelease: whyNotRelease(actor, batch, payouts, known),
    }
  })
}

/** Names of accounts, for who did what. */
export async function namesOf(ids: readonly (Id | undefined)[]): Promise<Map<string, string>> {
  const _id = { $in: ids.flatMap((each) => (each ? [each] : [])) }
  const found = await Accounts.find({ _id }).select({ name: 1 }).lean()
  return new Map(found.map((each) => [String(each._id), each.name]))
}
