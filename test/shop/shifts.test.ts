import { expect } from 'chai'
import { Batches, Movements, Shifts, type Goods } from '../../api/shop/index.ts'
import { at, closeHouse, daysLater, openHouse, type House } from '../support/house.ts'
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
  type Agent,
} from '../support/village.ts'

describe('A shift', () => {
  let house: House
  let keeper: Agent

  before(async () => {
    house = await openHouse()
    await aVillage()
  })
  beforeEach(async () => {
    at()
    keeper = await signedIn(house, 'keeper')
  })
  afterEach(expectBalancedBooks)
  after(() => closeHouse(house))

  const count = (goods: Goods, counted: number) => ({ goods: String(goods._id), counted })
  const open = (counts: object[] = [], note?: string) =>
    send(keeper, '/shifts', { counts, ...(note ? { note } : {}) })
  const close = (shift: string, counts: object[] = [], note?: string) =>
    send(keeper, `/shifts/${shift}/close`, { counts, ...(note ? { note } : {}) })
  const leftOf = async (goods: Goods) => {
    const batches = await Batches.find({ place: paths.village, goods: goods._id }).lean()
    return batches.sort((a, b) => a.at.getTime() - b.at.getTime()).map(({ left }) => left)
  }
  const counted = async (goods: Goods) => {
    const filter = { place: paths.village, goods: goods._id, kind: 'count' as const }
    return (await Movements.find(filter).lean()).map(({ quantity, reason }) => [quantity, reason])
  }
  const buy = async (goods: Goods, quantity: number, shift: string) => {
    const household = await aHousehold({ points: 500 })
    const lines = [{ goods: String(goods._id), quantity }]
    const sale = {
      household: String(household._id),
      lines,
      shift,
      expectPoints: goods.points * quantity,
    }
    return (await send(keeper, '/redemptions', sale).expect(200)).body
  }

  it('begins and ends with a count that fits, and tells what went over the counter', async () => {
    const rice = await someGoods({ stock: 20, points: 44_00 })
    const salt = await someGoods({ stock: 60, points: 3_00 })
    const { body: shift } = await open([count(rice, 20), count(salt, 60)]).expect(200)
    expect(shift).to.include({ open: true, slips: 0, points: 0, closedAt: null })
    const slip = await buy(rice, 2, shift.id)
    await buy(salt, 5, shift.id)
    const back = { lines: [{ goods: String(rice._id), quantity: 1 }], reason: '拿错了' }
    await send(keeper, `/redemptions/${slip.id}/returns`, back).expect(200)
    const now = (await read(keeper, '/shifts/current').expect(200)).body.shift
    expect(now).to.include({ slips: 2, points: 103_00, returns: 1, returnedPoints: 44_00 })
    expect(now.sold).to.have.deep.members([
      { goods: String(rice._id), name: rice.name, quantity: 2 },
      { goods: String(salt._id), name: salt.name, quantity: 5 },
    ])
    const { body: ended } = await close(shift.id, [count(rice, 19), count(salt, 55)]).expect(200)
    expect(ended).to.include({ open: false, slips: 2, closingNote: null })
    expect(ended.closing).to.deep.equal([
      { goods: String(rice._id), name: rice.name, expected: 19, counted: 19 },
      { goods: String(salt._id), name: salt.name, expected: 55, counted: 55 },
    ])
    expect(await counted(rice)).to.deep.equal([])
    expect((await read(keeper, '/shifts/current').expect(200)).body.shift).to.equal(null)
  })

  it('takes no difference without a word about it', async () => {
    const rice = await someGoods({ stock: 20 })
    const { body } = await open([count(rice, 18)]).expect(422)
    expect(body.error).to.deep.include({
      code: 'count_differs',
      details: { goods: [{ goods: String(rice._id), name: rice.name, expected: 20, counted: 18 }] },
    })
    expect(await leftOf(rice)).to.deep.equal([20])
    expect((await read(keeper, '/shifts/current')).body.shift).to.equal(null)
    const shift = (await open([count(rice, 18)], '两袋被老鼠咬破').expect(200)).body
    expect(shift.openingNote).to.equal('两袋被老鼠咬破')
    expect(await leftOf(rice)).to.deep.equal([18])
    expect(await counted(rice)).to.deep.equal([[-2, '两袋被老鼠咬破']])
    await close(shift.id, [count(rice, 19)]).expect(422)
    await close(shift.id, [count(rice, 19)], '后面又找到一袋').expect(200)
    expect(await leftOf(rice)).to.deep.equal([19])
    expect(await counted(rice)).to.have.deep.members([
      [-2, '两袋被老鼠咬破'],
      [1, '后面又找到一袋'],
    ])
  })

  it('takes what is missing from the earliest batches, and lays what is over with the latest', async () => {
    const milk = await someGoods({ stock: 0 })
    await aBatch(milk, 3, '2026-12-01')
    at('2026-11-16T10:30:00+08:00')
    await aBatch(milk, 5, '2027-12-01')
    const shift = (await open([count(milk, 4)], '破了四盒').expect(200)).body
    expect(await leftOf(milk)).to.deep.equal([0, 4])
    await close(shift.id, [count(milk, 10)], '找到六盒').expect(200)
    expect(await leftOf(milk)).to.deep.equal([0, 10])
    const none = await someGoods({ stock: 0 })
    const { body } = await open([count(none, 3)], '不知从哪来').expect(422)
    expect(body.error.code).to.equal('count_without_batch')
  })

  it('is one for a keeper, also when two tills begin at the same moment', async () => {
    const replies = await Promise.all(Array.from({ length: 5 }, () => open()))
    const codes = replies.map(({ status }) => status).sort()
    expect(codes).to.deep.equal([200, 409, 409, 409, 409])
    for (const { body } of replies.filter(({ status }) => status === 409)) {
      expect(body.error.code).to.equal('shift_already_open')
    }
    const second = await signedIn(house, 'keeper')
    await send(second, '/shifts', { counts: [] }).expect(200)
    const mine = replies.find(({ status }) => status === 200)?.body.id
    await send(second, `/shifts/${mine}/close`, { counts: [] }).expect(404)
  })

  it('ends once, and its count is settled once', async () => {
    const rice = await someGoods({ stock: 20 })
    const shift = (await open().expect(200)).body.id
    const replies = await Promise.all(
      Array.from({ length: 4 }, () => close(shift, [count(rice, 17)], '少了三袋')),
    )
    expect(replies.map(({ status }) => status).sort()).to.deep.equal([200, 409, 409, 409])
    expect(await leftOf(rice)).to.deep.equal([17])
    expect(await counted(rice)).to.deep.equal([[-3, '少了三袋']])
    expect((await close(shift).expect(409)).body.error.code).to.equal('shift_not_open')
    const filter = { place: paths.village, _id: shift }
    expect(await Shifts.findOne(filter).lean()).to.include({ open: false })
  })

  it('counts right while the other till is selling', async () => {
    const rice = await someGoods({ stock: 30, points: 1_00 })
    const mine = (await open().expect(200)).body.id
    const sales = Array.from({ length: 8 }, () => buy(rice, 1, mine))
    const second = await signedIn(house, 'keeper')
    const note = '盘点'
    const body = { counts: [count(rice, 30)], note }
    await Promise.all([...sales, send(second, '/shifts', body).expect(200)])
    const [left] = await leftOf(rice)
    const settled = (await counted(rice)).reduce((sum, [quantity]) => sum + Number(quantity), 0)
    expect(left).to.equal(30 - 8 + settled)
  })

  it('is seen by the whole work team of its village, newest first', async () => {
    const first = (await open().expect(200)).body.id
    await close(first).expect(200)
    daysLater(1)
    keeper = await signedIn(house, 'keeper')
    const second = (await open().expect(200)).body.id
    const supervisor = await signedIn(house, 'supervisor')
    const { body } = await read(supervisor, '/shifts').expect(200)
    expect(body.items[0].id).to.equal(second)
    expect(body.items.map(({ id }: { id: string }) => id)).to.include(first)
    await supervisor.get(`/api/places/${otherVillage}/shifts`).expect(403)
    await send(supervisor, '/shifts', { counts: [] }).expect(403)
    const foreign = await someGoods({ place: paths.other })
    const stranger = await signedIn(house, 'keeper')
    await send(stranger, '/shifts', { counts: [count(foreign, 100)] }).expect(404)
  })

  it('takes each thing in a count once', async () => {
    const rice = await someGoods({ stock: 20 })
    const { body } = await open([count(rice, 18), count(rice, 18)], '数了两遍').expect(400)
    expect(body.error.code).to.equal('goods_twice')
    expect(await leftOf(rice)).to.deep.equal([20])
  })
})
