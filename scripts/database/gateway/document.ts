import { deserialize, onDemand } from 'bson'
import type { Document } from 'bson'

const OBJECT = 3
const ARRAY = 4

/** What belongs to the session and the transport, and means nothing to the engine. */
const ENVELOPE = new Set([
  '$db',
  '$clusterTime',
  '$readPreference',
  'lsid',
  'txnNumber',
  'startTransaction',
  'autocommit',
  'readConcern',
  'writeConcern',
  'apiVersion',
  'apiStrict',
  'apiDeprecationErrors',
  'maxTimeMS',
  'comment',
])

/** Compound fields small enough to be decoded with the scalars. */
const SMALL = new Set(['lsid', 'readConcern', 'writeConcern', 'cursor', 'cursors', 'collation'])

/** The first key of a document, which in a command is its name. */
export function firstKey(bytes: Buffer): string {
  return bytes.toString('utf8', 5, bytes.indexOf(0, 5))
}

/** Decodes what a command says about itself and leaves filters, pipelines and documents alone. */
export function headOf(body: Buffer): Document {
  const head = pick(body, (name, type) => (type !== OBJECT && type !== ARRAY) || SMALL.has(name))
  return deserialize(head, { promoteLongs: true })
}

/** The command as the engine wants it: without the envelope, and without `also`. */
export function specOf(body: Buffer, also?: string): Buffer {
  return pick(body, (name) => !ENVELOPE.has(name) && name !== also)
}

/** The spec with one document put into it, as the only member of an array field. */
export function withOne(spec: Buffer, field: string, document: Buffer): Buffer {
  const one = Buffer.concat([Buffer.from([0, 0, 0, 0, OBJECT]), Buffer.from('0\0'), document, END])
  one.writeInt32LE(one.length, 0)
  const element = [Buffer.from([ARRAY]), Buffer.from(`${field}\0`), one]
  const whole = Buffer.concat([spec.subarray(0, -1), ...element, END])
  whole.writeInt32LE(whole.length, 0)
  return whole
}

const END = Buffer.alloc(1)

/** One field of a document, decoded. */
export function fieldOf(body: Buffer, field: string): unknown {
  return deserialize(pick(body, (name) => name === field))[field]
}

/** How many members an array field of a document has. */
export function countIn(body: Buffer, field: string): number {
  const one = pick(body, (name) => name === field)
  for (const [type, , , start] of onDemand.parseToElements(one)) {
    if (type === ARRAY) return [...onDemand.parseToElements(one, start)].length
  }
  return 0
}

/** Whether a document has this field at its top level. */
export function hasField(body: Buffer, field: string): boolean {
  for (const [, start, length] of onDemand.parseToElements(body)) {
    if (body.toString('utf8', start, start + length) === field) return true
  }
  return false
}

/** The documents of a sequence, one after another, undecoded. */
export function* documentsOf(sequence: Buffer): Generator<Buffer> {
  let at = 0
  while (at < sequence.length) {
    const end = at + sequence.readInt32LE(at)
    yield sequence.subarray(at, end)
    at = end
  }
}

function pick(body: Buffer, wanted: (name: string, type: number) => boolean): Buffer {
  const parts: Buffer[] = [Buffer.alloc(4)]
  let size = 5
  for (const [type, start, length, valueStart, valueLength] of onDemand.parseToElements(body)) {
    if (!wanted(body.toString('utf8', start, start + length), type)) continue
    const part = body.subarray(start - 1, valueStart + valueLength)
    parts.push(part)
    size += part.length
  }
  parts.push(Buffer.alloc(1))
  parts[0]!.writeInt32LE(size, 0)
  return Buffer.concat(parts, size)
}
