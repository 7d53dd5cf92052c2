import { connect, createServer, type AddressInfo, type Socket } from 'node:net'
import { once } from 'node:events'

/** What has gone to a database and come back. */
export interface Traffic {
  statements: number
  bytes: number
}

export interface Wire {
  /** Address of the database, with the wire before it. */
  uri: string
  /** Since the start, without the drivers' own questions of how the server is. */
  traffic(): Traffic
  stop(): Promise<void>
}

const header = 16

/** Whether the database is one server, so that nothing goes round the wire. */
export function mayWire(uri: string): boolean {
  return uri.startsWith('mongodb://') && !uri.includes(',')
}

/** Lies between a driver and its database, and counts messages and their bytes. */
export async function startWire(uri: string): Promise<Wire> {
  const { hostname, port } = new URL(uri)
  const sum: Traffic = { statements: 0, bytes: 0 }
  const open = new Set<Socket>()
  const server = createServer((near) => {
    const far = connect(Number(port), hostname)
    const isOwn = new Set<number>()
    join(near, far, (message) => {
      if (asksHowItIs(message)) return void isOwn.add(message.readInt32LE(4))
      sum.statements += 1
      sum.bytes += message.length
    })
    join(far, near, (message) => {
      if (!isOwn.has(message.readInt32LE(8))) sum.bytes += message.length
    })
    for (const socket of [near, far]) {
      open.add(socket)
      socket.once('close', () => open.delete(socket))
    }
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const near = new URL(uri)
  near.host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  // Otherwise the driver would ask for the members, and go round the wire to them.
  near.searchParams.delete('replicaSet')
  near.searchParams.set('directConnection', 'true')
  return {
    uri: near.href,
    traffic: () => ({ ...sum }),
    stop: async () => {
      for (const socket of open) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}

/** Passes everything on, and shows each whole message. */
function join(from: Socket, to: Socket, see: (message: Buffer) => void): void {
  let rest: Buffer = Buffer.alloc(0)
  from.on('data', (chunk) => {
    to.write(chunk)
    rest = Buffer.concat([rest, chunk])
    while (rest.length >= header && rest.length >= rest.readInt32LE(0)) {
      const size = rest.readInt32LE(0)
      see(rest.subarray(0, size))
      rest = rest.subarray(size)
    }
  })
  from.on('error', () => to.destroy())
  from.on('close', () => to.destroy())
}

const own = new Set(['hello', 'isMaster', 'ismaster', 'ping', 'endSessions'])
const oldHandshake = 2004
/** After the header come flags, the kind of section, the document's length, and a type. */
const nameAt = header + 10

/** Handshakes, heartbeats and goodbyes are the driver's own. */
function asksHowItIs(message: Buffer): boolean {
  if (message.readInt32LE(12) === oldHandshake) return true
  return own.has(message.toString('latin1', nameAt, message.indexOf(0, nameAt)))
}
