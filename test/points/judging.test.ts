import { expect } from 'chai'
import { Claims } from '../../api/points/claims.model.ts'
import { newId } from '../../api/platform/index.ts'
import { at, closeHouse, openHouse, type House } from '../support/house.ts'
import { missOnce } from '../support/missed.ts'
import { Procedure } from '../support/procedure.ts'
import {
  aHousehold,
  aRule,
  aVillage,
  expectBalancedBooks,
  paths,
  send,
} from '../support/village.ts'

describe('Judging a claim', () => {
  let house: House
  let procedure: Procedure

  before(async () => {
    house = await openHouse()
    await aVillage()
  })
  beforeEach(async () => {
    at()
    procedure = await Procedure.of(house)
  })
  afterEach(expectBalancedBooks)
  after(() => closeHouse(house))

  async function checked(rule: Parameters<typeof aRule>[0] = {}, quantity = 1) {
    const household = await aHousehold()
    const { key } = await aRule(rule)
    const report = () => procedure.report(household, [key], { quantity })
    const { id } = (await report().expect(200)).body
    await send(procedure.liaison, `/claims/${id}/check`).expect(200)
    const score = (points?: number, meeting = { present: 5, agreed: 3 }) =>
      send(procedure.council, `/claims/${id}/score`, { ...meeting, points })
    return { id: id as string, score, report }
  }

  it('gives what the rule gives, or another score up to its most', async () => {
    const plain = await checked({ points: 4_00 }, 2)
    expect((await plain.score().expect(200)).body.points).to.equal(8_00)
    const less = await checked({ points: 4_00 }, 2)
    for (const points of [8_01, 0, -1]) {
      const { body } = await less.score(points).expect(422)
      expect(body.error).to.deep.include({ code: 'score_beyond_rule', details: { most: 8_00 } })
    }
    expect((await less.score(1).expect(200)).body.points).to.equal(1)
    const upTo = await checked({ points: 4_00, pointsMax: 10_00 }, 2)
    expect((await upTo.score(20_01).expect(422)).body.error.details).to.deep.equal({ most: 20_00 })
    expect((await upTo.score(20_00).expect(200)).body.points).to.equal(20_00)
  })

  it('takes off no more than the rule takes off, and never gives instead', async () => {
    const rule = { points: -2_00, pointsMax: -5_00, title: '门前垃圾说了三次还没清' }
    const claim = await checked(rule)
    for (const points of [-5_01, 0, 1_00]) {
      const { body } = await claim.score(points).expect(422)
      expect(body.error.details).to.deep.equal({ most: -5_00 })
    }
    expect((await claim.score(-5_00).expect(200)).body.points).to.equal(-5_00)
    const least = await checked(rule)
    expect((await least.score(-1).expect(200)).body.points).to.equal(-1)
  })

  it('needs more than half of those present', async () => {
    const { score } = await checked()
    const many = await score(undefined, { present: 3, agreed: 4 }).expect(400)
    expect(many.body.error.code).to.equal('more_agreed_than_present')
    const half = await score(undefined, { present: 4, agreed: 2 }).expect(422)
    expect(half.body.error.code).to.equal('no_majority')
    await score(undefined, { present: 3, agreed: 3 }).expect(200)
  })

  it('leaves the act free again once it came to nothing, and not before', async () => {
    const act = async (claim: {
      id: string
      report: () => ReturnType<typeof procedure.report>
    }) => {
      const again = await claim.report()
      return again.status === 409 ? again.body.error.code : 'free'
    }
    const rejected = await checked()
    expect(await act(rejected)).to.equal('act_claimed')
    await send(procedure.council, `/claims/${rejected.id}/reject`, { reason: '不属实' }).expect(200)
    expect(await act(rejected)).to.equal('free')
    const withdrawn = await checked()
    const back = { reason: '照片呢' }
    await send(procedure.council, `/claims/${withdrawn.id}/return`, back).expect(200)
    expect(await act(withdrawn)).to.equal('act_claimed')
    const own = { reason: '记错了' }
    await send(procedure.reporter, `/claims/${withdrawn.id}/withdraw`, own).expect(200)
    expect(await act(withdrawn)).to.equal('free')
    const kept = await Claims.findOne({ _id: withdrawn.id, place: paths.village }).lean()
    expect(kept).not.to.have.property('act')
    expect(kept?.history.map(({ act: did, note }) => [did, note])).to.deep.equal([
      ['submit', undefined],
      ['check', undefined],
      ['return', '照片呢'],
      ['withdraw', '记错了'],
    ])
  })

  it('is done once, whoever was quicker', async () => {
    const { score } = await checked()
    missOnce(Claims, 'updateOne')
    expect((await score().expect(409)).body.error.code).to.equal('claim_state')
    await score().expect(200)
    await send(procedure.council, `/claims/${String(newId())}/score`, {
      present: 1,
      agreed: 1,
    }).expect(404)
  })
})
