import { createHash } from 'node:crypto'
import mongoose from 'mongoose'
import { Refusal } from './refusal.ts'
import { plainSchema, type Id } from './model.ts'
import { transact } from './transact.ts'
import type { Actor } from './actor.ts'

/**
 * One document for each change: idempotency key, audit line and stored reply at once.
 * None of them expires: a slip asked for after years is the same slip.
 */
interface Write {
  _id: string
  account?: Id | null
  place?: string | null
  command: string
  /** SHA-256 of the canonical input: the same key with other content is refused. */
  inputHash: string
  reply: unknown
  at: Date
}

const schema = plainSchema<Write>({
  _id: { type: String, required: true },
  account: { type: mongoose.Schema.Types.ObjectId, default: null },
  place: { type: String, default: null },
  command: { type: String, required: true },
  inputHash: { type: String, required: true },
  reply: { type: mongoose.Schema.Types.Mixed },
  at: { type: Date, required: true },
})
schema.index({ place: 1, at: 1 }) // the audit trail of a place

export const Writes = mongoose.model<Write>('Write', schema, 'writes')

/**
 * The single door for changes: the command and the record of it in one transaction.
 * @returns the reply, and whether it was stored by an earlier try with the same key
 */
export async function write<R>(
  actor: Actor,
  command: string,
  input: unknown,
  run: () => Promise<R>,
): Promise<{ reply: R; replayed: boolean }> {
  const inputHash = hash([command, actor.account?.id.toHexString() ?? null, input])
  return await transact(async () => {
    const earlier = await Writes.findById(actor.key).lean()
    if (earlier) {
      if (earlier.inputHash !== inputHash) throw new Refusal('against_rule', 'key_reused')
      return { reply: earlier.reply as R, replayed: true }
    }
    const reply = await run()
    await Writes.insertMany([record(actor, command, inputHash, reply)], { lean: true })
    return { reply, replayed: false }
  })
}

function record(actor: Actor, command: string, inputHash: string, reply: unknown): Write {
  const { account, place, key, at } = actor
  return {
    _id: key,
    account: account?.id ?? null,
    place: (place as Actor['place'] | undefined)?.path ?? null,
    command,
    inputHash,
    reply,
    at,
  }
}

function hash(value: unknown): string {
  return createHash('sha256').update(canonical(value)).digest('base64url')
}

/** JSON with sorted keys, and bytes by their own hash, so that equal inputs hash equally. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (part instanceof Uint8Array) return createHash('sha256').update(part).digest('base64url')
    if (part && typeof part === 'object' && !Array.isArray(part)) {
      return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
    }
    return part
  })
}
