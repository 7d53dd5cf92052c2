import type { AnyBulkWriteOperation } from 'mongoose'
import {
  MetAnotherWriter,
  Refusal,
  assertInTransaction,
  newId,
  type Id,
} from '../platform/index.ts'
import { PointsAccounts, PointsLines, type PointsAccount, type PointsLine } from './ledger.model.ts'

/** A line before it has its number and its balance. */
export type NewLine = Omit<PointsLine, '_id' | 'seq' | 'balance' | 'place'> & {
  /** A spending must be covered; a mistake put right, or a deduction, may leave a debt. */
  mustBeCovered?: boolean
}

/**
 * The only writer of points: appends lines and moves their households' balances in one step.
 * All lines are of one place. Runs inside the caller's transaction.
 * @returns the lines as written, in the order given
 * @throws Refusal points_short when a line that must be covered is not
 */
export async function post(place: string, lines: readonly NewLine[]): Promise<PointsLine[]> {
  assertInTransaction()
  if (lines.length === 0) return []
  const households = [...new Map(lines.map((l) => [String(l.household), l.household])).values()]
  const before = await PointsAccounts.find({ place, household: { $in: households } }).lean()
  return await postOnto(place, before, lines)
}

/** The second half of `post`, for a caller that has just read the accounts in this transaction. */
export async function postOnto(
  place: string,
  before: readonly PointsAccount[],
  lines: readonly NewLine[],
): Promise<PointsLine[]> {
  assertInTransaction()
  const accounts = new Map(before.map((each) => [String(each.household), { ...each }]))
  const written = lines.map((line) => append(place, line, accounts))
  await moveBalances(place, before, [...accounts.values()])
  await PointsLines.insertMany(written, { lean: true })
  return written
}

function append(place: string, line: NewLine, accounts: Map<string, PointsAccount>): PointsLine {
  const { mustBeCovered, ...kept } = line
  if (!Number.isSafeInteger(kept.points)) throw new Error('points are integers in hundredths')
  const { household } = kept
  const account = accounts.get(String(household)) ?? emptyAccount(place, household)
  accounts.set(String(household), account)
  account[kept.bucket] += kept.points
  account.seq += 1
  const { seq, earned, gifted, honour } = account
  if (mustBeCovered && account[kept.bucket] < 0) {
    throw new Refusal('conflict', 'points_short', { short: -account[kept.bucket] })
  }
  return { ...kept, _id: newId(), place, seq, balance: { earned, gifted, honour } }
}

function emptyAccount(place: string, household: Id): PointsAccount {
  return { _id: newId(), place, household, earned: 0, gifted: 0, honour: 0, seq: 0 }
}

/** The guard is the number of the last line seen: whoever moved it since makes this run again. */
async function moveBalances(
  place: string,
  before: readonly PointsAccount[],
  after: readonly PointsAccount[],
): Promise<void> {
  const seen = new Map(before.map((each) => [String(each.household), each.seq]))
  const operations = after.map(({ _id, household, seq, ...rest }) => {
    const known = seen.get(String(household))
    if (known === undefined) {
      return { insertOne: { document: { _id, household, seq, ...rest } } }
    }
    const { earned, gifted, honour } = rest
    const update = { $set: { seq, earned, gifted, honour } }
    return { updateOne: { filter: { _id, place, seq: known }, update } }
  })
  const { insertedCount, modifiedCount } = await PointsAccounts.bulkWrite(
    operations as AnyBulkWriteOperation<PointsAccount>[],
  )
  if (insertedCount + modifiedCount !== operations.length) {
    throw new MetAnotherWriter()
  }
}
