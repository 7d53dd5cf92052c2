import { expect } from 'chai'
import type { Household } from '../../api/people/index.ts'
import { dueOf } from '../../api/pairing/due.ts'
import { DutiesDone } from '../../api/pairing/pairing.model.ts'
import { at, closeHouse, openHouse, type House } from '../support/house.ts'
import { aPair } from '../support/pair.ts'
import { aUnion, home, readAt, sendAt, union, unionPaths } from '../support/union.ts'
import {
  aHousehold,
  aVillage,
  emptyHouse,
  expectBalancedBooks,
  paths,
  signedIn,
  village,
  type Agent,
} from '../support/village.ts'

describe('A duty', () => {
  let house: House
  let clerk: Agent
  let employee: Agent
  let farmer: Agent
  let ours: Household

  before(async () => {
    house = await openHouse()
  })
  beforeEach(async () => {
    await emptyHouse()
    at()
    await aVillage()
    await aUnion()
    ours = await aHousehold()
    await allSignIn()
  })
  afterEach(expectBalancedBooks)
  after(() => closeHouse(house))

  /** Sessions do not outlive the days that a test lets pass. */
  const allSignIn = async () => {
    clerk = await signedIn(house, 'clerk')
    employee = await signedIn(house, 'employee', { at: unionPaths.home })
    farmer = await signedIn(house, 'farmer', { household: ours._id })
  }

  interface Listed {
    id: string
    title: string
    due: string | null
    overdue: boolean
    done: { on: string }[]
  }
  const find = (page: { duties: Listed[] }, title: string) =>
    page.duties.find((each) => each.title === title) as Listed
  const call = { side: 'home', title: '每月电话问候' }
  const training = { side: 'home', title: '技术培训', due: '2026-12-20' }
  const feeding = { side: 'farm', title: '按约定喂养' }
  const paired = () => aPair(clerk, ours, { duties: [call, training, feeding] })
  const tick = (agent: Agent, place: string, id: string, duty: Listed, body: object = {}) =>
    sendAt(agent, place, `/pairings/${id}/duties/${duty.id}/done`, body)

  it('is ticked off by its own side, and nobody else', async () => {
    const page = await paired()
    const [ofHome, ofFarm] = [find(page, call.title), find(page, feeding.title)]
    await tick(employee, home, page.id, ofHome, { note: '聊了半小时' }).expect(200)
    const other = await tick(employee, home, page.id, ofFarm).expect(403)
    expect(other.body.error.code).to.equal('other_side')
    await tick(farmer, village, page.id, ofHome).expect(403)
    await tick(farmer, village, page.id, ofFarm).expect(200)
    const watcher = await signedIn(house, 'finance_viewer', { at: unionPaths.home })
    await tick(watcher, home, page.id, ofHome).expect(403)
  })

  it('done twice in its month is one, also when both press at once', async () => {
    const page = await paired()
    const duty = find(page, call.title)
    const all = await Promise.all(
      Array.from({ length: 5 }, () => tick(employee, home, page.id, duty, { on: '2026-11-16' })),
    )
    expect(all.map(({ status }) => status)).to.deep.equal([200, 200, 200, 200, 200])
    expect(find(all[0]?.body, call.title).done).to.have.length(1)
    expect(await DutiesDone.countDocuments({ place: paths.village })).to.equal(1)
    at('2026-12-03T09:00:00+08:00')
    await allSignIn()
    const december = await tick(employee, home, page.id, duty).expect(200)
    expect(find(december.body, call.title).done.map(({ on }) => on)).to.deep.equal([
      '2026-12-03',
      '2026-11-16',
    ])
  })

  it('is done on a day that has come, since they are paired', async () => {
    const page = await paired()
    const refused = async (on: string) => {
      const { status, body } = await tick(employee, home, page.id, find(page, call.title), { on })
      return `${status} ${body.error.code}`
    }
    expect(await refused('2026-11-17')).to.equal('422 day_ahead')
    expect(await refused('2026-11-15')).to.equal('422 day_before_pairing')
    expect(await refused('2026-11-31')).to.equal('400 input_invalid')
  })

  it('is late after its day, and the late ones are told to both sides', async () => {
    const page = await paired()
    expect(page.nextDuty).to.include({ title: training.title, due: '2026-12-20', overdue: false })
    expect(find(page, call.title).due).to.equal('2026-12-31')
    at('2027-01-05T09:00:00+08:00')
    await allSignIn()
    const steward = await signedIn(house, 'steward', { at: unionPaths.home })
    const late = async (agent: Agent, place: string) => {
      const { body } = await readAt(agent, place, '/pairings/overdue').expect(200)
      return body.items.map(
        (each: { duty: { title: string }; daysLate: number }) =>
          `${each.duty.title} ${each.daysLate}`,
      )
    }
    const all = ['技术培训 16', '每月电话问候 5', '按约定喂养 5']
    expect(await late(steward, home)).to.deep.equal(all)
    expect(await late(clerk, village)).to.deep.equal(all)
    expect(await late(farmer, village)).to.deep.equal(all)
    const watcher = await signedIn(house, 'finance_viewer', { at: unionPaths.union })
    expect(await late(watcher, union)).to.deep.equal(all)
    const other = await signedIn(house, 'steward', { at: unionPaths.otherHome })
    expect(await late(other, 'qhjx-zs')).to.deep.equal([])
    await tick(steward, home, page.id, find(page, training.title)).expect(200)
    const { body } = await tick(steward, home, page.id, find(page, call.title)).expect(200)
    expect(find(body, training.title)).to.include({ due: null, overdue: false })
    expect(find(body, call.title)).to.include({ due: '2027-02-28', overdue: false })
    expect(body.overdue).to.equal(1)
  })

  it('is put on the list and taken off it by those who look after the pair', async () => {
    const page = await paired()
    const add = (agent: Agent, place: string, body: object) =>
      sendAt(agent, place, `/pairings/${page.id}/duties`, body)
    await add(employee, home, { side: 'home', title: '帮卖' }).expect(403)
    await add(farmer, village, { side: 'home', title: '帮卖' }).expect(403)
    await add(clerk, village, { side: 'both', title: '帮卖' }).expect(400)
    await add(clerk, village, { side: 'home', title: '帮卖', due: '2026-11-15' }).expect(422)
    const more = (await add(clerk, village, { side: 'home', title: '帮卖' }).expect(200)).body
    expect(more.duties).to.have.length(4)
    const off = () =>
      clerk
        .delete(`/api/places/${village}/pairings/${page.id}/duties/${find(more, '帮卖').id}`)
        .set('Idempotency-Key', crypto.randomUUID())
    expect((await off().expect(200)).body.duties).to.have.length(3)
    await off().expect(404)
    await tick(employee, home, page.id, find(more, '帮卖')).expect(404)
    for (let i = 3; i < 30; i += 1) {
      await add(clerk, village, { side: 'farm', title: `第 ${i} 条` }).expect(200)
    }
    const full = await add(clerk, village, { side: 'farm', title: '再一条' }).expect(422)
    expect(full.body.error.code).to.equal('too_many_duties')
  })

  it('is offered from the menu when a pair is made', async () => {
    const { body } = await readAt(clerk, village, '/pairings/menu').expect(200)
    const page = await aPair(clerk, ours)
    expect(page.duties.map(({ title }: Listed) => title)).to.deep.equal(
      body.items.map(({ title }: Listed) => title),
    )
  })

  for (const [what, from, done, today, due, overdue] of [
    ['not owed in the month it began', '2026-11-16', [], '2026-11-30', '2026-12-31', false],
    ['owed in its first whole month', '2026-11-16', [], '2026-12-01', '2026-12-31', false],
    ['owed from a month it began with', '2026-11-01', [], '2026-11-30', '2026-11-30', false],
    ['late when the last month went by', '2026-11-16', [], '2027-01-01', '2026-12-31', true],
    ['in time', '2026-01-01', ['2026-10'], '2026-11-16', '2026-11-30', false],
    ['done for this month', '2026-01-01', ['2026-11'], '2026-11-16', '2026-12-31', false],
    ['done before the year ends', '2026-01-01', ['2026-12'], '2026-12-31', '2027-01-31', false],
  ] as const) {
    it(`of every month is ${what}`, () => {
      expect(dueOf({ from }, new Set(done), today)).to.deep.equal({ due, overdue })
    })
  }
})
