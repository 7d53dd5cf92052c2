import { fork, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect } from 'chai'
import { Entries, Notices } from '../../api/notices/index.ts'
import { addDays, dayOf, newId, startOf } from '../../api/platform/index.ts'
import { Claims, PointsLines } from '../../api/points/index.ts'
import { closeHouse, openHouse, type House } from '../support/house.ts'
import { aHousehold, aRule, aVillage, expectBalancedBooks, paths } from '../support/village.ts'

const count = 60

describe('Two servers on one database', () => {
  let house: House
  let servers: ChildProcess[] = []

  before(async () => {
    house = await openHouse()
    await aVillage()
  })
  after(async () => {
    for (const server of servers) server.kill('SIGKILL')
    await expectBalancedBooks()
    await closeHouse(house)
  })

  it('post what has hung its days by themselves, each claim once', async () => {
    await hangEnded()
    servers = [startServer(), startServer()]
    const deadline = Date.now() + 60_000
    const place = paths.village
    while ((await Claims.countDocuments({ place, state: 'posted' })) < count) {
      if (Date.now() > deadline) throw new Error('the job did not run within a minute')
      await sleep(250)
    }
    await sleep(2_000)
    expect(await PointsLines.countDocuments({ place, kind: 'award' })).to.equal(count)
    expect(await Entries.countDocuments({ place, state: 'ended' })).to.equal(count)
  }).timeout(120_000)

  function startServer(): ChildProcess {
    const file = join(import.meta.dirname, '../support/server-process.ts')
    return fork(file, [house.uri], { execArgv: ['--import', 'tsx'], stdio: 'inherit' })
  }

  /** Claims on a notice whose days were over yesterday. */
  async function hangEnded(): Promise<void> {
    const place = paths.village
    const rule = await aRule()
    const notice = newId()
    const lastDay = addDays(dayOf(new Date()), -1)
    const endsAt = startOf(dayOf(new Date()))
    const postedAt = startOf(addDays(lastDay, -3))
    await Notices.insertMany([
      {
        _id: notice,
        place,
        year: 2026,
        number: 1,
        postedAt,
        firstDay: addDays(lastDay, -2),
        lastDay,
        endsAt,
        downAt: startOf(addDays(lastDay, 8)),
        by: newId(),
      },
    ])
    for (let position = 1; position <= count; position += 1) {
      const household = await aHousehold()
      const id = newId()
      const { code, group, headName } = household
      const what = '打扫村口公路'
      const happenedOn = addDays(lastDay, -5)
      await Claims.insertMany([
        {
          _id: id,
          place,
          household: household._id,
          householdCode: code,
          group,
          headName,
          rule: rule._id,
          ruleKey: rule.key,
          ruleNumber: rule.number,
          quantity: 1,
          asked: 4_00,
          points: 4_00,
          what,
          happenedOn,
          photos: [],
          photoHashes: [],
          state: 'on_notice',
          submittedBy: newId(),
          throughKeeper: true,
          notice,
          at: postedAt,
          history: [],
        },
      ])
      const shown = {
        masked: '张*',
        group,
        household: code,
        what,
        basis: '1',
        happenedOn,
        points: 4_00,
      }
      const subject = { kind: 'claim', id }
      await Entries.insertMany([{ place, notice, position, subject, shown, state: 'up', endsAt }])
    }
  }
})
