import mongoose from 'mongoose'
import { clock } from './clock.ts'
import type { Job } from './jobs.ts'
import { log } from './log.ts'
import { newId, plainSchema, type Id } from './model.ts'
import { assertInTransaction } from './transact.ts'

/**
 * What must happen outside the database (a payment call, a message): written in the command's
 * own transaction, worked off after it. At least once, so the worker sends a key of its own.
 */
interface OutboxRow {
  _id: Id
  kind: string
  /** What it is about; one row of a kind for a subject. */
  subject: Id
  state: 'open' | 'done'
  tries: number
  /** Not before this; also the lease of whoever works on it. */
  nextAt: Date
  problem?: string
  at: Date
}

const schema = plainSchema<OutboxRow>({
  kind: { type: String, required: true },
  subject: { type: mongoose.Schema.Types.ObjectId, required: true },
  state: { type: String, enum: ['open', 'done'], required: true },
  tries: { type: Number, required: true },
  nextAt: { type: Date, required: true },
  problem: String,
  at: { type: Date, required: true },
})
schema.index({ kind: 1, subject: 1 }, { unique: true }) // each is sent for once
schema.index({ state: 1, nextAt: 1 }) // what is due

export const Outbox = mongoose.model<OutboxRow>('Outbox', schema, 'outbox')

/** Does the outside work for a subject. Throwing means: again later. */
export type OutboxWorker = (subject: Id) => Promise<void>

const workers = new Map<string, OutboxWorker>()
const leaseMs = 60_000
/** After so many a person should look; it is tried on, for it is somebody's money. */
const manyTries = 20

/** Says who works off rows of a kind. */
export function workOutbox(kind: string, worker: OutboxWorker): void {
  workers.set(kind, worker)
}

/** Leaves work to be done outside once the surrounding transaction has committed. */
export async function putOut(kind: string, subjects: readonly Id[]): Promise<void> {
  assertInTransaction()
  if (subjects.length === 0) return
  const at = clock.now()
  const rows = subjects.map((subject) => ({
    _id: newId(),
    kind,
    subject,
    state: 'open' as const,
    tries: 0,
    nextAt: at,
    at,
  }))
  await Outbox.insertMany(rows, { lean: true })
}

/**
 * Works off what is due. Each row is leased first, so two servers do not work on the same one;
 * one that died gives it up after the lease.
 * @returns how many rows were done
 */
export async function workOff(): Promise<number> {
  for (let done = 0; ;) {
    const now = clock.now()
    const row = await Outbox.findOneAndUpdate(
      { state: 'open', nextAt: { $lte: now } },
      { $set: { nextAt: new Date(now.getTime() + leaseMs) }, $inc: { tries: 1 } },
      { sort: { nextAt: 1 }, returnDocument: 'after' },
    ).lean()
    if (!row) return done
    done += await workOne(row)
  }
}

async function workOne(row: OutboxRow): Promise<number> {
  const worker = workers.get(row.kind)
  if (!worker) throw new Error(`nobody works off outbox rows of kind ${row.kind}`)
  try {
    await worker(row.subject)
    await Outbox.updateOne({ _id: row._id }, { $set: { state: 'done' } })
    return 1
  } catch (error) {
    log.warn({ err: error, kind: row.kind, subject: String(row.subject) }, 'outbox: again later')
    const problem = error instanceof Error ? error.message.slice(0, 200) : 'unknown'
    const about = { kind: row.kind, subject: String(row.subject), tries: row.tries }
    if (row.tries >= manyTries) log.error(about, 'outbox: a person should look at this')
    const waitMs = Math.min(3600_000, 2 ** row.tries * 1000)
    const nextAt = new Date(clock.now().getTime() + waitMs)
    await Outbox.updateOne({ _id: row._id }, { $set: { problem, nextAt } })
    return 0
  }
}

export const workOffOutbox: Job = { name: 'work off outbox', every: '10 seconds', run: workOff }
