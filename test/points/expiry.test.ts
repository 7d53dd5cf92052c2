import { expect } from 'chai'
import { forgetPolicies, Policies } from '../../api/places/index.ts'
import { newId } from '../../api/platform/index.ts'
import { PointsLines, balanceOf, expirePoints } from '../../api/points/index.ts'
import type { Household } from '../../api/people/index.ts'
import { at, closeHouse, openHouse, type House } from '../support/house.ts'
import {
  aHousehold,
  aRule,
  aVillage,
  emptyHouse,
  expectBalancedBooks,
  givePoints,
  paths,
  read,
  send,
  signedIn,
  someGoods,
  type Agent,
} from '../support/village.ts'
import { closeEnded } from '../../api/notices/index.ts'

describe('Old points', () => {
  let house: House
  let keeper: Agent
  let shift: string

  before(async () => {
    house = await openHouse()
  })
  beforeEach(async () => {
    await emptyHouse()
    await aVillage({ expiryMonths: 24, giftedPercent: 50, returnDays: 60 })
  })
  afterEach(expectBalancedBooks)
  after(() => closeHouse(house))

  const on = async (day: string) => {
    at(`${day}T09:00:00+08:00`)
    keeper = await signedIn(house, 'keeper')
    shift = (await send(keeper, '/shifts', { counts: [] }).expect(200)).body.id
  }

  const buy = async (household: Household, points: number) => {
    const soap = await someGoods({ points: points * 100, stock: 10 })
    const lines = [{ goods: String(soap._id), quantity: 1 }]
    const sale = { household: String(household._id), lines, shift, expectPoints: points * 100 }
    return (await send(keeper, '/redemptions', sale).expect(200)).body
  }

  const has = async ({ _id }: Household) => {
    const { earned, gifted } = await balanceOf(paths.village, _id)
    return { earned: earned / 100, gifted: gifted / 100 }
  }

  const expiries = async ({ _id: household }: Household) => {
    const lines = await PointsLines.find({ place: paths.village, household, kind: 'expiry' }).lean()
    return lines.sort((a, b) => a.seq - b.seq).map((line) => [line.bucket, line.points / 100])
  }

  it('are gone after the months the village decided, not a day earlier', async () => {
    const household = await aHousehold()
    await givePoints(household, 30, 'earned', new Date('2024-10-31T23:59:00+08:00'))
    await givePoints(household, 20, 'earned', new Date('2024-11-01T00:00:00+08:00'))
    at('2026-10-31T23:00:00+08:00')
    expect(await expirePoints()).to.equal(0)
    at('2026-11-01T03:15:00+08:00')
    expect(await expirePoints()).to.equal(30_00)
    expect(await has(household)).to.deep.equal({ earned: 20, gifted: 0 })
    at('2026-12-01T03:15:00+08:00')
    expect(await expirePoints()).to.equal(20_00)
    expect(await expiries(household)).to.deep.equal([
      ['earned', -30],
      ['earned', -20],
    ])
    await on('2026-12-02')
    const { body } = await read(keeper, `/households/${String(household._id)}/statement`)
    expect(body.items[0]).to.include({ kind: 'expiry', points: -20_00, what: '2024-12-01' })
  })

  it('are the first to be spent', async () => {
    await on('2026-11-16')
    const household = await aHousehold()
    await givePoints(household, 50, 'earned', new Date('2024-10-01T09:00:00+08:00'))
    await givePoints(household, 40, 'earned', new Date('2026-05-01T09:00:00+08:00'))
    await buy(household, 30)
    expect(await expirePoints()).to.equal(20_00)
    expect(await has(household)).to.deep.equal({ earned: 40, gifted: 0 })
    await buy(household, 40)
    at('2029-01-01T03:15:00+08:00')
    expect(await expirePoints()).to.equal(0)
  })

  it('do not pass away when all of them were spent, and come back with what is returned', async () => {
    await on('2026-10-30')
    const household = await aHousehold()
    await givePoints(household, 50, 'earned', new Date('2024-10-01T09:00:00+08:00'))
    const slip = await buy(household, 50)
    await on('2026-11-01')
    expect(await expirePoints()).to.equal(0)
    const lines = [{ goods: slip.lines[0].goods, quantity: 1 }]
    await send(keeper, `/redemptions/${slip.id}/returns`, { lines, reason: '拿错了' }).expect(200)
    expect(await has(household)).to.deep.equal({ earned: 50, gifted: 0 })
    at('2026-12-01T03:15:00+08:00')
    expect(await expirePoints()).to.equal(50_00)
    expect(await has(household)).to.deep.equal({ earned: 0, gifted: 0 })
  })

  it('are counted for each bucket by itself', async () => {
    await on('2026-11-16')
    const household = await aHousehold()
    await givePoints(household, 50, 'earned', new Date('2024-10-01T09:00:00+08:00'))
    await givePoints(household, 40, 'gifted', new Date('2024-09-01T09:00:00+08:00'))
    await givePoints(household, 10, 'gifted', new Date('2026-09-01T09:00:00+08:00'))
    expect(await buy(household, 30)).to.include({ earned: 15_00, gifted: 15_00 })
    expect(await expirePoints()).to.equal(60_00)
    expect(await has(household)).to.deep.equal({ earned: 0, gifted: 10 })
    expect(await expiries(household)).to.deep.equal([
      ['earned', -35],
      ['gifted', -25],
    ])
  })

  it('do not expire twice when an old award was reversed in between', async () => {
    const household = await aHousehold()
    const rule = await aRule({ points: 10_00, routine: false })
    const ids = []
    for (const [index, day] of ['2024-10-08', '2024-10-09', '2024-10-10'].entries()) {
      ids.push(await posted(household, rule.key, day, index === 2))
    }
    await on('2026-10-20')
    const approver = await signedIn(house, 'approver')
    await send(approver, `/claims/${ids[0]}/reverse`, { reason: '报错了户' }).expect(200)
    expect(await has(household)).to.deep.equal({ earned: 20, gifted: 0 })
    await on('2026-11-16')
    await buy(household, 5)
    expect(await expirePoints()).to.equal(15_00)
    const later = await signedIn(house, 'approver')
    await send(later, `/claims/${ids[1]}/reverse`, { reason: '报错了户' }).expect(200)
    expect(await has(household)).to.deep.equal({ earned: -10, gifted: 0 })
    at('2026-12-01T03:15:00+08:00')
    expect(await expirePoints()).to.equal(0)
  })

  const posted = async (household: Household, rule: string, day: string, close: boolean) => {
    at(`${day}T10:00:00+08:00`)
    const [reporter, liaison, council, approver] = [
      await signedIn(house, 'liaison'),
      await signedIn(house, 'liaison'),
      await signedIn(house, 'council'),
      await signedIn(house, 'approver'),
    ] as const
    const claim = {
      household: String(household._id),
      rules: [rule],
      quantity: 1,
      happenedOn: day,
      what: '打扫村口公路',
      photos: [],
    }
    const { id } = (await send(reporter, '/claims', claim).expect(200)).body
    await send(liaison, `/claims/${id}/check`).expect(200)
    await send(council, `/claims/${id}/score`, { present: 5, agreed: 5 }).expect(200)
    await send(approver, '/claims/approvals', { claims: [id] }).expect(200)
    if (close) {
      at('2024-10-20T00:05:00+08:00')
      expect(await closeEnded()).to.equal(3)
    }
    return id as string
  }

  it('expire once in a month, however often and by however many servers the job is run', async () => {
    const all = await Promise.all(Array.from({ length: 8 }, () => aHousehold()))
    for (const household of all) {
      await givePoints(household, 12, 'earned', new Date('2024-10-01T09:00:00+08:00'))
      await givePoints(household, 5, 'earned', new Date('2026-10-01T09:00:00+08:00'))
    }
    at('2026-11-01T03:15:00+08:00')
    const totals = await Promise.all([expirePoints(), expirePoints(), expirePoints()])
    expect(totals.reduce((sum, each) => sum + each, 0)).to.equal(8 * 12_00)
    expect(await expirePoints()).to.equal(0)
    at('2026-11-28T03:15:00+08:00')
    expect(await expirePoints()).to.equal(0)
    for (const household of all) {
      expect(await expiries(household)).to.deep.equal([['earned', -12]])
    }
  }).timeout(60_000)

  it('never expire where the village decided so, and honour never anywhere', async () => {
    await Policies.insertMany([
      { _id: newId(), place: paths.village, from: '2026-01-01', values: { expiryMonths: null } },
      { _id: newId(), place: paths.other, from: '2020-01-01', values: { expiryMonths: 6 } },
    ])
    forgetPolicies()
    const household = await aHousehold()
    await givePoints(household, 50, 'earned', new Date('2010-01-01T09:00:00+08:00'))
    const there = await aHousehold({ place: paths.other })
    await givePoints(there, 50, 'honour' as 'earned', new Date('2010-01-01T09:00:00+08:00'))
    await givePoints(there, 7, 'earned', new Date('2026-01-01T09:00:00+08:00'))
    at('2026-11-01T03:15:00+08:00')
    expect(await expirePoints()).to.equal(7_00)
    expect(await has(household)).to.deep.equal({ earned: 50, gifted: 0 })
    expect(await balanceOf(paths.other, there._id)).to.include({ honour: 50_00, earned: 0 })
  })
})
