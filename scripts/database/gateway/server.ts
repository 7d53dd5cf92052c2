import { createServer } from 'node:net'
import type { AddressInfo, Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Document } from 'bson'
import { serialize } from 'bson'
import type { Call, Connection } from './call.ts'
import { callOf } from './call.ts'
import { ClusterClock, stamped } from './clock.ts'
import type { Server } from './commands.ts'
import { perform } from './commands.ts'
import { Cursors } from './cursors.ts'
import type { EngineAddress } from './engine.ts'
import { Engine } from './engine.ts'
import { CommandError, EngineGone } from './errors.ts'
import { FailPoints } from './failpoints.ts'
import { Transactions } from './transactions.ts'
import { MalformedFrame, frameReply, framesOf, parseRequest } from './wire.ts'
import type { Request } from './wire.ts'

export interface GatewayOptions {
  engine: EngineAddress
  failPoints?: boolean
  /** How long a transaction may lie untouched, in milliseconds; a minute unless a test is in a hurry. */
  idleTransaction?: number
}

export interface Gateway {
  port: number
  stop(): Promise<void>
}

const SWEEP_EVERY = 500
const ORPHANED_AFTER = 1000

/** Listens on loopback for MongoDB clients and has the engine answer them. */
export async function startGateway(options: GatewayOptions): Promise<Gateway> {
  const engine = new Engine(options.engine)
  const cursors = new Cursors(engine)
  const limits = { idle: options.idleTransaction ?? 60_000, orphaned: ORPHANED_AFTER }
  const transactions = new Transactions(engine, limits, (held) => cursors.forgetTransaction(held))
  const server: Server = { engine, cursors, transactions, address: '' }
  const door = new Door(server, options.failPoints ? new FailPoints() : undefined)
  const listener = createServer({ noDelay: true }, (socket) => void door.serve(socket))
  await new Promise<void>((resolve, reject) => {
    listener.once('error', reject)
    listener.listen(0, '127.0.0.1', resolve)
  })
  const { port } = listener.address() as AddressInfo
  server.address = `127.0.0.1:${port}`
  const sweep = () => {
    cursors.sweep()
    void transactions.sweep(isGone)
  }
  const sweeper = setInterval(sweep, Math.min(SWEEP_EVERY, limits.idle))
  const end = async () => {
    clearInterval(sweeper)
    listener.close()
    door.closeAll()
    await transactions.close()
    await engine.close()
  }
  let ended: Promise<void> | undefined
  return { port, stop: () => (ended ??= end()) }
}

const isGone = (owner: object): boolean => (owner as Connection).closed

/** Serves the connections: each in its own order, all at once. */
class Door {
  private readonly sockets = new Set<Socket>()
  private readonly clock = new ClusterClock()
  private readonly server: Server
  private readonly failPoints?: FailPoints
  private last = 0

  constructor(server: Server, failPoints?: FailPoints) {
    this.server = server
    this.failPoints = failPoints
  }

  async serve(socket: Socket): Promise<void> {
    const connection: Connection = { id: ++this.last, closed: false }
    this.sockets.add(socket)
    socket.on('error', () => undefined)
    socket.on('close', () => {
      connection.closed = true
      this.sockets.delete(socket)
    })
    try {
      for await (const frame of framesOf(socket)) {
        const request = parseRequest(frame)
        const reply = await this.answer(request, connection)
        if (request.wantsReply) socket.write(frameReply(request, reply))
      }
    } catch (error) {
      if (!isExpected(error)) console.error('The database gateway closed a connection:', error)
    } finally {
      socket.destroy()
    }
  }

  closeAll(): void {
    for (const socket of this.sockets) socket.destroy()
  }

  private async answer(request: Request, connection: Connection): Promise<Buffer[]> {
    try {
      const call = callOf(request, connection)
      return this.stamp(await this.performed(call))
    } catch (error) {
      if (!(error instanceof CommandError)) throw error
      return this.stamp(error.reply())
    }
  }

  private async performed(call: Call): Promise<Buffer | Document> {
    if (!this.failPoints) return perform(this.server, call)
    if (call.name === 'configureFailPoint') return this.failPoints.configure(call)
    const fault = this.failPoints.strike(call)
    if (!fault) return perform(this.server, call)
    if (fault.delay) await sleep(fault.delay)
    if (fault.error) throw fault.error
    if (fault.closeConnection === 'before') throw new ConnectionLost()
    const reply = await perform(this.server, call)
    if (fault.closeConnection === 'after') throw new ConnectionLost()
    if (!fault.writeConcernError) return reply
    const { writeConcernError } = fault
    return Buffer.concat(stamped(bytesOf(reply), elementsOf({ writeConcernError })))
  }

  private stamp(reply: Buffer | Document): Buffer[] {
    return stamped(bytesOf(reply), this.clock.tick())
  }
}

/** A fail point asked for the connection to break. */
class ConnectionLost extends Error {}

function bytesOf(reply: Buffer | Document): Buffer {
  return Buffer.isBuffer(reply) ? reply : Buffer.from(serialize(reply))
}

function elementsOf(fields: Document): Buffer {
  return Buffer.from(serialize(fields)).subarray(4, -1)
}

function isExpected(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException
  return (
    error instanceof MalformedFrame ||
    error instanceof EngineGone ||
    error instanceof ConnectionLost ||
    ['ECONNRESET', 'EPIPE', 'ERR_STREAM_PREMATURE_CLOSE', 'ABORT_ERR'].includes(code ?? '')
  )
}
