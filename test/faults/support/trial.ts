import { freePort } from '../../../scripts/database/machine.ts'
import type { Random } from '../../../scripts/seed/random.ts'
import { closeHouse, openHouse, type House } from '../../support/house.ts'
import { everyone, type Act } from './acts.ts'
import { Journal } from './client.ts'
import { Load } from './load.ts'
import { proveOutside, stillOpen } from './outside.ts'
import { Payments } from './payments.ts'
import { proveEffects, proveReplays } from './proof.ts'
import { Server } from './server.ts'
import { Till } from './till.ts'
import { openWorld, type World } from './world.ts'

/** What the server's clock goes forward by, so that leases and waits are over. */
const laterMs = 120_000
const mostTries = 8

/** How the machines reach each other, where it is not straight. */
interface Lines {
  /** The database's address as the server has it, of the one that the house has. */
  uri?: (uri: string) => Promise<string>
  /** The server's address as clients have it. */
  url?: (server: Server) => Promise<string>
}

/** A village with everyone in it, a server and payments in processes of their own, and a journal. */
export class Trial {
  readonly journal: Journal
  readonly server: Server
  readonly payments: Payments
  private readonly till: Till
  private readonly house: House
  private readonly world: World
  private readonly url: string
  private readonly acts: Act[]
  /** Keys of what was there when the round began. */
  private earlier = new Set<string>()

  private constructor(
    { house, world, url, journal }: { house: House; world: World; url: string; journal: Journal },
    { server, payments, till }: { server: Server; payments: Payments; till: Till },
  ) {
    this.house = house
    this.world = world
    this.url = url
    this.journal = journal
    this.server = server
    this.payments = payments
    this.till = till
    this.acts = everyone(world, url, journal, payments, till)
  }

  /** @param folder keeps the logs, and the play money */
  static async open(folder: string, lines: Lines = {}): Promise<Trial> {
    const house = await openHouse()
    const world = await openWorld(house)
    const port = await freePort()
    const events = `http://127.0.0.1:${port}/api/payments/events`
    const payments = await Payments.open(folder, await freePort(), events)
    const uri = (await lines.uri?.(house.uri)) ?? house.uri
    const server = await Server.open(folder, uri, port, { STRIPE_STAND_IN_URL: payments.url })
    const url = (await lines.url?.(server)) ?? server.url
    const journal = new Journal()
    const till = await Till.open(folder, url, world, journal)
    return new Trial({ house, world, url, journal }, { server, payments, till })
  }

  async close(): Promise<void> {
    await this.till.child.stop()
    await this.server.child.stop()
    await this.payments.close()
    await closeHouse(this.house)
  }

  /** Everyone begins to do what they do. */
  load(random: Random): Load {
    this.earlier = new Set(this.journal.entries.keys())
    return new Load(this.acts, random.between(0, 2 ** 30))
  }

  /** Everyone brings to its end what they have begun, and has their answers. */
  async rest(load: Load): Promise<void> {
    await load.stop()
    await this.till.empty()
  }

  /** What is still on its way: in the outbox, or between here and the payments' other side. */
  async open(): Promise<string[]> {
    return await stillOpen(await this.payments.books())
  }

  /** Jobs and outbox do what was open, at the latest when their waits are over. */
  async finish(): Promise<void> {
    for (let tries = 1; ; tries += 1) {
      this.server.later(laterMs)
      await this.server.runJobs()
      await this.payments.settle()
      const open = await this.open()
      if (open.length === 0) return
      if (tries < mostTries) continue
      this.journal.problems.push(...open)
      return
    }
  }

  /** The proofs: all replies of the round once more, some earlier ones, every record and sum. */
  async prove(random: Random): Promise<string[]> {
    const { journal, server, earlier } = this
    const asked = journal.agreed().filter(({ key }) => !earlier.has(key) || random.next() < 0.02)
    await proveReplays(journal, asked, this.url)
    return [
      ...(server.child.fell ? [server.child.fell] : []),
      ...journal.problems.splice(0),
      ...(await proveEffects(this.world, journal)),
      ...(await proveOutside(await this.payments.books())),
    ]
  }
}
