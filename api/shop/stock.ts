import type { AnyBulkWriteOperation } from 'mongoose'
import {
  MetAnotherWriter,
  Refusal,
  accountOf,
  assertInTransaction,
  newId,
  type Actor,
  type Day,
  type Id,
} from '../platform/index.ts'
import { Batches, Movements, type Batch, type Movement } from './goods.model.ts'

export interface Wanted {
  goods: Id
  quantity: number
}

/** What leaves a batch or comes back to it, with why. */
export interface Change {
  batch: Id
  goods: Id
  /** Signed pieces. */
  quantity: number
}

export interface Why {
  kind: Movement['kind']
  subject?: Movement['subject']
  reason?: string
}

/**
 * Chooses batches, the earliest expiry first; what has expired stays.
 * @throws Refusal sold_out with what is left
 */
export function choose(
  batches: readonly Batch[],
  { goods, quantity }: Wanted,
  today: Day,
): Change[] {
  const fresh = batches
    .filter((batch) => batch.goods.equals(goods) && batch.left > 0 && !isExpired(batch, today))
    .sort(byExpiry)
  const changes: Change[] = []
  let missing = quantity
  for (const batch of fresh) {
    if (missing === 0) break
    const taken = Math.min(batch.left, missing)
    changes.push({ batch: batch._id, goods, quantity: -taken })
    missing -= taken
  }
  if (missing > 0) {
    throw new Refusal('conflict', 'sold_out', { goods: String(goods), left: quantity - missing })
  }
  return changes
}

export function isExpired(batch: Pick<Batch, 'expiresOn'>, today: Day): boolean {
  return batch.expiresOn !== undefined && batch.expiresOn < today
}

export function byExpiry(a: Batch, b: Batch): number {
  const [x, y] = [a.expiresOn ?? '9999', b.expiresOn ?? '9999']
  if (x !== y) return x < y ? -1 : 1
  return a.at.getTime() - b.at.getTime()
}

export async function batchesOf(place: string, goods: readonly Id[]): Promise<Batch[]> {
  return await Batches.find({ place, goods: { $in: goods }, left: { $gt: 0 } }).lean()
}

/**
 * Moves stock and writes a movement for each; a batch never falls below nothing. The batches
 * come last: many want the same one, and it is theirs alone from here to the commit.
 */
export async function moveStock(actor: Actor, changes: readonly Change[], why: Why): Promise<void> {
  assertInTransaction()
  if (changes.length === 0) return
  const place = actor.place.path
  const by = accountOf(actor).id
  const movements = changes.map((change) => ({
    _id: newId(),
    place,
    ...change,
    ...why,
    by,
    at: actor.at,
  }))
  await Movements.insertMany(movements, { lean: true })
  const operations = changes.map(({ batch, quantity }): AnyBulkWriteOperation<Batch> => ({
    updateOne: {
      filter: { _id: batch, place, ...(quantity < 0 ? { left: { $gte: -quantity } } : {}) },
      update: { $inc: { left: quantity } },
    },
  }))
  const { modifiedCount } = await Batches.bulkWrite(operations)
  if (modifiedCount !== operations.length) throw new MetAnotherWriter()
}
