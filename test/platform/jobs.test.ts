import { setTimeout as sleep } from 'node:timers/promises'
import { expect } from 'chai'
import { database, startJobs } from '../../api/platform/index.ts'
import { closeHouse, openHouse, type House } from '../support/house.ts'

const minuteMs = 60_000
const monthly = '0 2 1 * *'

describe('Jobs', function () {
  this.timeout(60_000)
  let house: House
  let running: { stop(): Promise<void> }[] = []
  let runs: string[] = []

  before(async () => {
    house = await openHouse()
  })
  beforeEach(() => {
    runs = []
  })
  afterEach(async () => {
    await Promise.all(running.map((each) => each.stop()))
    running = []
  })
  after(() => closeHouse(house))

  const queue = () => database().collection('jobs')
  const job = (
    name: string,
    every: string,
    work: () => Promise<unknown> | void = () => undefined,
  ) => ({
    name,
    every,
    run: async () => {
      runs.push(name)
      await work()
    },
  })

  /** As the queue looks when servers have come to harm. */
  async function left(name: string, row: { nextRunAt: Date; lockedAt?: Date }): Promise<void> {
    await queue().insertOne({
      ...{ name, type: 'single', priority: 0, repeatInterval: monthly },
      ...{ repeatTimezone: 'Asia/Shanghai', lockedAt: null, ...row },
    })
  }

  const ago = (minutes: number) => new Date(Date.now() - minutes * minuteMs)

  it('of a server that died in the middle are done after some minutes, and not before', async () => {
    const nextMonth = ago(-30 * 24 * 60)
    await left('still held', { nextRunAt: nextMonth, lockedAt: ago(3) })
    await left('left half done', { nextRunAt: nextMonth, lockedAt: ago(6) })
    running.push(await startJobs([job('still held', monthly), job('left half done', monthly)]))
    await sleep(7_000)
    expect(runs).to.deep.equal(['left half done'])
    expect(await queue().findOne({ name: 'still held' }))
      .to.have.property('lockedAt')
      .that.is.a('date')
  })

  it('whose hour passed while no server ran are done when one starts', async () => {
    await left('missed', { nextRunAt: ago(5 * 60) })
    running.push(await startJobs([job('missed', monthly)]))
    await sleep(7_000)
    expect(runs).to.deep.equal(['missed'])
  })

  it('that failed at their hour are tried again within minutes', async () => {
    await left('failing', { nextRunAt: ago(1) })
    running.push(await startJobs([job('failing', monthly, () => Promise.reject(new Error('no')))]))
    await sleep(7_000)
    expect(runs).to.deep.equal(['failing'])
    const { nextRunAt } = (await queue().findOne({ name: 'failing' })) as unknown as {
      nextRunAt: Date
    }
    expect(nextRunAt.getTime()).to.be.within(Date.now(), ago(-5).getTime())
  })

  it('that take long are not begun by another server that starts', async () => {
    const long = job('long', '1 second', () => sleep(9_000))
    running.push(await startJobs([long], 2_500))
    while (runs.length === 0) await sleep(100)
    await sleep(3_000)
    running.push(await startJobs([long], 2_500))
    await sleep(5_500)
    expect(runs).to.deep.equal(['long'])
  })
})
