import { AsyncLocalStorage } from 'node:async_hooks'
import mongoose, { mongo } from 'mongoose'
import { retries } from './metrics.ts'

/** What a running transaction leaves to be done once it is there for all to see. */
const inside = new AsyncLocalStorage<(() => void)[]>()
const duplicateKey = 11000
const attempts = 3
/** Nobody waits longer than this for an answer, so nothing is begun anew after it. */
export const patienceMs = 30_000

/** Thrown where whoever asked has stopped waiting; the same key tells them what became of it. */
export class TakesTooLong extends Error {}

/** Thrown when a guarded write found that somebody else had been there: run again. */
export class MetAnotherWriter extends Error {}

/**
 * Runs `work` in one transaction, again from the start when it met another writer.
 *
 * A duplicate key says that somebody else was first: the next attempt reads what they
 * wrote and takes the path for that (an equal reply, or a refusal), so it is worth three
 * tries; a fourth would be a bug.
 */
export async function transact<T>(work: () => Promise<T>): Promise<T> {
  if (inside.getStore()) throw new Error('a transaction inside a transaction would commit alone')
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await once(work)
    } catch (error) {
      if (!cameSecond(error) || attempt === attempts) throw error
      retries.inc()
    }
  }
}

async function once<T>(work: () => Promise<T>): Promise<T> {
  let runs = 0
  let after: (() => void)[] = []
  const giveUpAt = performance.now() + patienceMs
  const result = await mongoose.connection.transaction(() => {
    if (runs++ > 0) retries.inc()
    if (performance.now() > giveUpAt) throw new TakesTooLong()
    after = []
    return inside.run(after, work)
  })
  for (const each of after) each()
  return result
}

/** Runs `work` once the surrounding transaction has committed, and not if it never does. */
export function afterCommit(work: () => void): void {
  const after = inside.getStore()
  if (after) after.push(work)
  else work()
}

/** The ledgers call this first: a line without its balance must be impossible. */
export function assertInTransaction(): void {
  if (!inside.getStore()) throw new Error('this may only happen inside a transaction')
}

function cameSecond(error: unknown): boolean {
  return error instanceof MetAnotherWriter || isDuplicateKey(error)
}

export function isDuplicateKey(error: unknown): boolean {
  return error instanceof mongo.MongoServerError && error.code === duplicateKey
}
