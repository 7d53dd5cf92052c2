import { Timestamp, serialize } from 'bson'

const UNSIGNED = { hash: Buffer.alloc(20), keyId: 0n }

/** The server's logical clock: every reply says when it was, so that sessions stay causal. */
export class ClusterClock {
  private seconds = 0
  private counter = 0

  /** The fields to end a reply with, as raw BSON elements. */
  tick(): Buffer {
    const now = Math.floor(Date.now() / 1000)
    this.counter = now > this.seconds ? 1 : this.counter + 1
    this.seconds = Math.max(now, this.seconds)
    const operationTime = new Timestamp({ t: this.seconds, i: this.counter })
    const $clusterTime = { clusterTime: operationTime, signature: UNSIGNED }
    return Buffer.from(serialize({ operationTime, $clusterTime })).subarray(4, -1)
  }
}

/** A reply document with the clock's fields at its end, without decoding the reply. */
export function stamped(reply: Buffer, fields: Buffer): Buffer[] {
  const size = Buffer.allocUnsafe(4)
  size.writeInt32LE(reply.length + fields.length, 0)
  return [size, reply.subarray(4, -1), fields, reply.subarray(-1)]
}
