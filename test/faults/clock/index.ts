import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import supertest from 'supertest'
import { checkEverything } from '../../../api/check-everything.ts'
import { database, type Id } from '../../../api/platform/index.ts'
import { Claims } from '../../../api/points/index.ts'
import { Random } from '../../../scripts/seed/random.ts'
import { at, closeHouse, openHouse, type House } from '../../support/house.ts'
import { aVillage, paths } from '../../support/village.ts'
import type { Found, Part, Settings } from '../part.ts'
import { FakedClock } from '../support/faked-clock.ts'
import { Tills } from '../support/tills.ts'
import { hangNotice } from './hung-notices.ts'

const tenYears = ['+10y', '-10y']
const jumps = [...tenYears, '+1d', '-1d', '+1h', '-90s', '+90s', '+0']
const claimsOnEach = 3
const dayMs = 24 * 3600_000
const longestWaitMs = 33 * dayMs
/** What two processes on one machine may differ by, with a busy processor between them. */
const looseMs = 5_000

/**
 * A server whose computer's clock is ten years off, or jumps while it sells; the database's is
 * right. What must not happen: a claim posted before its notice is over, a record of another
 * year, a job that waits for one, a wait below nothing.
 */
export const part: Part = async (settings) => {
  const clock = FakedClock.inFile(join(process.cwd(), 'data/faults/clock-offset'))
  if (!clock) return { figures: { 'not run': "needs Debian's faketime" }, problems: [] }
  at(new Date())
  const house = await openHouse()
  await aVillage()
  const trial = new Trial(house, clock, settings)
  try {
    return await trial.run()
  } finally {
    await trial.end()
    await closeHouse(house)
  }
}

class Trial {
  private readonly problems: string[] = []
  private readonly house: House
  private readonly clock: FakedClock
  private readonly settings: Settings
  private server?: ChildProcess
  private hung?: Id

  constructor(house: House, clock: FakedClock, settings: Settings) {
    this.house = house
    this.clock = clock
    this.settings = settings
  }

  async run(): Promise<Found> {
    const { quick, count, tell } = this.settings
    this.hung = await hangNotice(3, claimsOnEach)
    for (const offset of tenYears) {
      await this.startAt(offset)
      tell(`${offset} from the start: refused, and nothing was posted`)
    }
    const many = count ?? (quick ? 20 : 300)
    const sales = await this.jump(many)
    await this.goOn()
    for (const problem of await checkEverything()) this.problems.push(JSON.stringify(problem))
    const figures = { 'servers started ten years off': tenYears.length, jumps: many, ...sales }
    return { figures, problems: this.problems }
  }

  async end(): Promise<void> {
    this.server?.kill('SIGKILL')
  }

  /** Starts with the wrong time, is asked, and gives its jobs the time to do wrong. */
  private async startAt(offset: string): Promise<void> {
    this.clock.set(offset)
    const url = await this.start()
    const healthy = await supertest(url).get('/healthz')
    const asked = await supertest(url).post('/api/session').send({ login: 'x', password: 'y' })
    for (const { status, body } of [healthy, asked]) {
      if (status === 503 && body.error.code === 'clock_wrong') continue
      this.problems.push(`at ${offset} the server answered ${status} ${JSON.stringify(body)}`)
    }
    await sleep(this.settings.quick ? 8_000 : 30_000)
    await this.expectNothingEarly(offset)
    await this.stop()
  }

  /** Tills sell while the clock jumps; in the end each sale is there once, at its true time. */
  private async jump(many: number) {
    this.clock.set('+0')
    const began = Date.now()
    const url = await this.start()
    const tills = await Tills.open(this.house, 3, url)
    const random = new Random(this.settings.seed)
    let over = false
    const selling = tills.sell(() => over)
    for (let jumped = 0; jumped < many; jumped += 1) {
      this.clock.set(random.pick(jumps))
      await sleep(random.between(100, 900))
      // Now and then it is right for a while, as it is when it has been set.
      if (jumped % 4 === 3) await this.right()
    }
    await this.right()
    over = true
    await selling
    const again = await tills.askAgain()
    await tills.replay(tills.asked.slice(-50))
    this.problems.push(...tills.problems)
    await this.expectTrueTimes(began, tills.asked.length)
    await this.expectNothingEarly('jumps')
    if (tills.refused === 0) this.problems.push('no jump was noticed')
    return {
      'sales asked for': tills.asked.length,
      'told to come back later': tills.refused,
      'asked for again under their key': again,
    }
  }

  private async right(): Promise<void> {
    this.clock.set('+0')
    await sleep(400)
  }

  private async expectTrueTimes(began: number, asked: number): Promise<void> {
    const sold = await database().collection('redemptions').find().toArray()
    if (sold.length !== asked)
      this.problems.push(`${asked} sales were asked for, ${sold.length} are`)
    for (const { _id, at: when } of sold) {
      const time = (when as Date).getTime()
      if (time >= began - looseMs && time <= Date.now() + looseMs) continue
      this.problems.push(`sale ${String(_id)} is of ${String(when)}`)
    }
  }

  private async expectNothingEarly(offset: string): Promise<void> {
    const notice = this.hung
    const waiting = { place: paths.village, notice, state: 'on_notice' as const }
    const left = await Claims.countDocuments(waiting)
    if (left < claimsOnEach) this.problems.push(`${offset}: ${claimsOnEach - left} posted early`)
    const expired = await database().collection('pointsLines').countDocuments({ kind: 'expiry' })
    if (expired > 0) this.problems.push(`${offset}: ${expired} households' points expired`)
  }

  /** Started again at the right time: the jobs do what is due, and wait for no other year. */
  private async goOn(): Promise<void> {
    await this.stop()
    const notice = await hangNotice(0, claimsOnEach)
    await this.start()
    const posted = () =>
      Claims.countDocuments({ place: paths.village, notice, state: 'posted' as const })
    const deadline = Date.now() + 90_000
    while ((await posted()) < claimsOnEach && Date.now() < deadline) await sleep(500)
    if ((await posted()) < claimsOnEach) this.problems.push('the jobs did not go on')
    const late = { nextRunAt: { $gt: new Date(Date.now() + longestWaitMs) } }
    for (const job of await database().collection('jobs').find(late).toArray()) {
      this.problems.push(`"${job.name}" waits for ${String(job.nextRunAt)}`)
    }
    await this.stop()
  }

  private async start(): Promise<string> {
    const file = join(import.meta.dirname, '../../support/server-process.ts')
    this.server = fork(file, [this.house.uri], {
      execArgv: ['--import', 'tsx'],
      env: { ...process.env, ...this.clock.environment },
    })
    const [{ url }] = (await once(this.server, 'message')) as [{ url: string }]
    return url
  }

  private async stop(): Promise<void> {
    this.clock.set('+0')
    if (!this.server || this.server.exitCode !== null) return
    const ended = once(this.server, 'exit')
    this.server.kill('SIGTERM')
    await ended
  }
}
