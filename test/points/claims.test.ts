import { expect } from 'chai'
import sharp from 'sharp'
import type { Household } from '../../api/people/index.ts'
import { closeEnded } from '../../api/notices/index.ts'
import { PointsLines } from '../../api/points/index.ts'
import { at, closeHouse, daysLater, openHouse, type House } from '../support/house.ts'
import { Procedure } from '../support/procedure.ts'
import {
  aHousehold,
  aRule,
  aVillage,
  expectBalancedBooks,
  paths,
  read,
  send,
  signedIn,
  village,
  type Agent,
} from '../support/village.ts'

describe('A claim', () => {
  let house: House
  let procedure: Procedure
  let keeper: Agent

  before(async () => {
    house = await openHouse()
    await aVillage({ householdMonthlyCap: 40_00 })
  })
  beforeEach(async () => {
    at()
    procedure = await Procedure.of(house)
    keeper = await signedIn(house, 'keeper')
  })
  afterEach(expectBalancedBooks)
  after(() => closeHouse(house))

  const linesOf = ({ _id: household }: Household) =>
    PointsLines.find({ place: paths.village, household }).sort({ seq: 1 }).lean()

  it('is reported, checked, scored, approved, hangs three full days and is posted', async () => {
    const household = await aHousehold()
    const rule = await aRule({ points: 4_00 })
    const id = await procedure.scored(household, [rule.key], { quantity: 2 })
    const { body } = await procedure.approve([id]).expect(200)
    expect(body.results).to.deep.equal([{ claim: id, outcome: 'on_notice', points: 8_00 }])
    at('2026-11-19T23:59:59+08:00')
    expect(await closeEnded()).to.equal(0)
    at('2026-11-20T00:00:00+08:00')
    expect(await closeEnded()).to.equal(1)
    procedure.approver = await signedIn(house, 'approver')
    const claim = (await read(procedure.approver, `/claims/${id}`).expect(200)).body
    expect(claim.state).to.equal('posted')
    expect(claim.history.map((item: { act: string }) => item.act)).to.deep.equal([
      'submit',
      'check',
      'score',
      'approve',
      'post',
    ])
    const statement = (
      await read(procedure.approver, `/households/${String(household._id)}/statement`)
    ).body
    expect(statement.balance.earned).to.equal(8_00)
    expect(statement.items[0]).to.include({ kind: 'award', points: 8_00, seq: 1 })
  })

  it('is posted once when two jobs run at the same moment, and never again', async () => {
    const household = await aHousehold()
    const rule = await aRule()
    const ids = []
    for (const day of ['2026-11-10', '2026-11-11', '2026-11-12']) {
      ids.push(await procedure.scored(household, [rule.key], { happenedOn: day }))
    }
    await procedure.approve(ids).expect(200)
    daysLater(5)
    const closed = await Promise.all([closeEnded(), closeEnded(), closeEnded()])
    expect(closed.reduce((sum, each) => sum + each, 0)).to.equal(3)
    expect(await closeEnded()).to.equal(0)
    const lines = await linesOf(household)
    expect(lines.map((line) => line.points)).to.deep.equal([4_00, 4_00, 4_00])
  })

  it('needs four different people', async () => {
    const household = await aHousehold()
    const rule = await aRule()
    const { id } = (await procedure.report(household, [rule.key]).expect(200)).body
    const own = await send(procedure.reporter, `/claims/${id}/check`).expect(403)
    expect(own.body.error.code).to.equal('you_submitted')
    await send(keeper, `/claims/${id}/check`).expect(403)
    await send(procedure.council, `/claims/${id}/score`, { present: 5, agreed: 5 }).expect(409)
    await send(procedure.liaison, `/claims/${id}/check`).expect(200)
    expect((await procedure.approve([id]).expect(200)).body.results[0].outcome).to.equal(
      'claim_state',
    )
  })

  it('goes through a meeting together with the others, each with its result', async () => {
    const rule = await aRule()
    const mine = await aHousehold()
    const ids: string[] = []
    for (const household of [await aHousehold(), mine]) {
      ids.push((await procedure.report(household, [rule.key]).expect(200)).body.id)
    }
    const near = await signedIn(house, 'liaison', { household: mine._id })
    const checks = (await send(near, '/claims/checks', { claims: ids }).expect(200)).body.results
    expect(checks.map((each: { outcome: string }) => each.outcome)).to.deep.equal([
      'checked',
      'own_household',
    ])
    const meeting = { claims: ids, present: 5, agreed: 3 }
    await send(procedure.council, '/claims/scores', { ...meeting, agreed: 2 }).expect(422)
    const scores = (await send(procedure.council, '/claims/scores', meeting).expect(200)).body
      .results
    expect(scores.map((each: { outcome: string }) => each.outcome)).to.deep.equal([
      'scored',
      'claim_state',
    ])
  })

  it('is kept from those of the household and their kin', async () => {
    const kin = await aHousehold()
    const household = await aHousehold({ kin: [kin._id] })
    const rule = await aRule()
    const id = await procedure.scored(household, [rule.key])
    const near = await signedIn(house, 'approver', { household: kin._id })
    const own = await signedIn(house, 'approver', { household: household._id })
    for (const each of [near, own]) {
      const { body } = await send(each, '/claims/approvals', { claims: [id] }).expect(200)
      expect(body).to.deep.equal({
        notice: null,
        approved: 0,
        results: [{ claim: id, outcome: 'own_household', points: null }],
      })
    }
    const mine = await signedIn(house, 'liaison', { household: household._id })
    await procedure.report(household, [rule.key], { happenedOn: '2026-11-01' }, mine).expect(403)
  })

  it('is checked by the liaison of its own group alone', async () => {
    const household = await aHousehold({ group: '二组' })
    const rule = await aRule()
    const { id } = (await procedure.report(household, [rule.key]).expect(200)).body
    const first = await signedIn(house, 'liaison', { group: '一组' })
    expect((await send(first, `/claims/${id}/check`).expect(403)).body.error.code).to.equal(
      'other_group',
    )
    const second = await signedIn(house, 'liaison', { group: '二组' })
    await send(second, `/claims/${id}/check`).expect(200)
  })

  it('comes through the keeper for a villager, who does none of the steps', async () => {
    const household = await aHousehold()
    const rule = await aRule()
    const { body } = await procedure.report(household, [rule.key], {}, keeper).expect(200)
    expect(body.throughKeeper).to.equal(true)
    for (const step of ['check', 'score', 'return', 'reject', 'reverse']) {
      await send(keeper, `/claims/${body.id}/${step}`, {}).expect(403)
    }
  })

  it('counts one act once, under the highest of its rules', async () => {
    const household = await aHousehold()
    const low = await aRule({ points: 2_00 })
    const high = await aRule({ points: 6_00 })
    const first = (await procedure.report(household, [low.key, high.key]).expect(200)).body
    expect(first.rule.key).to.equal(high.key)
    const again = await procedure.report(household, [high.key]).expect(409)
    expect(again.body.error).to.deep.include({ code: 'act_claimed', details: { claim: first.id } })
  })

  it('is not proved by a photograph that proved another', async () => {
    const household = await aHousehold()
    const [one, two] = [await aRule(), await aRule()]
    const jpeg = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#a52' } })
      .jpeg()
      .toBuffer()
    const upload = () =>
      procedure.reporter
        .post(`/api/places/${village}/photos`)
        .set('Idempotency-Key', crypto.randomUUID())
        .set('Content-Type', 'image/jpeg')
        .send(jpeg)
    const [first, second] = [
      (await upload().expect(200)).body.id,
      (await upload().expect(200)).body.id,
    ]
    await procedure.report(household, [one.key], { photos: [first] }).expect(200)
    const reply = await procedure.report(household, [two.key], { photos: [second] }).expect(409)
    expect(reply.body.error.code).to.equal('photo_used')
  })

  it('keeps the rule version it was made under', async () => {
    const household = await aHousehold()
    const administrator = await signedIn(house, 'administrator')
    const rule = await aRule({ points: 4_00 })
    const id = await procedure.scored(household, [rule.key])
    const text = {
      title: '打扫公共地方',
      category: '环境卫生',
      unit: '小时',
      of: 'household',
      bucket: 'earned',
    }
    await send(administrator, `/rules/${rule.key}/versions`, { ...text, points: 9_00 }).expect(200)
    const claim = (await read(procedure.approver, `/claims/${id}`).expect(200)).body
    expect(claim.rule).to.include({ version: 1, points: 4_00 })
    const next = (
      await procedure.report(household, [rule.key], { happenedOn: '2026-11-13' }).expect(200)
    ).body
    expect(next.rule).to.include({ version: 2, points: 9_00 })
  })

  it('can be reversed by a line that names the one it reverses, even when it was spent', async () => {
    const household = await aHousehold()
    const rule = await aRule({ points: 4_00 })
    const id = await procedure.scored(household, [rule.key])
    await procedure.approve([id]).expect(200)
    daysLater(5)
    await closeEnded()
    procedure.approver = await signedIn(house, 'approver')
    const { body } = await send(procedure.approver, `/claims/${id}/reverse`, {
      reason: '查实不是他家',
    }).expect(200)
    expect(body.state).to.equal('reversed')
    const lines = await linesOf(household)
    expect(lines.map((line) => line.points)).to.deep.equal([4_00, -4_00])
    expect(String(lines[1]?.reverses)).to.equal(String(lines[0]?._id))
    await send(procedure.approver, `/claims/${id}/reverse`, { reason: '再来一次' }).expect(409)
  })

  it('takes points off for a deduction', async () => {
    const household = await aHousehold({ points: 1 })
    const rule = await aRule({ points: -2_00, title: '门前垃圾说了三次还没清' })
    const id = await procedure.scored(household, [rule.key], { what: '门前垃圾说了三次还没清' })
    await procedure.approve([id]).expect(200)
    daysLater(5)
    await closeEnded()
    keeper = await signedIn(house, 'keeper')
    const statement = (await read(keeper, `/households/${String(household._id)}/statement`)).body
    expect(statement.balance.earned).to.equal(-1_00)
  })
})
