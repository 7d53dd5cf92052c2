import { randomUUID } from 'node:crypto'
import { expect } from 'chai'
import { closeEnded } from '../../api/notices/index.ts'
import type { Household } from '../../api/people/index.ts'
import { agent, at, closeHouse, daysLater, openHouse, type House } from '../support/house.ts'
import {
  aHousehold,
  aRule,
  aVillage,
  emptyHouse,
  expectBalancedBooks,
  read,
  send,
  signedIn,
  village,
  type Agent,
} from '../support/village.ts'

describe('The board', () => {
  let house: House
  let council: Agent
  let second: Agent
  let approver: Agent

  before(async () => {
    house = await openHouse()
  })
  beforeEach(async () => {
    at()
    await emptyHouse()
    await aVillage()
    council = await signedIn(house, 'council')
    second = await signedIn(house, 'council')
    approver = await signedIn(house, 'approver')
  })
  afterEach(expectBalancedBooks)
  after(() => closeHouse(house))

  async function onNotice(households: Household[]): Promise<string> {
    const rule = await aRule()
    const reporter = await signedIn(house, 'liaison')
    const liaison = await signedIn(house, 'liaison')
    const claims = []
    for (const household of households) {
      const { id } = (
        await send(reporter, '/claims', {
          household: String(household._id),
          rules: [rule.key],
          quantity: 1,
          happenedOn: '2026-11-14',
          what: '帮邻居收稻子，一天',
          photos: [],
        }).expect(200)
      ).body
      await send(liaison, `/claims/${id}/check`).expect(200)
      await send(council, `/claims/${id}/score`, { present: 3, agreed: 2 }).expect(200)
      claims.push(id)
    }
    return (await send(approver, '/claims/approvals', { claims }).expect(200)).body.notice
  }

  const look = (notice: string) => agent(house).get(`/api/public/notices/${notice}`)
  const object = (entry: string, body: object = { text: '那天他家也请了收割机' }) =>
    agent(house)
      .post(`/api/public/entries/${entry}/objections`)
      .set('Idempotency-Key', randomUUID())
      .send(body)

  it('shows anyone the surname and a star, and counts the days', async () => {
    const household = await aHousehold({ head: '欧阳小寒', code: '3-008', group: '三组' })
    const notice = await onNotice([household])
    const { body } = await look(notice).expect(200)
    expect(body).to.include({ firstDay: '2026-11-17', lastDay: '2026-11-19', daysLeft: 4 })
    expect(body.entries[0]).to.deep.include({
      masked: '欧阳*',
      household: '3-008',
      group: '三组',
      state: 'up',
      points: 4_00,
    })
    expect(JSON.stringify(body)).not.to.include('小寒')
    const board = (await agent(house).get(`/api/public/boards/${village}`).expect(200)).body
    expect(board.items[0]).to.include({ id: notice, entries: 1 })
  })

  it('carries a code that leads to the sheet itself', async () => {
    const notice = await onNotice([await aHousehold()])
    const reply = await agent(house)
      .get(
        `/api/public/notices/${notice}/qr?origin=${encodeURIComponent('https://qianshou.example')}`,
      )
      .expect(200)
    expect(reply.headers['content-type']).to.match(/svg/)
  })

  it('holds back what somebody objects to, and lets the rest be posted', async () => {
    const notice = await onNotice([await aHousehold(), await aHousehold()])
    const [first] = (await look(notice)).body.entries
    const { body } = await object(first.id).expect(200)
    expect(body.answerBy).to.equal('2026-11-25')
    daysLater(5)
    expect(await closeEnded()).to.equal(1)
    const states = (await look(notice)).body.entries.map((each: { state: string }) => each.state)
    expect(states).to.deep.equal(['disputed', 'ended'])
  })

  it('tells who spoke up to those who decide, and to nobody else', async () => {
    const notice = await onNotice([await aHousehold()])
    const [entry] = (await look(notice)).body.entries
    const spoken = { text: '那天他家也请了收割机', name: '邻居小雪', phone: '13800000000' }
    await object(entry.id, spoken).expect(200)
    const [seen] = (await read(council, '/objections').expect(200)).body.items
    expect(seen).to.include(spoken)
    const liaison = await signedIn(house, 'liaison')
    const [told] = (await read(liaison, '/objections').expect(200)).body.items
    expect(told).to.include({ text: spoken.text, name: null, phone: null })
  })

  it('posts what stands after the answer, once', async () => {
    const notice = await onNotice([await aHousehold()])
    const [entry] = (await look(notice)).body.entries
    await object(entry.id).expect(200)
    await object(entry.id, { text: '我也觉得不对' }).expect(200)
    const open = (await read(second, '/objections').expect(200)).body.items
    expect(open).to.have.length(2)
    const decision = { outcome: 'stands', reasons: '问过收割机手，那天没去他家' }
    await send(second, `/objections/${open[0].id}/decision`, decision).expect(200)
    await send(second, `/objections/${open[1].id}/decision`, decision).expect(409)
    expect((await read(second, '/objections')).body.items).to.have.length(0)
    expect(await closeEnded()).to.equal(0)
    daysLater(5)
    expect(await closeEnded()).to.equal(1)
    const shown = (await look(notice)).body.entries[0]
    expect(shown.decision).to.deep.include({ outcome: 'stands' })
  })

  it('takes down what was objected to with reason, and gives back its caps', async () => {
    const notice = await onNotice([await aHousehold()])
    const [entry] = (await look(notice)).body.entries
    await object(entry.id).expect(200)
    const [open] = (await read(second, '/objections')).body.items
    const reply = await send(second, `/objections/${open.id}/decision`, {
      outcome: 'struck',
      reasons: '查实请了收割机',
    }).expect(200)
    expect(reply.body.outcome).to.equal('struck')
    daysLater(5)
    expect(await closeEnded()).to.equal(0)
    second = await signedIn(house, 'council')
    const claim = (await read(second, `/claims/${open.subject.id}`).expect(200)).body
    expect(claim.state).to.equal('rejected')
  })

  it('is answered in words that may hang beside it: no number, and no child’s name', async () => {
    const notice = await onNotice([await aHousehold({ child: '张小满' })])
    const [entry] = (await look(notice)).body.entries
    await object(entry.id).expect(200)
    const [open] = (await read(second, '/objections')).body.items
    const answer = async (reasons: string) => {
      const path = `/objections/${open.id}/decision`
      return (await send(second, path, { outcome: 'stands', reasons }).expect(422)).body.error.code
    }
    expect(await answer('问过了，电话 138 0000 0000')).to.equal('text_has_number')
    expect(await answer('是他家张小满去的')).to.equal('text_names_minor')
    expect((await look(notice)).body.entries[0].decision).to.equal(null)
  })

  it('is not judged by those who had a hand in the claim, nor by kin', async () => {
    const household = await aHousehold()
    const notice = await onNotice([household])
    const [entry] = (await look(notice)).body.entries
    await object(entry.id).expect(200)
    const [open] = (await read(second, '/objections')).body.items
    const decision = { outcome: 'stands', reasons: '没有问题' }
    const path = `/objections/${open.id}/decision`
    expect((await send(council, path, decision).expect(403)).body.error.code).to.equal('had_a_hand')
    expect((await send(approver, path, decision).expect(403)).body.error.code).to.equal(
      'had_a_hand',
    )
    const kin = await signedIn(house, 'council', { household: household._id })
    expect((await send(kin, path, decision).expect(403)).body.error.code).to.equal('own_household')
  })

  it('hears nobody once the days are over, and comes down by itself', async () => {
    const notice = await onNotice([await aHousehold()])
    const [entry] = (await look(notice)).body.entries
    at('2026-11-20T00:00:01+08:00')
    expect((await object(entry.id).expect(409)).body.error.code).to.equal('notice_ended')
    await closeEnded()
    await look(notice).expect(200)
    at('2026-11-27T00:00:01+08:00')
    await look(notice).expect(404)
    const board = (await agent(house).get(`/api/public/boards/${village}`).expect(200)).body
    expect(board.items).to.deep.equal([])
  })

  it('takes ten objections a minute from one address, and says how long to wait', async () => {
    const notice = await onNotice([await aHousehold()])
    const [entry] = (await look(notice)).body.entries
    const replies = []
    for (let index = 0; index < 12; index += 1) replies.push(await object(entry.id))
    const refused = replies.filter((reply) => reply.status === 429)
    expect(refused.length).to.be.greaterThan(0)
    expect(refused[0]?.body.error.details.retryAfterSeconds).to.be.greaterThan(0)
  })
})
