import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '../../../scripts/database/machine.ts'
import type { Random } from '../../../scripts/seed/random.ts'
import { closeHouse, openHouse, type House } from '../../support/house.ts'
import { Client, Journal, type Person } from '../support/client.ts'
import { stillOpen } from '../support/outside.ts'
import { Payments } from '../support/payments.ts'
import { Server } from '../support/server.ts'
import { openWorld, type World } from '../support/world.ts'

const mostTries = 20
const pauseMs = 500

/** Two servers with their jobs on one database, and the payments' other side behind them. */
export class TwoServers {
  readonly journal = new Journal()
  readonly house: House
  readonly world: World
  readonly servers: readonly [Server, Server]
  readonly payments: Payments
  /** How often both were made to run all their jobs at the same moment. */
  jobsAtOnce = 0

  private constructor(
    { house, world }: { house: House; world: World },
    servers: [Server, Server],
    payments: Payments,
  ) {
    this.house = house
    this.world = world
    this.servers = servers
    this.payments = payments
  }

  /** @param folder keeps their logs, and the play money */
  static async open(folder: string): Promise<TwoServers> {
    const house = await openHouse()
    const world = await openWorld(house)
    const [one, two] = [await freePort(), await freePort()]
    const events = `http://127.0.0.1:${one}/api/payments/events`
    const payments = await Payments.open(folder, await freePort(), events)
    const env = { STRIPE_STAND_IN_URL: payments.url, LOG_LEVEL: 'info' }
    const server = async (name: string, port: number) => {
      mkdirSync(join(folder, name), { recursive: true })
      return await Server.open(join(folder, name), house.uri, port, env)
    }
    // One after the other: what the first has put into the queue, the second finds there.
    const servers: [Server, Server] = [await server('one', one), await server('two', two)]
    return new TwoServers({ house, world }, servers, payments)
  }

  async close(): Promise<void> {
    for (const { child } of this.servers) await child.stop()
    await this.payments.close()
    await closeHouse(this.house)
  }

  /** Somebody at one of the servers, or at the other. */
  at(which: 0 | 1, who: Person): Client {
    return new Client(this.servers[which].url, who, this.journal)
  }

  /** The jobs of both at the same moment, as if no lock kept one of them from it. */
  async runJobs(): Promise<void> {
    this.jobsAtOnce += 1
    const told = await Promise.all(this.servers.map((server) => server.runJobs()))
    this.journal.problems.push(...told.flatMap((problem) => problem ?? []))
  }

  /** The jobs again and again, until told to stop. */
  async keepRunningJobs(random: Random, until: () => boolean): Promise<void> {
    while (!until()) {
      await sleep(random.between(500, 2_500))
      await this.runJobs()
    }
  }

  /** Until nothing is on its way any more, here or over there. */
  async finish(): Promise<void> {
    for (let tries = 1; ; tries += 1) {
      await this.runJobs()
      await this.payments.settle()
      const open = await stillOpen(await this.payments.books())
      if (open.length === 0) return
      if (tries === mostTries) return void this.journal.problems.push(...open)
      await sleep(pauseMs)
    }
  }

  /** Both clocks go forward together. */
  later(milliseconds: number): void {
    for (const server of this.servers) server.later(milliseconds)
  }

  /** What ended by itself. */
  fallen(): string[] {
    return this.servers.flatMap(({ child }) => child.fell ?? [])
  }
}
