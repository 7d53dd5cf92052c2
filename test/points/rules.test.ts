import { expect } from 'chai'
import { transact } from '../../api/platform/index.ts'
import { Claims, Rules, importRules } from '../../api/points/index.ts'
import { at, closeHouse, openHouse, type House } from '../support/house.ts'
import {
  aHousehold,
  aVillage,
  emptyHouse,
  expectBalancedBooks,
  otherVillage,
  paths,
  read,
  send,
  signedIn,
  village,
  type Agent,
} from '../support/village.ts'
import { freshKey } from '../support/house.ts'

interface Shown {
  key: string
  number: number
  version: number
  on: boolean
  own: boolean
  points: number
}

describe('Rules', () => {
  let house: House
  let chief: Agent
  let liaison: Agent

  before(async () => {
    house = await openHouse()
  })
  beforeEach(async () => {
    await emptyHouse()
    at()
    await aVillage()
    chief = await signedIn(house, 'administrator')
    liaison = await signedIn(house, 'liaison')
  })
  afterEach(expectBalancedBooks)
  after(() => closeHouse(house))

  const text = {
    title: '打扫公共地方',
    titleEn: 'Cleans public places',
    category: '环境卫生',
    points: 4_00,
    unit: '小时',
    of: 'household',
    bucket: 'earned',
  }
  const library = [1, 2, 3].map((number) => ({
    ...text,
    key: `r00${number}`,
    number,
    title: `${text.title}${number}`,
    caps: [{ per: 'month', points: 20_00 }],
  }))
  const bring = (entries: object[] = library, from = '2026-11-16') =>
    transact(() => importRules(paths.county, entries, from))
  const list = async (all = false): Promise<Shown[]> =>
    (await read(liaison, `/rules${all ? '?all=true' : ''}`).expect(200)).body.items
  const turn = (key: string, on: boolean, agent = chief, at = village) =>
    agent
      .put(`/api/places/${at}/rules/${key}/switch`)
      .set('Idempotency-Key', freshKey())
      .send({ on })
  const report = async (rule: string, day = '2026-11-14') =>
    send(liaison, '/claims', {
      household: String((await aHousehold())._id),
      rules: [rule],
      quantity: 1,
      happenedOn: day,
      what: '打扫村口公路',
      photos: [],
    })

  it("of the county's library are offered, and in force once the village switches them on", async () => {
    await bring()
    expect(await list()).to.deep.equal([])
    const offered = await list(true)
    expect(offered.map(({ key, on, own }) => [key, on, own])).to.deep.equal([
      ['r001', false, false],
      ['r002', false, false],
      ['r003', false, false],
    ])
    const refused = await (await report('r002')).body
    expect(refused.error).to.deep.include({ code: 'rule_not_in_force', details: { rule: 'r002' } })
    await turn('r002', true).expect(200)
    expect((await list()).map(({ key }) => key)).to.deep.equal(['r002'])
    expect((await report('r002')).status).to.equal(200)
    await turn('r002', false).expect(200)
    expect(await list()).to.deep.equal([])
    expect((await report('r002')).status).to.equal(422)
  })

  it("of one village's choice are not the neighbour's", async () => {
    await bring()
    await turn('r001', true).expect(200)
    const there = await signedIn(house, 'liaison', { at: paths.other })
    const { body } = await there.get(`/api/places/${otherVillage}/rules`).expect(200)
    expect(body.items).to.deep.equal([])
    await turn('r001', true, chief, otherVillage).expect(403)
    await turn('r001', true, liaison).expect(403)
    expect((await turn('r999', true)).body.error.code).to.equal('not_found')
  })

  it("of the village's own are numbered after the last and in force at once", async () => {
    await bring()
    const own = (await send(chief, '/rules', text).expect(200)).body
    expect(own).to.include({ number: 4, version: 1, on: true, own: true, from: '2026-11-16' })
    expect((await list()).map(({ key }) => key)).to.deep.equal([own.key])
    const there = await signedIn(house, 'liaison', { at: paths.other })
    const { body } = await there.get(`/api/places/${otherVillage}/rules?all=true`).expect(200)
    expect(body.items.map(({ key }: Shown) => key)).to.not.include(own.key)
    await turn(own.key, false).expect(200)
    expect(await list()).to.deep.equal([])
  })

  it('of the village and of the county stay two, whoever was first with a number', async () => {
    const own = (await send(chief, '/rules', text).expect(200)).body
    const county = await signedIn(house, 'administrator', { at: paths.county })
    const reply = await county
      .post('/api/places/5119/rules')
      .set('Idempotency-Key', freshKey())
      .send({ ...text, points: 9_00 })
      .expect(200)
    expect(reply.body.key).to.not.equal(own.key)
    expect((await list()).map(({ key }) => key)).to.deep.equal([own.key])
    await turn(reply.body.key, true).expect(200)
    await turn(own.key, false).expect(200)
    expect((await list()).map(({ points }) => points)).to.deep.equal([9_00])
  })

  it('keep each claim under the version it was made under', async () => {
    const own = (await send(chief, '/rules', text).expect(200)).body
    const before = (await report(own.key)).body
    const revise = { ...text, points: 6_00 }
    const second = await send(chief, `/rules/${own.key}/versions`, revise).expect(200)
    expect(second.body).to.include({ key: own.key, number: own.number, version: 2, points: 6_00 })
    const after = (await report(own.key, '2026-11-13')).body
    expect([before.asked, after.asked]).to.deep.equal([4_00, 6_00])
    const again = (await read(liaison, `/claims/${before.id}`).expect(200)).body
    expect(again.rule).to.include({ version: 1, points: 4_00 })
    expect((await list()).map(({ key, version }) => [key, version])).to.deep.equal([[own.key, 2]])
    expect(await Claims.distinct('rule', { place: paths.village })).to.have.length(2)
  })

  it('from above are not revised by the village', async () => {
    await bring()
    const { body } = await send(chief, '/rules/r001/versions', text).expect(404)
    expect(body.error.code).to.equal('not_found')
    expect(await Rules.countDocuments({ place: paths.county })).to.equal(3)
  })

  it('are listed by their numbers, whoever made them', async () => {
    await bring([library[2]!, library[0]!])
    const own = (await send(chief, '/rules', text).expect(200)).body
    await bring([library[1]!])
    expect((await list(true)).map(({ number }) => number)).to.deep.equal([1, 2, 3, 4])
    expect(own.number).to.equal(4)
  })

  it('revised without a most have none, and stay switched as they were', async () => {
    const most = { ...text, pointsMax: 9_00 }
    const own = (await send(chief, '/rules', most).expect(200)).body
    const revise = async (body: object) =>
      (await send(chief, `/rules/${own.key}/versions`, body).expect(200)).body
    expect(await revise({ ...most, pointsMax: 4_00 })).to.include({ pointsMax: 4_00, on: true })
    await turn(own.key, false).expect(200)
    expect(await revise(text)).to.include({ pointsMax: null, on: false, own: true, version: 3 })
    const stored = await Rules.findOne({ place: paths.village, current: true }).lean()
    expect(stored).not.to.have.property('pointsMax')
  })

  it('imported twice are the same rules; a changed text is a new version', async () => {
    expect(await bring()).to.deep.equal({ added: 3, changed: 0, unchanged: 0 })
    expect(await bring()).to.deep.equal({ added: 0, changed: 0, unchanged: 3 })
    await turn('r002', true).expect(200)
    const changed = library.map((rule) => (rule.key === 'r002' ? { ...rule, points: 5_00 } : rule))
    const done = await bring(changed, '2026-11-17')
    expect(done).to.deep.equal({ added: 0, changed: 1, unchanged: 2 })
    expect(await list()).to.have.length(1)
    expect((await list())[0]).to.include({ key: 'r002', version: 2, points: 5_00, on: true })
    const versions = await Rules.find({ place: paths.county, key: 'r002' }).lean()
    expect(versions.map(({ version, current }) => [version, current])).to.have.deep.members([
      [1, false],
      [2, true],
    ])
  })

  it('imported with another routine or evidence are new versions too', async () => {
    await bring()
    const mended = library.map((rule) => ({ ...rule, routine: false, evidence: '两张照片' }))
    expect(await bring(mended)).to.deep.equal({ added: 0, changed: 3, unchanged: 0 })
    const stored = await Rules.find({ place: paths.county, current: true }).lean()
    expect(stored.map((rule) => rule.routine)).to.deep.equal([false, false, false])
  })

  it('deduct nothing for petitioning, family planning or assembly', async () => {
    for (const title of ['越级上访', '违反计划生育', '非法集会', 'Takes part in a petition']) {
      const { body } = await send(chief, '/rules', { ...text, title, points: -5_00 }).expect(422)
      expect(body.error.code).to.equal('deduction_not_allowed')
    }
    await send(chief, '/rules', { ...text, title: '乱倒垃圾', points: -5_00 }).expect(200)
    await send(chief, '/rules', { ...text, title: '帮邻居写信访信' }).expect(200)
    const zero = await send(chief, '/rules', { ...text, points: 0 }).expect(400)
    expect(zero.body.error.code).to.equal('input_invalid')
    const below = { ...text, points: 4_00, pointsMax: 3_00 }
    expect((await send(chief, '/rules', below).expect(400)).body.error.code).to.equal(
      'points_max_below',
    )
  })
})
