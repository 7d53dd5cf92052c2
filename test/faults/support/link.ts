import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Random } from '../../../scripts/seed/random.ts'

/** What befalls what passes; nothing of it is clear weather. */
export interface Weather {
  /** Each piece is held back for up to so many milliseconds. */
  delayMs?: number
  /** So many of a hundred requests lose their connection, at one of the three moments. */
  cuts?: number
  /** What passes in a second, in each direction. */
  bytesPerSecond?: number
  /** Nothing passes, and nobody is told. */
  silent?: boolean
}

/** Before the request has passed; after it and before the reply; in the middle of the reply. */
const moments = ['before', 'after', 'middle'] as const
type Moment = (typeof moments)[number]

/** Small enough that a slow line shows as a trickle, not as lumps. */
const pieceBytes = 1_250

/** What a link has carried, and whom it has cut off. */
export interface Carried {
  connections: number
  bytes: number
  /** Bytes that had to wait for the slow line. */
  throttledBytes: number
  cuts: Record<Moment, number>
}

interface Target {
  host: string
  port: number
}

/** A line between two machines, on loopback, whose weather one can choose. */
export class Link {
  weather: Weather = {}
  readonly carried: Carried = {
    connections: 0,
    bytes: 0,
    throttledBytes: 0,
    cuts: { before: 0, after: 0, middle: 0 },
  }
  private readonly server: Server
  private readonly random: Random
  private readonly open = new Set<Socket>()
  /** Where it leads; elsewhere when what listens there was started anew. */
  target: Target

  private constructor(server: Server, target: Target, random: Random) {
    this.server = server
    this.target = target
    this.random = random
  }

  static async to(target: Target, random: Random): Promise<Link> {
    const server = createServer({ noDelay: true })
    const link = new Link(server, target, random)
    server.on('connection', (socket: Socket) => link.join(socket))
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    return link
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port
  }

  async close(): Promise<void> {
    this.weather = {}
    const closed = new Promise((done) => this.server.close(done))
    for (const socket of this.open) socket.destroy()
    await closed
  }

  /** Draws what becomes of a request that begins now. */
  fate(): Moment | null {
    const { cuts = 0 } = this.weather
    return this.random.next() * 100 < cuts ? this.random.pick(moments) : null
  }

  /** Waits as long as the weather wants, for so many bytes of one direction. */
  async pass(way: Way, bytes: number): Promise<void> {
    const { delayMs = 0, bytesPerSecond } = this.weather
    if (delayMs > 0) await sleep(this.random.between(0, delayMs))
    if (bytesPerSecond) {
      way.freeAt = Math.max(way.freeAt, performance.now()) + (bytes / bytesPerSecond) * 1000
      this.carried.throttledBytes += bytes
      await sleep(way.freeAt - performance.now())
    }
    while (this.weather.silent) await sleep(100)
    this.carried.bytes += bytes
  }

  private readonly up: Way = { freeAt: 0 }
  private readonly down: Way = { freeAt: 0 }

  private join(near: Socket): void {
    const far = connect({ ...this.target, noDelay: true })
    this.carried.connections += 1
    for (const socket of [near, far]) {
      this.open.add(socket)
      socket.on('error', () => socket.destroy())
      socket.on('close', () => this.open.delete(socket))
    }
    const pair = new Pair(this, near, far)
    void pair.carryRequests(this.up)
    void pair.carryReplies(this.down)
  }
}

/** One direction of a link: when its line is free for the next byte. */
interface Way {
  freeAt: number
}

/** One connection through a link; a request begins with what comes after a reply. */
class Pair {
  private readonly link: Link
  private readonly near: Socket
  private readonly far: Socket
  private asked = false
  private fate: Moment | null = null

  constructor(link: Link, near: Socket, far: Socket) {
    this.link = link
    this.near = near
    this.far = far
  }

  async carryRequests(way: Way): Promise<void> {
    await this.carry(this.near, this.far, way, () => {
      if (this.asked) return false
      this.asked = true
      this.fate = this.link.fate()
      return this.fate === 'before'
    })
  }

  async carryReplies(way: Way): Promise<void> {
    await this.carry(this.far, this.near, way, async (bytes) => {
      this.asked = false
      if (this.fate === 'middle') await this.write(this.near, bytes.subarray(0, bytes.length / 2))
      return this.fate === 'after' || this.fate === 'middle'
    })
  }

  /** Passes on what comes, until `isCut` says that the connection ends here. */
  private async carry(
    from: Socket,
    to: Socket,
    way: Way,
    isCut: (bytes: Buffer) => boolean | Promise<boolean>,
  ): Promise<void> {
    try {
      for await (const bytes of from as AsyncIterable<Buffer>) {
        if (await isCut(bytes)) return this.cut()
        for (let at = 0; at < bytes.length; at += pieceBytes) {
          const piece = bytes.subarray(at, at + pieceBytes)
          await this.link.pass(way, piece.length)
          await this.write(to, piece)
        }
      }
      to.end()
    } catch {
      this.near.destroy()
      this.far.destroy()
    }
  }

  private async write(to: Socket, bytes: Buffer): Promise<void> {
    if (to.destroyed) throw new Error('the other end has gone')
    if (!to.write(bytes)) await Promise.race([once(to, 'drain'), once(to, 'close')])
  }

  private cut(): void {
    if (this.fate) this.link.carried.cuts[this.fate] += 1
    this.far.destroy()
    // Half a reply arrives before the end; where there is none, the end is all that does.
    if (this.fate === 'middle') this.near.end()
    else this.near.resetAndDestroy()
  }
}
