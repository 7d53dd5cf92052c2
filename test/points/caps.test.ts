import { expect } from 'chai'

import { closeEnded } from '../../api/notices/index.ts'
import { Claims } from '../../api/points/index.ts'
import { at, closeHouse, daysLater, openHouse, type House } from '../support/house.ts'
import { Procedure } from '../support/procedure.ts'
import {
  aHousehold,
  aRule,
  aVillage,
  emptyHouse,
  expectBalancedBooks,
  paths,
  send,
  signedIn,
} from '../support/village.ts'
import type { Household } from '../../api/people/index.ts'

describe('The caps of a claim', () => {
  let house: House
  let procedure: Procedure

  before(async () => {
    house = await openHouse()
  })
  beforeEach(async () => {
    at()
    await emptyHouse()
    await aVillage({ householdMonthlyCap: 40_00 })
    procedure = await Procedure.of(house)
  })
  afterEach(expectBalancedBooks)
  after(() => closeHouse(house))

  it('is given no more than its caps leave, and gives back what it took when reversed', async () => {
    const household = await aHousehold()
    const rule = await aRule({ points: 5_00, caps: [{ per: 'week', points: 12_00 }] })
    const ids = []
    for (const day of ['2026-11-09', '2026-11-10', '2026-11-11', '2026-11-12']) {
      ids.push(await procedure.scored(household, [rule.key], { happenedOn: day }))
    }
    const { results } = (await procedure.approve(ids).expect(200)).body
    expect(results.map((each: { points: number }) => each.points)).to.deep.equal([
      5_00, 5_00, 2_00, 0,
    ])
    expect(results[3].outcome).to.equal('cap_reached')
    daysLater(5)
    await closeEnded()
    procedure.approver = await signedIn(house, 'approver')
    await send(procedure.approver, `/claims/${ids[0]}/reverse`, { reason: '记错了人' }).expect(200)
    const again = (await procedure.approve([ids[3] as string]).expect(200)).body
    expect(again.results[0]).to.include({ outcome: 'on_notice', points: 5_00 })
  })

  it('counts all routine rules of a household against its month, across two meetings at once', async () => {
    const household = await aHousehold()
    const rules = []
    for (let index = 0; index < 6; index += 1) rules.push(await aRule({ points: 10_00 }))
    const ids = []
    for (const rule of rules) ids.push(await procedure.scored(household, [rule.key]))
    const second = await signedIn(house, 'approver')
    const replies = await Promise.all([
      procedure.approve(ids.slice(0, 3)),
      send(second, '/claims/approvals', { claims: ids.slice(3) }),
    ])
    const granted = replies.flatMap((reply) =>
      reply.body.results.map((each: { points: number }) => each.points),
    )
    expect(granted.reduce((sum: number, each: number) => sum + each, 0)).to.equal(40_00)
  })

  it('approves 200 claims of a meeting in one step, with a result for each', async () => {
    const rule = await aRule()
    const households = await Promise.all(Array.from({ length: 40 }, () => aHousehold()))
    const claims: string[] = []
    for (const day of ['2026-11-10', '2026-11-11', '2026-11-12', '2026-11-13', '2026-11-14']) {
      for (const household of households) claims.push(await rawScored(household, rule, day))
    }
    const { body } = await procedure.approve(claims).expect(200)
    expect(body.approved).to.equal(200)
    expect(body.results).to.have.length(200)
    daysLater(5)
    expect(await closeEnded()).to.equal(200)
    expect(
      await Claims.countDocuments({ place: paths.village, state: 'posted', ruleKey: rule.key }),
    ).to.equal(200)
  }).timeout(120_000)

  /** A claim that stands where the council left it, without walking there. */
  async function rawScored(
    household: Household,
    rule: { _id: unknown; key: string; number: number },
    day: string,
  ) {
    const [claim] = await Claims.insertMany([
      {
        place: household.place,
        household: household._id,
        householdCode: household.code,
        group: household.group,
        headName: household.headName,
        rule: rule._id,
        ruleKey: rule.key,
        ruleNumber: rule.number,
        quantity: 1,
        asked: 4_00,
        points: 4_00,
        what: '打扫村口公路',
        happenedOn: day,
        photos: [],
        photoHashes: [],
        act: `${String(household._id)}:${rule.key}:${day}`,
        state: 'scored',
        submittedBy: household._id,
        throughKeeper: true,
        at: new Date(),
        history: [],
      },
    ])
    return String(claim?._id)
  }
})
