import { once } from 'node:events'
import { connect } from 'node:net'
import type { Socket } from 'node:net'
import { deserialize, serialize } from 'bson'
import type { Document } from 'bson'

const OP_MSG = 2013

/** Bytes with the header of a message before them. */
export function message(body: Buffer, opCode = OP_MSG): Buffer {
  const header = Buffer.alloc(16)
  header.writeInt32LE(16 + body.length, 0)
  header.writeInt32LE(opCode, 12)
  return Buffer.concat([header, body])
}

/** A message of one section. */
export function section(document: Uint8Array, kind = 0): Buffer {
  return message(Buffer.concat([Buffer.alloc(4), Buffer.from([kind]), document]))
}

/** A connection without a driver: it sends what it is told, sessions and all, and repeats nothing. */
export class Bare {
  private constructor(readonly socket: Socket) {}

  static async to(address: string): Promise<Bare> {
    const { hostname, port } = new URL(`tcp://${address}`)
    const socket = connect(Number(port), hostname)
    await once(socket, 'connect')
    return new Bare(socket)
  }

  /** Sends a command and returns the reply, whether it is a good one or not. */
  async ask(command: Document): Promise<Document> {
    this.socket.write(section(serialize(command)))
    let bytes = Buffer.alloc(0)
    while (bytes.length < 4 || bytes.length < bytes.readInt32LE(0)) {
      const [chunk] = (await once(this.socket, 'data')) as [Buffer]
      bytes = Buffer.concat([bytes, chunk])
    }
    return deserialize(bytes.subarray(21))
  }

  close(): void {
    this.socket.destroy()
  }
}
