import { randomUUID } from 'node:crypto'
import { expect } from 'chai'
import { Accounts } from '../../api/people/index.ts'
import { registry, toId, write, Writes, type Refusal } from '../../api/platform/index.ts'
import { PointsLines } from '../../api/points/index.ts'
import { Batches, Redemptions, Shifts } from '../../api/shop/index.ts'
import { redeem } from '../../api/shop/redeem.ts'
import { actorOf } from '../../scripts/seed/act.ts'
import { Counter } from '../support/counter.ts'
import { at, closeHouse, openHouse, type House } from '../support/house.ts'
import {
  aHousehold,
  aVillage,
  expectBalancedBooks,
  paths,
  send,
  someGoods,
  village,
  type Agent,
} from '../support/village.ts'

describe('A rush at the counter', () => {
  let house: House
  let counter: Counter
  let keeper: Agent

  before(async () => {
    house = await openHouse()
    await aVillage({ purchasesPerMonth: 50, giftedPercent: 50 })
  })
  beforeEach(async () => {
    at()
    counter = await Counter.open(house)
    keeper = counter.keeper
  })
  afterEach(expectBalancedBooks)
  after(() => closeHouse(house))

  it('sells the last 10 bags to 10 of 50 buyers and refuses 40', async () => {
    const rice = await someGoods({ points: 10_00, stock: 10 })
    const buyers = await Promise.all(Array.from({ length: 50 }, () => aHousehold({ points: 20 })))
    const replies = await Promise.all(
      buyers.map((buyer) => send(keeper, '/redemptions', counter.sale(buyer, [[rice, 1]]))),
    )
    const codes = replies.map((reply) => reply.status)
    expect(codes.filter((code) => code === 200)).to.have.length(10)
    expect(codes.filter((code) => code === 409)).to.have.length(40)
    for (const reply of replies.filter((each) => each.status === 409)) {
      expect(reply.body.error.code).to.equal('sold_out')
    }
    expect(await Batches.findOne({ place: paths.village, goods: rice._id }).lean()).to.include({
      left: 0,
    })
  }).timeout(120_000)

  it('answers one key sent 50 times with one redemption and 50 equal slips', async () => {
    const household = await aHousehold({ points: 500 })
    const rice = await someGoods({ points: 10_00, stock: 100 })
    const key = randomUUID()
    const body = counter.sale(household, [[rice, 1]])
    const replies = await Promise.all(
      Array.from({ length: 50 }, () => send(keeper, '/redemptions', body, key)),
    )
    expect(new Set(replies.map((reply) => reply.status))).to.deep.equal(new Set([200]))
    expect(new Set(replies.map((reply) => JSON.stringify(reply.body))).size).to.equal(1)
    expect(
      await Redemptions.countDocuments({ place: paths.village, household: household._id }),
    ).to.equal(1)
    expect(await Writes.countDocuments({ _id: key })).to.equal(1)
    expect(replies.filter((reply) => reply.headers['idempotent-replay'] === 'true')).to.have.length(
      49,
    )
  }).timeout(120_000)

  it('holds the limit of an item when it is bought from two tills at once', async () => {
    const household = await aHousehold({ points: 500 })
    const oil = await someGoods({ points: 10_00, limit: { count: 1, per: 'month' } })
    const replies = await Promise.all(
      Array.from({ length: 6 }, () =>
        send(keeper, '/redemptions', counter.sale(household, [[oil, 1]])),
      ),
    )
    expect(replies.filter((reply) => reply.status === 200)).to.have.length(1)
    const refused = replies.filter((reply) => reply.status === 422)
    expect(refused).to.have.length(5)
    expect(refused[0]?.body.error.code).to.equal('goods_limit')
  })

  it('serves a household that is at many tills at once in turn, and begins no sale twice', async () => {
    const household = await aHousehold({ points: 500 })
    const goods = await Promise.all(
      Array.from({ length: 12 }, () => someGoods({ points: 1_00, stock: 5 })),
    )
    const before = await timesRunAgain()
    const replies = await Promise.all(
      goods.map((each) => send(keeper, '/redemptions', counter.sale(household, [[each, 1]]))),
    )
    expect(replies.map((reply) => reply.status)).to.deep.equal(goods.map(() => 200))
    expect(await timesRunAgain()).to.equal(before)
  })

  it('holds the limits in the database, also where nobody takes turns', async () => {
    const household = await aHousehold({ points: 500 })
    const shift = await Shifts.findOne({ _id: toId(counter.shift), place: paths.village }).lean()
    const account = await Accounts.findOne({ _id: shift?.keeper }).lean()
    const keeper = await actorOf(account?.login ?? '', village)
    const goods = await Promise.all(
      Array.from({ length: 53 }, () => someGoods({ points: 1_00, stock: 5 })),
    )
    const codes: string[] = []
    const buy = async (each: (typeof goods)[number]) => {
      const sale = counter.sale(household, [[each, 1]])
      const actor = { ...keeper, key: randomUUID() }
      await write(actor, 'redeem', sale, async () => void (await redeem(actor, sale))).then(
        () => codes.push('sold'),
        (error: Refusal) => codes.push(error.code),
      )
    }
    for (let at = 0; at < 48; at += 1) await buy(goods[at]!)
    await Promise.all(goods.slice(48).map(buy))
    expect(codes.filter((code) => code === 'sold')).to.have.length(50)
    expect(codes.filter((code) => code === 'purchases_limit')).to.have.length(3)
  }).timeout(60_000)

  it('leaves all or nothing when the connection is cut, and the repeat gives the same slip', async () => {
    const household = await aHousehold({ points: 100 })
    const rice = await someGoods({ points: 10_00, stock: 10 })
    const key = randomUUID()
    const body = counter.sale(household, [[rice, 1]])
    await Promise.all(
      [0, 2, 5, 9, 14, 20].map(async (delay) => {
        const request = send(keeper, '/redemptions', body, key)
        setTimeout(() => request.abort(), delay)
        await request.then(
          () => undefined,
          () => undefined,
        )
      }),
    )
    const slip = (await send(keeper, '/redemptions', body, key).expect(200)).body
    expect((await send(keeper, '/redemptions', body, key).expect(200)).body).to.deep.equal(slip)
    expect(
      await Redemptions.countDocuments({ place: paths.village, household: household._id }),
    ).to.equal(1)
    const lines = await PointsLines.find({
      place: paths.village,
      household: household._id,
      kind: 'redemption',
    }).lean()
    expect(lines.map((line) => line.points)).to.deep.equal([-10_00])
  })
})

async function timesRunAgain(): Promise<number> {
  const told = await registry.metrics()
  return Number(/^qianshou_transaction_retries_total (\d+)/m.exec(told)?.[1] ?? 0)
}
