import { expect } from 'chai'
import type { Household } from '../../api/people/index.ts'
import { Pairings } from '../../api/pairing/pairing.model.ts'
import { at, closeHouse, daysLater, openHouse, type House } from '../support/house.ts'
import { aPair } from '../support/pair.ts'
import { aUnion, home, otherHome, readAt, sendAt, union, unionPaths } from '../support/union.ts'
import {
  aHousehold,
  aVillage,
  emptyHouse,
  expectBalancedBooks,
  otherVillage,
  paths,
  signedIn,
  village,
  type Agent,
} from '../support/village.ts'

describe('A pairing', () => {
  let house: House
  let clerk: Agent
  let steward: Agent
  let ours: Household
  let theirs: Household

  before(async () => {
    house = await openHouse()
  })
  beforeEach(async () => {
    await emptyHouse()
    at()
    await aVillage()
    await aUnion()
    await bothSignIn()
    ours = await aHousehold({ head: '张立春' })
    theirs = await aHousehold({ head: '李秋分' })
  })
  afterEach(expectBalancedBooks)
  after(() => closeHouse(house))

  /** Sessions do not outlive the days that a test lets pass. */
  const bothSignIn = async () => {
    clerk = await signedIn(house, 'clerk')
    steward = await signedIn(house, 'steward', { at: unionPaths.home })
  }
  const farmerOf = (household: Household) => signedIn(house, 'farmer', { household: household._id })
  const codesOf = async (agent: Agent, place: string) => {
    const { body } = await readAt(agent, place, '/pairings').expect(200)
    return body.items.map(
      (each: { home: { code: string }; household: { code: string } }) =>
        `${each.home.code} ${each.household.code}`,
    )
  }

  it('is one page for both sides, with its days, stage, duties and the neighbour', async () => {
    const { id } = await aPair(clerk, ours, { since: '2026-04-13' })
    const fromHome = (await readAt(steward, home, `/pairings/${id}`).expect(200)).body
    expect(fromHome).to.deep.include({
      state: 'active',
      since: '2026-04-13',
      days: 218,
      stage: 'start',
      home: { code: home, name: '装配车间小家' },
      village: { code: village, name: '柿坪村' },
      household: {
        id: String(ours._id),
        code: ours.code,
        group: '一组',
        masked: '张*',
        headName: '张立春',
      },
      lastVisit: null,
      overdue: 0,
    })
    expect(fromHome.duties).to.have.length(8)
    expect(fromHome.nextDuty).to.not.equal(null)
    const fromVillage = (await readAt(clerk, village, `/pairings/${id}`).expect(200)).body
    const { may: _home, ...seenThere } = fromHome
    const { may: _village, ...seenHere } = fromVillage
    expect(seenHere).to.deep.equal(seenThere)
    const farmer = await farmerOf(ours)
    const own = (await readAt(farmer, village, `/pairings/${id}`).expect(200)).body
    expect(own.may).to.deep.equal(['read_agreement', 'tick_farm'])
  })

  it('joins one home with several households, and one household with several homes', async () => {
    await aPair(clerk, ours)
    await aPair(clerk, theirs)
    await aPair(clerk, ours, { home: otherHome })
    expect(await codesOf(steward, home)).to.deep.equal([
      `${home} ${ours.code}`,
      `${home} ${theirs.code}`,
    ])
    expect(await codesOf(await farmerOf(ours), village)).to.deep.equal([
      `${home} ${ours.code}`,
      `${otherHome} ${ours.code}`,
    ])
    expect(await codesOf(clerk, village)).to.have.length(3)
    const watcher = await signedIn(house, 'finance_viewer', { at: unionPaths.union })
    expect(await codesOf(watcher, union)).to.have.length(3)
    const { body } = await readAt(watcher, union, '/pairings?limit=2').expect(200)
    expect(body.items[0].household).to.include({ masked: '张*', headName: null })
    const rest = await readAt(watcher, union, `/pairings?after=${body.next}`).expect(200)
    expect(rest.body.items).to.have.length(1)
  })

  it('of the same two is made once, however many clerks press at once', async () => {
    const input = { home, household: String(ours._id) }
    const replies = await Promise.all(
      Array.from({ length: 6 }, () => sendAt(clerk, village, '/pairings', input)),
    )
    const told = replies.map(({ status, body }) => body.error?.code ?? status)
    expect(told.filter((each) => each === 200)).to.have.length(1)
    expect(told.filter((each) => each === 'paired_already')).to.have.length(5)
    expect(await Pairings.countDocuments({ place: paths.village })).to.equal(1)
  })

  it('is made by clerk or administrator, of a household here with a home that is one', async () => {
    const input = { home, household: String(ours._id) }
    for (const role of ['approver', 'keeper', 'farmer', 'supervisor'] as const) {
      await sendAt(await signedIn(house, role), village, '/pairings', input).expect(403)
    }
    await sendAt(steward, home, '/pairings', input).expect(403)
    const wrong = async (more: object) => {
      const { status, body } = await sendAt(clerk, village, '/pairings', { ...input, ...more })
      return `${status} ${body.error.code}`
    }
    expect(await wrong({ home: union })).to.equal('404 home_unknown')
    expect(await wrong({ home: 'nowhere' })).to.equal('404 home_unknown')
    const stranger = await aHousehold({ place: paths.other })
    expect(await wrong({ household: String(stranger._id) })).to.equal('404 not_found')
    expect(await wrong({ since: '2026-11-17' })).to.equal('422 day_ahead')
    expect(await wrong({ since: '2026-02-30' })).to.equal('400 input_invalid')
    const late = [{ side: 'home', title: '帮卖', due: '2026-11-15' }]
    expect(await wrong({ duties: late })).to.equal('422 day_past')
    const far = [{ side: 'home', title: '帮卖', due: '2062-11-15' }]
    expect(await wrong({ duties: far })).to.equal('422 day_too_far')
    const { body } = await readAt(clerk, village, '/pairings/homes?search=装配').expect(200)
    expect(body.items).to.deep.equal([{ code: home, name: '装配车间小家', union: '青禾机械工会' }])
  })

  it('is not there for other homes, other villages and other households', async () => {
    const { id } = await aPair(clerk, ours)
    const neighbour = await signedIn(house, 'steward', { at: unionPaths.otherHome })
    await readAt(neighbour, otherHome, `/pairings/${id}`).expect(404)
    await readAt(neighbour, home, `/pairings/${id}`).expect(403)
    const reason = { reason: '不办了' }
    await sendAt(neighbour, otherHome, `/pairings/${id}/end`, reason).expect(404)
    const far = await signedIn(house, 'clerk', { at: paths.other })
    await readAt(far, otherVillage, `/pairings/${id}`).expect(404)
    const other = await farmerOf(theirs)
    await readAt(other, village, `/pairings/${id}`).expect(404)
    await readAt(other, village, `/pairings/${id}/visits`).expect(404)
    expect(await codesOf(other, village)).to.deep.equal([])
    const unbound = await signedIn(house, 'farmer')
    await readAt(unbound, village, '/pairings').expect(404)
    const employee = await signedIn(house, 'employee', { at: unionPaths.home })
    await readAt(employee, home, `/pairings/${id}`).expect(200)
    await sendAt(employee, home, `/pairings/${id}/end`, reason).expect(403)
    await readAt(employee, village, `/pairings/${id}`).expect(403)
  })

  it('moves through its stages one by one, forwards, and keeps their days', async () => {
    const { id } = await aPair(clerk, ours, { since: '2026-09-01' })
    const move = (agent: Agent, place: string, body: object) =>
      sendAt(agent, place, `/pairings/${id}/stage`, { note: '双方商定', ...body })
    const skipped = await move(steward, home, { stage: 'lift' }).expect(409)
    expect(skipped.body.error.code).to.equal('stage_order')
    await move(steward, home, { stage: 'pilot', on: '2026-10-01' }).expect(200)
    const before = await move(clerk, village, { stage: 'lift', on: '2026-09-30' }).expect(422)
    expect(before.body.error.code).to.equal('day_before_pairing')
    await move(clerk, village, { stage: 'lift', on: '2026-11-17' }).expect(422)
    const { body } = await move(clerk, village, { stage: 'lift' }).expect(200)
    expect(body.stages.map((each: { stage: string; from: string }) => [each.stage, each.from]))
      .to //
      .deep.equal([
        ['start', '2026-09-01'],
        ['pilot', '2026-10-01'],
        ['lift', '2026-11-16'],
      ])
    await move(clerk, village, { stage: 'start' }).expect(409)
    const both = await Promise.all([
      move(clerk, village, { stage: 'deepen' }),
      move(steward, home, { stage: 'deepen' }),
    ])
    expect(both.map(({ status }) => status).sort()).to.deep.equal([200, 409])
    const page = await readAt(clerk, village, `/pairings/${id}`).expect(200)
    expect(page.body.stages).to.have.length(4)
  })

  it('is ended with a reason, is only read from then on, and may begin anew', async () => {
    const { id } = await aPair(clerk, ours)
    const { duties } = (await readAt(clerk, village, `/pairings/${id}`).expect(200)).body
    daysLater(9)
    await bothSignIn()
    await sendAt(clerk, village, `/pairings/${id}/end`, {}).expect(400)
    const both = await Promise.all(
      [clerk, clerk].map((agent) =>
        sendAt(agent, village, `/pairings/${id}/end`, { reason: '搬走了' }),
      ),
    )
    expect(both.map(({ status }) => status).sort()).to.deep.equal([200, 409])
    daysLater(30)
    await bothSignIn()
    const page = (await readAt(steward, home, `/pairings/${id}`).expect(200)).body
    expect(page).to.deep.include({ state: 'ended', days: 10, overdue: 0, nextDuty: null })
    expect(page.ended).to.deep.equal({ on: '2026-11-25', reason: '搬走了' })
    expect(page.may).to.deep.equal(['read_agreement'])
    const day = '2026-12-25'
    for (const [path, body] of [
      ['/stage', { stage: 'pilot' }],
      ['/end', { reason: '再一次' }],
      ['/duties', { side: 'home', title: '帮卖' }],
      [`/duties/${duties[0].id}/done`, {}],
      ['/visits', { on: day, went: 1 }],
      ['/visits/planned', { on: day }],
    ] as const) {
      const reply = await sendAt(steward, home, `/pairings/${id}${path}`, body)
      expect([reply.status, reply.body.error.code], path).to.deep.equal([409, 'pairing_ended'])
    }
    expect(await codesOf(clerk, village)).to.deep.equal([])
    const over = await readAt(clerk, village, '/pairings?state=ended').expect(200)
    expect(over.body.items).to.have.length(1)
    await aPair(clerk, ours)
    expect(await codesOf(clerk, village)).to.have.length(1)
  })
})
