import { expect } from 'chai'
import sharp from 'sharp'
import type { Household } from '../../api/people/index.ts'
import { Accounts } from '../../api/people/index.ts'
import { Codes } from '../../api/people/codes.model.ts'
import { Writes } from '../../api/platform/index.ts'
import { Cards } from '../../api/points/index.ts'
import { at, closeHouse, daysLater, openHouse, type House } from '../support/house.ts'
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
import { begun, handAt, readAt } from '../support/union.ts'

describe("A villager's own page", () => {
  let house: House
  let keeper: Agent
  let ours: Household
  let theirs: Household

  before(async () => {
    house = await openHouse()
  })
  beforeEach(async () => {
    await emptyHouse()
    at()
    await aVillage()
    keeper = await signedIn(house, 'keeper')
    ours = await aHousehold({ points: 23, head: '张立春', child: '张小宝' })
    theirs = await aHousehold({ points: 99, head: '李秋分' })
    const households = [String(ours._id), String(theirs._id)]
    await send(keeper, '/cards', { households }).expect(200)
  })
  afterEach(expectBalancedBooks)
  after(() => closeHouse(house))

  const cardOf = async ({ _id: household }: Household) => {
    const card = await Cards.findOne({ place: paths.village, household, state: 'active' }).lean()
    return `QS1:${card?.secret}`
  }
  const codeFor = async (household: Household, agent = keeper): Promise<string> =>
    (await send(agent, `/households/${String(household._id)}/code`).expect(200)).body.code
  const enter = (card: string, code: string) => begun(house, '/session/household', { card, code })
  const refusal = async (card: string, code: string) => {
    const { status, body } = await enter(card, code)
    return `${status} ${body.error?.code}`
  }
  const opened = async (household: Household) =>
    (await enter(await cardOf(household), await codeFor(household))).agent
  const wrongFor = (code: string) => (code === '000000' ? '000001' : '000000')

  it('opens by the card and the code that the keeper handed out, for thirty days', async () => {
    const { body } = await send(keeper, `/households/${String(ours._id)}/code`).expect(200)
    expect(body.code).to.match(/^\d{6}$/)
    expect(body.until).to.equal('2026-12-16')
    expect(JSON.stringify(await Codes.find({}).lean())).to.not.include(body.code)
    expect(JSON.stringify(await Writes.find({}).lean())).to.not.include(`"${body.code}"`)
    const card = await cardOf(ours)
    const first = await enter(card, body.code)
    expect(first.status).to.equal(200)
    expect(first.body.household).to.equal(String(ours._id))
    expect(first.body.roles[0]).to.deep.include({ role: 'farmer' })
    expect(first.body.roles[0].place.code).to.equal(village)
    daysLater(30)
    const second = await enter(card, body.code)
    expect(second.body.account.id).to.equal(first.body.account.id)
    expect(await Accounts.countDocuments({ household: ours._id })).to.equal(1)
    daysLater(1)
    expect(await refusal(card, body.code)).to.equal('403 household_code_wrong')
  })

  it('shows balance, lines and the people of the own household, and no other', async () => {
    const agent = await opened(ours)
    const points = await read(agent, '/my/points').expect(200)
    expect(points.body.balance.earned).to.equal(23_00)
    expect(points.body.items).to.have.length(1)
    const { body } = await read(agent, '/my/household').expect(200)
    expect(body).to.deep.include({ code: ours.code, group: '一组', masked: '张*', hasPhoto: false })
    expect(body.persons).to.deep.equal([
      { name: '张立春', relation: '户主' },
      { name: '张小宝', relation: '子女' },
    ])
    await read(agent, `/my/points?household=${String(theirs._id)}`).expect(400)
    await read(agent, '/my/household/photo').expect(404)
    await readAt(agent, otherVillage, '/my/points').expect(403)
  })

  it('leads to nothing of the work team and of other households', async () => {
    const agent = await opened(ours)
    const id = String(theirs._id)
    for (const path of [
      '/households',
      `/households/${id}`,
      `/households/${id}/statement`,
      '/balances',
      '/claims',
      '/cards',
      '/objections',
      '/accounts',
      '/employees',
    ]) {
      const { status, body } = await read(agent, path)
      expect([status, body.error.code], path).to.deep.equal([403, 'role_missing'])
    }
    await send(agent, `/households/${id}/code`).expect(403)
    await send(agent, '/claims', {}).expect(403)
  })

  it('is refused alike for a wrong code and an unknown card, plainly for a replaced one', async () => {
    const code = await codeFor(ours)
    const card = await cardOf(ours)
    expect(await refusal(card, wrongFor(code))).to.equal('403 household_code_wrong')
    expect(await refusal('QS1:AAAAAAAAAAAAAAAAAAAAAA', code)).to.equal('403 household_code_wrong')
    expect(await refusal('6901234567892', code)).to.equal('403 household_code_wrong')
    expect(await refusal(await cardOf(theirs), code)).to.equal('403 household_code_wrong')
    const lost = { household: String(ours._id), reason: '丢了' }
    await send(keeper, '/cards/replacements', lost).expect(200)
    expect(await refusal(card, code)).to.equal('409 card_replaced')
    expect((await enter(await cardOf(ours), code)).status).to.equal(200)
  })

  it('is closed to a code after five wrong ones, also all at once, until a new one', async () => {
    const card = await cardOf(ours)
    const code = await codeFor(ours)
    await Promise.all(Array.from({ length: 8 }, () => enter(card, wrongFor(code))))
    expect(await refusal(card, code)).to.equal('403 household_code_wrong')
    const fresh = await codeFor(ours)
    for (let i = 0; i < 4; i += 1) await enter(card, wrongFor(fresh))
    expect((await enter(card, fresh)).status).to.equal(200)
    for (let i = 0; i < 4; i += 1) await enter(card, wrongFor(fresh))
    expect((await enter(card, fresh)).status).to.equal(200)
  })

  it('forgets the old code when a new one is handed out', async () => {
    const old = await codeFor(ours)
    let fresh = await codeFor(ours)
    while (fresh === old) fresh = await codeFor(ours)
    expect(await refusal(await cardOf(ours), old)).to.equal('403 household_code_wrong')
    expect((await enter(await cardOf(ours), fresh)).status).to.equal(200)
  })

  it('gets its code from keeper, liaison, clerk or administrator of the village', async () => {
    for (const role of ['liaison', 'clerk', 'administrator'] as const) {
      await codeFor(ours, await signedIn(house, role))
    }
    for (const role of ['supervisor', 'approver', 'employee', 'farmer'] as const) {
      const agent = await signedIn(house, role)
      await send(agent, `/households/${String(ours._id)}/code`).expect(403)
    }
    const stranger = await aHousehold({ place: paths.other })
    await send(keeper, `/households/${String(stranger._id)}/code`).expect(404)
  })

  it('opens one account when the first two phones come at once', async () => {
    const [card, code] = [await cardOf(ours), await codeFor(ours)]
    const all = await Promise.all(Array.from({ length: 4 }, () => enter(card, code)))
    expect(all.map(({ status }) => status)).to.deep.equal([200, 200, 200, 200])
    expect(await Accounts.countDocuments({ household: ours._id })).to.equal(1)
  })

  it('stays shut when the account was closed', async () => {
    const agent = await opened(ours)
    await Accounts.updateOne({ household: ours._id }, { disabled: true })
    await read(agent, '/my/points').expect(401)
    expect(await refusal(await cardOf(ours), await codeFor(ours))).to.equal(
      '403 household_code_wrong',
    )
  })

  it('keeps the pictures a farmer takes for the farmer, the team and the clerk', async () => {
    const bytes = await sharp({
      create: { width: 9, height: 9, channels: 3, background: '#7a9' },
    })
      .jpeg()
      .toBuffer()
    const mine = await opened(ours)
    const other = await opened(theirs)
    const { body } = await handAt(mine, village, '/photos', bytes, 'image/jpeg').expect(200)
    await read(mine, `/photos/${body.id}`).expect(200)
    await read(other, `/photos/${body.id}`).expect(404)
    await read(keeper, `/photos/${body.id}`).expect(200)
    await read(await signedIn(house, 'clerk'), `/photos/${body.id}`).expect(200)
    const set = (agent: Agent) =>
      agent
        .put(`/api/places/${village}/households/${String(ours._id)}/photo`)
        .set('Idempotency-Key', crypto.randomUUID())
        .send({ photo: body.id })
    await set(mine).expect(403)
    await set(keeper).expect(200)
    const photo = await read(mine, '/my/household/photo').expect(200)
    expect(photo.headers['content-type']).to.equal('image/webp')
  })
})
