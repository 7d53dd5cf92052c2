import type { Socket } from 'node:net'
import { onDemand } from 'bson'

/** One request as it came off the wire: the command's body, and the documents that travel beside it. */
export interface Request {
  id: number
  /** True for the OP_QUERY that older drivers open a connection with: it wants an OP_REPLY back. */
  legacy: boolean
  /** False when the client said that it will not read an answer. */
  wantsReply: boolean
  body: Buffer
  /** Kind-1 sections: concatenated BSON documents under the name of the field they stand for. */
  sequences: Map<string, Buffer>
}

/** The bytes are not what the protocol allows; there is no way to go on reading from this client. */
export class MalformedFrame extends Error {}

const OP_REPLY = 1
const OP_QUERY = 2004
const OP_MSG = 2013
const HEADER = 16
const LARGEST_MESSAGE = 48_000_000
const CHECKSUM_PRESENT = 1
const MORE_TO_COME = 2
/** Bits 0 to 15 are required: a receiver must refuse those it does not know. */
const UNKNOWN_REQUIRED_BITS = 0xfffc

/** Yields each whole message of a connection, in order; throws MalformedFrame on an impossible length. */
export async function* framesOf(socket: Socket): AsyncGenerator<Buffer> {
  let held: Buffer[] = []
  let size = 0
  for await (const chunk of socket as AsyncIterable<Buffer>) {
    held.push(chunk)
    size += chunk.length
    while (size >= 4) {
      if (held[0]!.length < 4) held = [Buffer.concat(held)]
      const length = held[0]!.readInt32LE(0)
      if (length < HEADER || length > LARGEST_MESSAGE) {
        throw new MalformedFrame(`a message of ${length} bytes`)
      }
      if (size < length) break
      const whole = held.length === 1 ? held[0]! : Buffer.concat(held)
      yield whole.subarray(0, length)
      held = [whole.subarray(length)]
      size -= length
    }
  }
}

/** Takes a message apart, without decoding what is inside its documents. */
export function parseRequest(frame: Buffer): Request {
  const opCode = frame.readInt32LE(12)
  if (opCode === OP_MSG) return parseMsg(frame)
  if (opCode === OP_QUERY) return parseQuery(frame)
  throw new MalformedFrame(`operation ${opCode}`)
}

/** Wraps a reply for the request that asked for it. */
export function frameReply(request: Request, reply: Buffer[]): Buffer {
  return request.legacy ? frameLegacyReply(request.id, reply) : frameMsg(request.id, reply)
}

function parseMsg(frame: Buffer): Request {
  if (frame.length < HEADER + 5) throw new MalformedFrame('an OP_MSG without a section')
  const flags = frame.readUInt32LE(HEADER)
  if (flags & UNKNOWN_REQUIRED_BITS) throw new MalformedFrame(`flags ${flags}`)
  const end = frame.length - (flags & CHECKSUM_PRESENT ? 4 : 0)
  const sequences = new Map<string, Buffer>()
  let body: Buffer | undefined
  let at = HEADER + 4
  while (at < end) {
    const kind = frame[at]!
    const section = sized(frame, at + 1, end)
    if (kind === 0 && !body) body = checkedDocument(section)
    else if (kind === 1) addSequence(sequences, section)
    else throw new MalformedFrame(`a section of kind ${kind}`)
    at += 1 + section.length
  }
  if (!body) throw new MalformedFrame('an OP_MSG without a body')
  const id = frame.readInt32LE(4)
  return { id, legacy: false, wantsReply: !(flags & MORE_TO_COME), body, sequences }
}

function addSequence(sequences: Map<string, Buffer>, section: Buffer): void {
  const nameEnd = section.indexOf(0, 4)
  if (nameEnd < 0) throw new MalformedFrame('a sequence without a name')
  const name = section.toString('utf8', 4, nameEnd)
  const documents = section.subarray(nameEnd + 1)
  let at = 0
  while (at < documents.length) {
    at += checkedDocument(sized(documents, at, documents.length)).length
  }
  const earlier = sequences.get(name)
  sequences.set(name, earlier ? Buffer.concat([earlier, documents]) : documents)
}

function parseQuery(frame: Buffer): Request {
  const nameEnd = frame.indexOf(0, HEADER + 4)
  if (nameEnd < 0) throw new MalformedFrame('an OP_QUERY without a collection')
  const body = checkedDocument(sized(frame, nameEnd + 9, frame.length))
  const id = frame.readInt32LE(4)
  return { id, legacy: true, wantsReply: true, body, sequences: new Map() }
}

/** The slice at `at` that begins with its own length. */
function sized(bytes: Buffer, at: number, end: number): Buffer {
  if (at + 5 > end) throw new MalformedFrame('a section that is cut off')
  const length = bytes.readInt32LE(at)
  if (length < 5 || at + length > end) throw new MalformedFrame(`a section of ${length} bytes`)
  return bytes.subarray(at, at + length)
}

/** Walks the top level, so that a broken document is refused here and not inside the engine. */
function checkedDocument(bytes: Buffer): Buffer {
  try {
    onDemand.parseToElements(bytes)
  } catch (error) {
    throw new MalformedFrame('a document that is not BSON', { cause: error })
  }
  return bytes
}

let lastReply = 0

function header(length: number, responseTo: number, opCode: number): Buffer {
  const bytes = Buffer.allocUnsafe(HEADER)
  bytes.writeInt32LE(length, 0)
  lastReply = (lastReply + 1) & 0x7fffffff
  bytes.writeInt32LE(lastReply, 4)
  bytes.writeInt32LE(responseTo, 8)
  bytes.writeInt32LE(opCode, 12)
  return bytes
}

function frameMsg(responseTo: number, reply: Buffer[]): Buffer {
  const size = reply.reduce((sum, part) => sum + part.length, 0)
  const head = header(HEADER + 5 + size, responseTo, OP_MSG)
  return Buffer.concat([head, Buffer.alloc(5), ...reply])
}

function frameLegacyReply(responseTo: number, reply: Buffer[]): Buffer {
  const size = reply.reduce((sum, part) => sum + part.length, 0)
  const fixed = Buffer.alloc(20)
  fixed.writeInt32LE(8, 0)
  fixed.writeInt32LE(1, 16)
  return Buffer.concat([header(HEADER + 20 + size, responseTo, OP_REPLY), fixed, ...reply])
}
