import { randomUUID } from 'node:crypto'
import { expect } from 'chai'
import { fenOn } from '../../api/payments/index.ts'
import { toId } from '../../api/platform/index.ts'
import { Orders } from '../../api/produce/orders.model.ts'
import { at, closeHouse, openHouse, type House } from '../support/house.ts'
import { aUnion, unionPaths } from '../support/union.ts'
import { aVillage, paths, send } from '../support/village.ts'
import { Buyer, aVoucher, payNow } from './support/buyer.ts'
import { Market, expectSoundTrade } from './support/market.ts'

describe('A rush for baskets', () => {
  let house: House
  let market: Market

  before(async () => {
    at()
    house = await openHouse()
    await aVillage()
    await aUnion()
  })
  beforeEach(async () => {
    at()
    market = await Market.of(house)
  })
  afterEach(expectSoundTrade)
  after(() => closeHouse(house))

  const statuses = <R extends { status: number }>(replies: R[], status: number): R[] =>
    replies.filter((reply) => reply.status === status)

  it('sells 30 of them to 30 of 100 buyers and refuses 70', async () => {
    const window = await market.open([{ name: '四季菜篮', fen: 48_00, most: 30 }])
    const buyers = await Promise.all(Array.from({ length: 100 }, () => Buyer.of(house)))
    const replies = await Promise.all(buyers.map((buyer) => buyer.order(window, [1])))
    expect(statuses(replies, 200)).to.have.length(30)
    const refused = statuses(replies, 409)
    expect(refused).to.have.length(70)
    for (const reply of refused) expect(reply.body.error.code).to.equal('goods_short')
    expect((await market.show(window.id)).goods[0]).to.include({ ordered: 30, left: 0 })
  }).timeout(120_000)

  it('spends one voucher once, when its owner sends two orders at once', async () => {
    const window = await market.open([{ fen: 30_00, most: 30 }])
    const buyer = await Buyer.of(house)
    const voucher = await aVoucher(buyer.agent, 30_00)
    const basket = { quantities: [1], vouchers: [{ voucher, fen: 30_00 }] }
    const replies = await Promise.all(Array.from({ length: 5 }, () => buyer.order(window, basket)))
    expect(statuses(replies, 200)).to.have.length(1)
    for (const reply of statuses(replies, 409)) {
      expect(reply.body.error.code).to.equal('money_short')
    }
    expect(statuses(replies, 409)).to.have.length(4)
    expect(await fenOn(`voucher:${voucher}`)).to.equal(0)
    expect((await market.show(window.id)).goods[0]?.ordered).to.equal(1)
  })

  it("holds a buyer's limit when they order from two phones at once", async () => {
    const window = await market.open([{ most: 30, perBuyerMost: 2 }])
    const buyer = await Buyer.of(house)
    const replies = await Promise.all(Array.from({ length: 6 }, () => buyer.order(window, [1])))
    expect(statuses(replies, 200)).to.have.length(2)
    for (const reply of statuses(replies, 422)) {
      expect(reply.body.error.code).to.equal('buyer_limit')
    }
    const other = await Buyer.of(house)
    await other.order(window, [2]).expect(200)
  })

  it("counts a home's limit apart from its members'", async () => {
    const window = await market.open([{ most: 30, perBuyerMost: 2 }])
    const steward = await Buyer.of(house, 'steward')
    await steward.order(window, { quantities: [2], forHome: true }).expect(200)
    await steward.order(window, [2]).expect(200)
    const second = await Buyer.of(house, 'steward')
    const { body } = await second.order(window, { quantities: [1], helped: true }).expect(422)
    expect(body.error.code).to.equal('buyer_limit')
    const employee = await Buyer.of(house)
    const refused = await employee.order(window, { quantities: [1], forHome: true }).expect(403)
    expect(refused.body.error.code).to.equal('steward_needed')
  })

  it('answers one key sent many times with one order', async () => {
    const window = await market.open([{ most: 30 }])
    const buyer = await Buyer.of(house)
    const key = randomUUID()
    const replies = await Promise.all(
      Array.from({ length: 20 }, () => buyer.order(window, [1], key)),
    )
    expect(new Set(replies.map((reply) => JSON.stringify(reply.body))).size).to.equal(1)
    expect((await market.show(window.id)).goods[0]?.ordered).to.equal(1)
    const { body } = await buyer.order(window, [2], key).expect(422)
    expect(body.error.code).to.equal('key_reused')
  })

  it('gives the money back whole, whichever of paying and cancelling is first', async () => {
    const window = await market.open([{ fen: 20_00, most: 30 }])
    for (let round = 0; round < 6; round += 1) {
      const buyer = await Buyer.of(house)
      const { body } = await buyer.order(window, [1]).expect(200)
      const paying = payNow(body.payment)
      const [reply] = await Promise.all([buyer.cancel(body.id), paying])
      expect(reply.status, JSON.stringify(reply.body)).to.equal(200)
      expect((await buyer.see(body.id)).state).to.equal('cancelled')
      expect(await fenOn(`order:${body.id}`)).to.equal(0)
    }
    expect((await market.show(window.id)).goods[0]?.ordered).to.equal(0)
  }).timeout(60_000)

  it('lets a code be scanned at two places at once, and hands the goods out once', async () => {
    const window = await market.open([{ most: 30 }])
    const buyer = await Buyer.of(house)
    const order = await buyer.paid(window, [2])
    await market.close()
    await send(market.clerk, `/windows/${window.id}/packing`).expect(200)
    await market.pack(await buyer.see(order.id), []).expect(200)
    const { code } = await buyer.see(order.id)
    const replies = await Promise.all(
      Array.from({ length: 5 }, () => send(market.clerk, '/pickups', { code })),
    )
    expect(statuses(replies, 200)).to.have.length(5)
    const fresh = replies.filter((reply) => reply.body.already === false)
    expect(fresh).to.have.length(1)
    expect(await fenOn(`farmer:${String(market.farm._id)}`)).to.equal(6_00)
  })

  it('closes once when orders still come in', async () => {
    const window = await market.open([{ most: 30 }])
    const buyers = await Promise.all(
      Array.from({ length: 10 }, () => Buyer.of(house, 'employee', unionPaths.otherHome)),
    )
    const reason = { reason: '卖完了' }
    const [close, ...replies] = await Promise.all([
      send(market.clerk, `/windows/${window.id}/close`, reason),
      ...buyers.map((buyer) => buyer.order(window, [1])),
    ])
    expect(close?.status).to.equal(200)
    for (const reply of replies) expect(reply.status).to.be.oneOf([200, 409])
    await Promise.all([market.finish(), market.finish()])
    expect((await market.show(window.id)).state).to.equal('closed')
    const filter = { place: paths.village, window: toId(window.id) }
    expect(await Orders.countDocuments({ ...filter, state: 'placed' })).to.equal(0)
    const taken = statuses(replies, 200).length
    expect(await Orders.countDocuments({ ...filter, state: 'expired' })).to.equal(taken)
  })
})
