import { expect } from 'chai'
import { Policies, forgetPolicies } from '../../api/places/index.ts'
import { newId, toId, transact, type Id } from '../../api/platform/index.ts'
import { Claims, PointsLines, expirePoints, type Rule } from '../../api/points/index.ts'
import { award } from '../../api/points/award.ts'
import type { Claim } from '../../api/points/claims.model.ts'
import { at, closeHouse, monday, openHouse, type House } from '../support/house.ts'
import { Procedure } from '../support/procedure.ts'
import {
  aHousehold,
  aRule,
  aVillage,
  expectBalancedBooks,
  givePoints,
  paths,
  send,
} from '../support/village.ts'
import { closeEnded } from '../../api/notices/index.ts'

describe('Posting', () => {
  let house: House
  let rule: Rule

  before(async () => {
    house = await openHouse()
    at()
    await aVillage()
    rule = await aRule()
  })
  after(() => closeHouse(house))

  /** A claim that hangs on the board. */
  async function hanging(points: number, place: string = paths.village): Promise<Claim> {
    const { _id: household, code, group, headName } = await aHousehold({ place })
    const claim: Claim = {
      ...{ _id: newId(), place, household, householdCode: code, group, headName },
      ...{ rule: rule._id, ruleKey: rule.key, ruleNumber: rule.number, quantity: 1 },
      ...{ asked: points, points, what: '扫路', happenedOn: '2026-11-14', photos: [] },
      ...{ photoHashes: [], state: 'on_notice', submittedBy: newId(), throughKeeper: false },
      ...{ at: monday, history: [] },
    }
    await Claims.insertMany([claim])
    return claim
  }
  const lineOf = async ({ _id, place }: Claim) =>
    (await PointsLines.findOne({ place, key: `claim:${String(_id)}` }).lean())!
  const stateOf = async ({ _id, place }: Claim) =>
    (await Claims.findOne({ _id, place }).lean())?.state

  it('writes an award as one that was earned, and a deduction as one that was not', async () => {
    const [given, taken] = [await hanging(4_00), await hanging(-2_00)]
    await transact(() => award([given._id, taken._id], monday))
    expect(await lineOf(given)).to.deep.include({ kind: 'award', points: 4_00, earnedAt: monday })
    expect(await lineOf(taken)).to.include({ kind: 'deduction', points: -2_00 })
    expect(await lineOf(taken)).to.not.have.property('earnedAt')
    expect([await stateOf(given), await stateOf(taken)]).to.deep.equal(['posted', 'posted'])
  })

  it('takes neither from nor adds to the age of points by a claim of none', async () => {
    const none = await hanging(0)
    await transact(() => award([none._id], monday))
    expect(await lineOf(none)).to.include({ kind: 'award', points: 0 })
    expect(await lineOf(none)).to.not.have.property('earnedAt')
  })

  it('writes each claim into the book of its own village', async () => {
    const [here, there] = [await hanging(1_00), await hanging(3_00, paths.other)]
    await transact(() => award([here._id, there._id], monday))
    expect((await lineOf(here)).points).to.equal(1_00)
    expect((await lineOf(there)).points).to.equal(3_00)
    expect(
      await PointsLines.countDocuments({ place: paths.village, household: there.household }),
    ).to.equal(0)
  })

  it('begins again when one of the claims no longer hangs', async () => {
    const failed = await award([newId()], monday).then(
      () => undefined,
      (error: unknown) => error,
    )
    expect(failed).to.be.an('error')
  })

  it('tells in the history of a reversed claim what was taken back', async () => {
    const procedure = await Procedure.of(house)
    const household = await aHousehold()
    const id = await procedure.scored(household, [rule.key])
    await procedure.approve([id]).expect(200)
    at('2026-11-20T00:00:00+08:00')
    await closeEnded()
    const { approver } = await Procedure.of(house)
    await send(approver, `/claims/${id}/reverse`, { reason: '记错了人' }).expect(200)
    const claim = await Claims.findOne({ place: paths.village, _id: toId(id) }).lean()
    expect(claim?.history.at(-1)).to.include({ act: 'reverse', points: -4_00 })
    at()
  })

  it('lets points expire once in a month, also those that come back older meanwhile', async () => {
    await Policies.insertMany([
      { _id: newId() as Id, place: paths.village, from: '2026-01-01', values: { expiryMonths: 6 } },
    ])
    forgetPolicies()
    const household = await aHousehold()
    const old = new Date('2026-01-05T09:00:00+08:00')
    await givePoints(household, 5, 'earned', old)
    at('2026-11-02T03:15:00+08:00')
    expect(await expirePoints()).to.equal(5_00)
    await givePoints(household, 2, 'earned', old)
    at('2026-11-20T03:15:00+08:00')
    expect(await expirePoints()).to.equal(0)
    at('2026-12-01T03:15:00+08:00')
    expect(await expirePoints()).to.equal(2_00)
    at()
  })

  it('balances', expectBalancedBooks)
})
