import type { AnyBulkWriteOperation } from 'mongoose'
import {
  MetAnotherWriter,
  Refusal,
  assertInTransaction,
  newId,
  type Id,
} from '../platform/index.ts'
import {
  MoneyAccounts,
  Transfers,
  accountKinds,
  type AccountKind,
  type MoneyAccount,
  type Transfer,
} from './ledger.model.ts'

export type NewTransfer = Omit<Transfer, '_id' | 'place'>

/** "order:65f…": the account of a kind that belongs to something. */
export function account(kind: Exclude<AccountKind, 'outside'>, owner: Id | string): string {
  return `${kind}:${String(owner)}`
}

/** The world beyond the books, by the way the money takes. */
export function outside(way: 'card' | 'alipay' | 'wechat' | 'transfer' | 'bank'): string {
  return `outside:${way}`
}

/**
 * The only writer of money: appends transfers and moves the balances of both sides in one step.
 * Each transfer takes from one account what it gives to another, so that the books balance by
 * construction. Transfers of nothing are left out. Runs inside the caller's transaction.
 * @param place the seller's village, where the trade is done
 * @throws Refusal money_short when an account that may not owe would
 */
export async function post(place: string, transfers: readonly NewTransfer[]): Promise<void> {
  assertInTransaction()
  const lines = transfers.filter((each) => each.fen !== 0)
  if (lines.length === 0) return
  const moves = new Map<string, number>()
  for (const { from, to, fen } of lines) {
    if (!Number.isSafeInteger(fen) || fen < 0) throw new Error('a transfer is positive fen')
    if (from === to) throw new Error('a transfer goes from one account to another')
    moves.set(from, (moves.get(from) ?? 0) - fen)
    moves.set(to, (moves.get(to) ?? 0) + fen)
  }
  const rows = lines.map((each) => ({ _id: newId(), place, ...each }))
  await Transfers.insertMany(rows, { lean: true })
  await moveBalances(place, moves)
}

async function moveBalances(place: string, moves: ReadonlyMap<string, number>): Promise<void> {
  const kept = [...moves].filter(([name]) => accountKinds[kindOf(name)].keepsBalance)
  const names = kept.map(([name]) => name)
  const anyPlace = 'a name is one account, at whichever place it was opened'
  const known = await MoneyAccounts.find({ _id: { $in: names } })
    .setOptions({ anyPlace })
    .lean()
  const before = new Map(known.map((each) => [each._id, each]))
  // The new ones first: an ordered bulk is one command for each run of inserts or updates.
  const sorted = [...kept].sort(([a], [b]) => Number(before.has(a)) - Number(before.has(b)))
  const operations = sorted.map(([name, by]) => operation(place, name, by, before.get(name)))
  // Matched, not modified: what comes and goes in equal sums leaves an account as it was.
  const { insertedCount, matchedCount } = await MoneyAccounts.bulkWrite(operations)
  if (insertedCount + matchedCount !== operations.length) throw new MetAnotherWriter()
}

/** An account that may not owe is guarded twice: a clear refusal here, and the update's filter. */
function operation(
  place: string,
  name: string,
  by: number,
  known: MoneyAccount | undefined,
): AnyBulkWriteOperation<MoneyAccount> {
  const kind = kindOf(name)
  const { mayOwe } = accountKinds[kind]
  if (!mayOwe && (known?.fen ?? 0) + by < 0) {
    throw new Refusal('conflict', 'money_short', { kind, shortFen: -((known?.fen ?? 0) + by) })
  }
  if (!known) return { insertOne: { document: { _id: name, place, kind, fen: by } } }
  const guard = mayOwe ? {} : { fen: { $gte: Math.max(0, -by) } }
  return {
    updateOne: {
      filter: { _id: name, place: known.place, ...guard },
      update: { $inc: { fen: by } },
    },
  } as AnyBulkWriteOperation<MoneyAccount>
}

function kindOf(name: string): AccountKind {
  const kind = name.slice(0, name.indexOf(':'))
  if (!(kind in accountKinds)) throw new Error(`${name} is no money account`)
  return kind as AccountKind
}

/** What an account holds now, in fen; nothing yet is zero. */
export async function fenOn(name: string): Promise<number> {
  const found = await MoneyAccounts.findOne({ _id: name })
    .setOptions({ anyPlace: 'a name is one account' })
    .lean()
  return found?.fen ?? 0
}
