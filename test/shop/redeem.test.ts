import { randomUUID } from 'node:crypto'
import { expect } from 'chai'

import { Batches, Redemptions } from '../../api/shop/index.ts'
import { Counter } from '../support/counter.ts'
import { at, closeHouse, openHouse, type House } from '../support/house.ts'
import {
  aBatch,
  aHousehold,
  aVillage,
  expectBalancedBooks,
  otherVillage,
  paths,
  read,
  send,
  signedIn,
  someGoods,
  village,
  type Agent,
} from '../support/village.ts'

describe('Redeeming at the counter', () => {
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

  it('takes points and stock together and prints what is left', async () => {
    const household = await aHousehold({ points: 286 })
    const rice = await someGoods({ points: 44_00, stock: 23 })
    const salt = await someGoods({ points: 3_00, stock: 60 })
    const { body } = await send(
      keeper,
      '/redemptions',
      counter.sale(household, [
        [rice, 1],
        [salt, 2],
      ]),
    ).expect(200)
    expect(body.points).to.equal(50_00)
    expect(body.balanceAfter).to.equal(236_00)
    expect(body.number).to.match(/^1116-\d{6}$/)
    expect(body.household.masked).to.equal('张*')
    const goods = (await read(keeper, '/goods').expect(200)).body.items
    expect(goods.find((each: { id: string }) => each.id === String(rice._id)).stock).to.equal(22)
    expect(goods.find((each: { id: string }) => each.id === String(salt._id)).stock).to.equal(58)
  })

  it('refuses a redemption the household cannot cover, and changes nothing', async () => {
    const household = await aHousehold({ points: 32 })
    const rice = await someGoods({ points: 44_00, stock: 5 })
    const { body } = await send(
      keeper,
      '/redemptions',
      counter.sale(household, [[rice, 1]]),
    ).expect(409)
    expect(body.error.code).to.equal('points_short')
    expect(body.error.details.short).to.equal(12_00)
    expect(await Batches.findOne({ place: paths.village, goods: rice._id }).lean()).to.include({
      left: 5,
    })
    expect(
      await Redemptions.countDocuments({ place: paths.village, household: household._id }),
    ).to.equal(0)
  })

  it('refuses a key that comes back with other content', async () => {
    const household = await aHousehold({ points: 500 })
    const rice = await someGoods({ points: 10_00 })
    const key = randomUUID()
    await send(keeper, '/redemptions', counter.sale(household, [[rice, 1]]), key).expect(200)
    const { body } = await send(
      keeper,
      '/redemptions',
      counter.sale(household, [[rice, 2]]),
      key,
    ).expect(422)
    expect(body.error.code).to.equal('key_reused')
  })

  it('lets the earliest expiry leave first and never an expired batch', async () => {
    const household = await aHousehold({ points: 500 })
    const milk = await someGoods({ points: 1_00, stock: 0 })
    const late = await aBatch(milk, 5, '2027-05-01')
    const soon = await aBatch(milk, 2, '2026-11-20')
    const expired = await aBatch(milk, 9, '2026-11-15')
    await send(keeper, '/redemptions', counter.sale(household, [[milk, 3]])).expect(200)
    const left = async (id: unknown) =>
      (await Batches.findOne({ place: paths.village, _id: id as string }).lean())?.left
    expect([await left(soon), await left(late), await left(expired)]).to.deep.equal([0, 4, 9])
    const { body } = await send(
      keeper,
      '/redemptions',
      counter.sale(household, [[milk, 5]]),
    ).expect(409)
    expect(body.error).to.deep.include({
      code: 'sold_out',
      details: { goods: String(milk._id), left: 4 },
    })
  })

  it('opens the limit again with the next month', async () => {
    const household = await aHousehold({ points: 500 })
    const oil = await someGoods({ points: 10_00, limit: { count: 1, per: 'month' } })
    await send(keeper, '/redemptions', counter.sale(household, [[oil, 1]])).expect(200)
    await send(keeper, '/redemptions', counter.sale(household, [[oil, 1]])).expect(422)
    at('2026-12-01T00:00:05+08:00')
    counter = await Counter.open(house)
    keeper = counter.keeper
    const twice = await send(keeper, '/redemptions', counter.sale(household, [[oil, 2]]))
    expect(twice.body.error.code).to.equal('goods_limit')
    await send(keeper, '/redemptions', counter.sale(household, [[oil, 1]])).expect(200)
  })

  it('lets gifted points pay no more than the village decided', async () => {
    const household = await aHousehold({ points: 6, gifted: 100 })
    const soap = await someGoods({ points: 5_00 })
    const first = await send(keeper, '/redemptions', counter.sale(household, [[soap, 2]])).expect(
      200,
    )
    expect(first.body).to.include({ gifted: 5_00, earned: 5_00 })
    const second = await send(keeper, '/redemptions', counter.sale(household, [[soap, 1]])).expect(
      409,
    )
    expect(second.body.error.details.short).to.equal(1_50)
  })

  it('does not charge a price that the keeper has not seen', async () => {
    const household = await aHousehold({ points: 500 })
    const rice = await someGoods({ points: 10_00 })
    const body = { ...counter.sale(household, [[rice, 1]]), expectPoints: 9_00 }
    const reply = await send(keeper, '/redemptions', body).expect(409)
    expect(reply.body.error).to.deep.include({ code: 'price_changed', details: { points: 10_00 } })
  })

  it('refuses a card that was replaced, and one of another household', async () => {
    const administrator = await signedIn(house, 'administrator')
    const household = await aHousehold({ points: 500 })
    const stranger = await aHousehold({ points: 500 })
    const ids = [String(household._id), String(stranger._id)]
    await send(administrator, '/cards', { households: ids }).expect(200)
    const { body } = await read(keeper, `/counter/snapshot`).expect(200)
    const cardOf = (id: string) =>
      body.households.find((each: { household: { id: string } }) => each.household.id === id).card
    const lost = cardOf(ids[0] as string)
    const rice = await someGoods({ points: 10_00 })
    const other = { ...counter.sale(household, [[rice, 1]]), card: cardOf(ids[1] as string) }
    expect((await send(keeper, '/redemptions', other).expect(409)).body.error.code).to.equal(
      'card_of_others',
    )
    await send(administrator, '/cards/replacements', { household: ids[0], reason: '丢了' }).expect(
      200,
    )
    const reply = await read(keeper, `/counter/household?card=${encodeURIComponent(lost)}`).expect(
      409,
    )
    expect(reply.body.error.code).to.equal('card_replaced')
  })

  it('does not know goods or households of another village', async () => {
    const foreign = await aHousehold({ points: 500, place: paths.other })
    const household = await aHousehold({ points: 500 })
    const rice = await someGoods({ points: 10_00 })
    const theirs = await someGoods({ points: 10_00, place: paths.other })
    await send(keeper, '/redemptions', counter.sale(foreign, [[rice, 1]])).expect(404)
    await send(keeper, '/redemptions', counter.sale(household, [[theirs, 1]])).expect(409)
    await keeper
      .post(`/api/places/${otherVillage}/redemptions`)
      .set('Idempotency-Key', randomUUID())
      .send(counter.sale(foreign, [[theirs, 1]]))
      .expect(403)
  })

  it('needs an open shift of the keeper', async () => {
    const household = await aHousehold({ points: 500 })
    const rice = await someGoods({ points: 10_00 })
    const body = counter.sale(household, [[rice, 1]])
    await send(keeper, `/shifts/${counter.shift}/close`, { counts: [] }).expect(200)
    const reply = await send(keeper, '/redemptions', body).expect(409)
    expect(reply.body.error.code).to.equal('shift_not_open')
  })

  it('takes a sale made without a network under the day on which it was made', async () => {
    const household = await aHousehold({ points: 500 })
    const rice = await someGoods({ points: 10_00 })
    const soldAt = '2026-11-14T09:00:00.000Z'
    const body = { ...counter.sale(household, [[rice, 1]]), offline: true, soldAt }
    const slip = (await send(keeper, '/redemptions', body).expect(200)).body
    expect(slip).to.include({ offline: true, soldAt })
    expect(slip.number).to.match(/^1114-/)
  })

  it('tells what has gone over the counter of this village alone', async () => {
    const { body } = await read(keeper, '/redemptions?limit=5').expect(200)
    expect(body.items.length).to.be.greaterThan(0)
    await keeper.get(`/api/places/${otherVillage}/redemptions`).expect(403)
    await keeper.get(`/api/places/${village}/redemptions?limit=0`).expect(400)
  })
})
