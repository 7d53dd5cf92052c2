import { setTimeout as sleep } from 'node:timers/promises'
import type { Random } from '../../../scripts/seed/random.ts'
import type { Database } from '../support/database.ts'
import { Trial } from '../support/trial.ts'
import { drawVictims, machinesOf, type Machine } from './machines.ts'
import type { Tally } from './tally.ts'

/** A lease lasts a minute, and locks of the dead are looked for every minute. */
const byItselfMs = 150_000

/** One village and its machines, killed again and again. */
export class KilledHouse {
  private readonly trial: Trial
  private readonly machines: Machine[]
  private readonly tally: Tally

  private constructor(trial: Trial, machines: Machine[], tally: Tally) {
    this.trial = trial
    this.machines = machines
    this.tally = tally
  }

  static async open(folder: string, database: Database | null, tally: Tally) {
    const trial = await Trial.open(folder)
    return new KilledHouse(trial, machinesOf(trial.server, trial.payments, database), tally)
  }

  async close(): Promise<void> {
    this.tally.add(this.trial.journal)
    await this.trial.close()
  }

  /** Kills and starts again while everyone goes on, and then proves that nothing shows of it. */
  async round(number: number, random: Random): Promise<string[]> {
    const { trial } = this
    const load = trial.load(random)
    await sleep(random.between(300, 1_500))
    if (random.next() < 0.5) void trial.server.runJobs()
    await sleep(random.between(0, 250))
    await this.killSome(number, random)
    await sleep(random.between(300, 900))
    await trial.rest(load)
    await trial.finish()
    return await trial.prove(random)
  }

  private async killSome(number: number, random: Random): Promise<void> {
    const { server, journal } = this.trial
    const victims = drawVictims(this.machines, number, random)
    const { underWay } = journal
    const open = server.openTransactions
    await Promise.all(victims.map((each) => each.kill()))
    // What a server says last is heard after its end.
    const inTransaction = Math.max(open, server.openTransactions) > 0
    this.tally.killed(victims, underWay, inTransaction)
    await sleep(random.between(0, 400))
    const began = performance.now()
    for (const each of victims) await each.startAgain()
    this.tally.back(performance.now() - began)
  }

  /**
   * First the payments' other side falls, so that refunds pile up, and then the server: what is
   * open then is done by the server's own jobs, which nobody asks.
   */
  async finishesByItself(random: Random): Promise<string[]> {
    const { server, payments } = this.trial
    const load = this.trial.load(random)
    await sleep(1_500)
    await payments.child.kill()
    await sleep(1_500)
    await server.child.kill()
    await payments.startAgain()
    await server.start()
    await this.trial.rest(load)
    const began = performance.now()
    const left = (await this.trial.open()).length
    for (;;) {
      const open = await this.trial.open()
      const waited = performance.now() - began
      if (open.length === 0) {
        this.tally.finished(left, waited)
        return await this.trial.prove(random)
      }
      if (waited > byItselfMs) return open.map((each) => `without being asked to: ${each}`)
      await sleep(500)
    }
  }
}
