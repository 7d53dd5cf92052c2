import { below, type Actor } from '../platform/index.ts'
import { MoneyAccounts, Transfers, type AccountKind, type Transfer } from './ledger.model.ts'

/** What lies on the accounts of each kind, here and below. */
export async function showAccounts(actor: Actor) {
  const sums = await MoneyAccounts.aggregate<{ _id: AccountKind; fen: number; accounts: number }>([
    { $match: { place: below(actor.place.path), fen: { $ne: 0 } } },
    { $group: { _id: '$kind', fen: { $sum: '$fen' }, accounts: { $sum: 1 } } },
  ])
  sums.sort((a, b) => (a._id < b._id ? -1 : 1))
  return { items: sums.map(({ _id: kind, fen, accounts }) => ({ kind, fen, accounts })) }
}

interface Page {
  account?: string | undefined
  subject?: string | undefined
  before?: string | undefined
  limit: number
}

/**
 * Lines of the money ledger, newest first: all of a place, those of one account, or those of
 * one order, share or payout.
 */
export async function readTransfers(actor: Actor, input: Page) {
  const { account, subject, before, limit } = input
  const found = await Transfers.find({
    place: below(actor.place.path),
    ...(account ? { $or: [{ from: account }, { to: account }] } : {}),
    ...(subject ? { 'subject.id': subject } : {}),
    ...(before ? { _id: { $lt: before } } : {}),
  })
    .sort({ _id: -1 })
    .limit(limit + 1)
    .lean()
  const items = found.slice(0, limit).map(presentTransfer)
  return { items, next: found.length > limit ? (items.at(-1)?.id ?? null) : null }
}

function presentTransfer({ _id, from, to, fen, subject, why, what, at }: Transfer) {
  return {
    id: String(_id),
    from,
    to,
    fen,
    subject: { kind: subject.kind, id: String(subject.id) },
    why,
    what,
    at: at.toISOString(),
  }
}
