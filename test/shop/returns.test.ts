import { expect } from 'chai'

import { Movements } from '../../api/shop/index.ts'
import { Counter } from '../support/counter.ts'
import { at, closeHouse, daysLater, openHouse, type House } from '../support/house.ts'
import {
  aBatch,
  aHousehold,
  aVillage,
  expectBalancedBooks,
  paths,
  read,
  send,
  signedIn,
  someGoods,
  type Agent,
} from '../support/village.ts'

describe('Bringing goods back', () => {
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

  it('gives back points and stock for a part, and for the rest later', async () => {
    const household = await aHousehold({ points: 100, gifted: 40 })
    const soap = await someGoods({ points: 10_00, stock: 0 })
    await aBatch(soap, 2, '2026-12-01')
    await aBatch(soap, 5, '2027-12-01')
    const slip = (
      await send(keeper, '/redemptions', counter.sale(household, [[soap, 4]])).expect(200)
    ).body
    expect(slip).to.include({ gifted: 20_00, earned: 20_00, balanceAfter: 100_00 })
    const back = (quantity: number) =>
      send(keeper, `/redemptions/${slip.id}/returns`, {
        lines: [{ goods: String(soap._id), quantity }],
        reason: '拿错了',
      })
    const first = (await back(3).expect(200)).body
    expect(first).to.include({ points: 30_00, balanceAfter: 130_00 })
    expect((await back(2).expect(409)).body.error.code).to.equal('returned_already')
    expect((await back(1).expect(200)).body.balanceAfter).to.equal(140_00)
    const movements = await Movements.find({
      place: paths.village,
      goods: soap._id,
      kind: 'return',
    }).lean()
    expect(movements.reduce((sum, each) => sum + each.quantity, 0)).to.equal(4)
    const statement = (
      await read(keeper, `/households/${String(household._id)}/statement`).expect(200)
    ).body
    expect(statement.balance).to.deep.equal({ earned: 100_00, gifted: 40_00, honour: 0 })
  })

  it('returns a slip once when two tills try at the same moment', async () => {
    const household = await aHousehold({ points: 100 })
    const rice = await someGoods({ points: 10_00, stock: 10 })
    const slip = (
      await send(keeper, '/redemptions', counter.sale(household, [[rice, 1]])).expect(200)
    ).body
    const body = { lines: [{ goods: String(rice._id), quantity: 1 }], reason: '拿错了' }
    const replies = await Promise.all(
      Array.from({ length: 5 }, () => send(keeper, `/redemptions/${slip.id}/returns`, body)),
    )
    expect(replies.filter((reply) => reply.status === 200)).to.have.length(1)
    expect(replies.filter((reply) => reply.status === 409)).to.have.length(4)
  })

  it('opens the limits again, but not after the days have passed', async () => {
    const household = await aHousehold({ points: 100 })
    const oil = await someGoods({ points: 10_00, limit: { count: 1, per: 'month' } })
    const slip = (
      await send(keeper, '/redemptions', counter.sale(household, [[oil, 1]])).expect(200)
    ).body
    const body = { lines: [{ goods: String(oil._id), quantity: 1 }], reason: '拿错了' }
    await send(keeper, `/redemptions/${slip.id}/returns`, body).expect(200)
    const again = (
      await send(keeper, '/redemptions', counter.sale(household, [[oil, 1]])).expect(200)
    ).body
    daysLater(4)
    keeper = await signedIn(house, 'keeper')
    const late = await send(keeper, `/redemptions/${again.id}/returns`, body).expect(422)
    expect(late.body.error.code).to.equal('return_too_late')
  })
})
