import { expect } from 'chai'
import { Movements, type Goods } from '../../api/shop/index.ts'
import { at, closeHouse, openHouse, type House } from '../support/house.ts'
import {
  aBatch,
  aHousehold,
  aVillage,
  emptyHouse,
  expectBalancedBooks,
  otherVillage,
  paths,
  read,
  send,
  signedIn,
  someGoods,
  type Agent,
} from '../support/village.ts'

describe('Goods', () => {
  let house: House
  let keeper: Agent
  let approver: Agent

  before(async () => {
    house = await openHouse()
  })
  beforeEach(async () => {
    await emptyHouse()
    at()
    await aVillage()
    keeper = await signedIn(house, 'keeper')
    approver = await signedIn(house, 'approver')
  })
  afterEach(expectBalancedBooks)
  after(() => closeHouse(house))

  const rice = { name: '大米 10 斤', category: '米面油', unit: '袋', points: 44_00, fen: 44_00 }
  const propose = (more: object = {}, agent = keeper) => send(agent, '/goods', { ...rice, ...more })
  const sell = async (goods: string, points: number, quantity = 1) => {
    const { shift } = (await read(keeper, '/shifts/current').expect(200)).body
    const open = shift ?? (await send(keeper, '/shifts', { counts: [] }).expect(200)).body
    const household = String((await aHousehold({ points: 500 }))._id)
    const lines = [{ goods, quantity }]
    const sale = { household, lines, shift: open.id, expectPoints: points * quantity }
    return send(keeper, '/redemptions', sale)
  }
  const moved = async (goods: string) =>
    (await read(keeper, `/goods/${goods}/movements`).expect(200)).body.items.map(
      ({ kind, quantity, reason }: { kind: string; quantity: number; reason: string | null }) => [
        kind,
        quantity,
        reason,
      ],
    )
  const receive = (goods: string, body: object) => send(keeper, `/goods/${goods}/batches`, body)

  it('are sold once a second person has approved them', async () => {
    const { body } = await propose().expect(200)
    expect(body).to.include({ state: 'proposed', stock: 0 })
    await receive(body.id, { quantity: 5 }).expect(200)
    expect((await (await sell(body.id, 44_00)).body).error.code).to.equal('not_on_sale')
    const own = await send(keeper, `/goods/${body.id}/approve`).expect(403)
    expect(own.body.error.code).to.equal('second_person_needed')
    const done = await send(approver, `/goods/${body.id}/approve`).expect(200)
    expect(done.body).to.include({ state: 'on_sale', stock: 5 })
    const again = await send(approver, `/goods/${body.id}/approve`).expect(409)
    expect(again.body.error.code).to.equal('nothing_to_approve')
    expect((await sell(body.id, 44_00)).status).to.equal(200)
  })

  it('cost no more than ten thousand yuan a piece', async () => {
    const { body } = await propose({ fen: 10_000_01 }).expect(400)
    expect(body.error.code).to.equal('input_invalid')
    await propose({ fen: 10_000_00 }).expect(200)
  })

  it('keep their price until a second person has approved the new one', async () => {
    const { _id } = await someGoods({ points: 10_00, stock: 9 })
    const id = String(_id)
    const price = { points: 12_00, fen: 12_00 }
    const { body } = await send(keeper, `/goods/${id}/price`, price).expect(200)
    expect(body).to.include({ points: 10_00 })
    expect(body.pending).to.include(price)
    expect((await sell(id, 10_00)).status).to.equal(200)
    await send(keeper, `/goods/${id}/approve`).expect(403)
    const done = await send(approver, `/goods/${id}/approve`).expect(200)
    expect(done.body).to.include({ points: 12_00, fen: 12_00, pending: null })
    expect((await sell(id, 10_00)).body.error.code).to.equal('price_changed')
    expect((await sell(id, 12_00)).status).to.equal(200)
  })

  it('taken off the shelf are not sold, and come back by a second person', async () => {
    const { body } = await propose().expect(200)
    await receive(body.id, { quantity: 5 }).expect(200)
    await send(approver, `/goods/${body.id}/approve`).expect(200)
    await send(approver, `/goods/${body.id}/withdraw`).expect(200)
    expect((await sell(body.id, 44_00)).body.error.code).to.equal('not_on_sale')
    const twice = await send(approver, `/goods/${body.id}/withdraw`).expect(409)
    expect(twice.body.error.code).to.equal('goods_state')
    await send(keeper, `/goods/${body.id}/approve`).expect(403)
    await send(approver, `/goods/${body.id}/approve`).expect(200)
    const { items } = (await read(keeper, '/goods?state=on_sale').expect(200)).body
    expect(items.map(({ id }: { id: string }) => id)).to.include(body.id)
  })

  it('have one barcode each', async () => {
    await propose({ barcode: '6900000000017' }).expect(200)
    const { body } = await propose({ name: '面粉', barcode: '6900000000017' }).expect(409)
    expect(body.error.code).to.equal('barcode_taken')
    const replies = await Promise.all(
      Array.from({ length: 4 }, (_, index) =>
        propose({ name: `盐${index}`, barcode: '6900000000024' }),
      ),
    )
    expect(replies.map(({ status }) => status).sort()).to.deep.equal([200, 409, 409, 409])
  })

  it('come in as batches, and every change is a movement with its reason', async () => {
    const { _id } = await someGoods({ stock: 0, points: 1_00 })
    const id = String(_id)
    const gift = { quantity: 8, expiresOn: '2027-01-01', donor: '县总工会', costFen: 300 }
    const { body } = await receive(id, gift).expect(200)
    const broken = { quantity: -2, reason: '两袋破损' }
    const corrected = await send(keeper, `/batches/${body.id}/corrections`, broken).expect(200)
    expect(corrected.body.left).to.equal(6)
    const slip = (await sell(id, 1_00, 3)).body
    const lines = [{ goods: id, quantity: 1 }]
    await send(keeper, `/redemptions/${slip.id}/returns`, { lines, reason: '拿错了' }).expect(200)
    expect(await moved(id)).to.have.deep.members([
      ['in', 8, null],
      ['correction', -2, '两袋破损'],
      ['redemption', -3, null],
      ['return', 1, '拿错了'],
    ])
    const batches = (await read(keeper, `/goods/${id}/batches`).expect(200)).body.items
    expect(batches).to.have.length(1)
    expect(batches[0]).to.include({ left: 4, received: 8, donor: '县总工会', costFen: 300 })
  })

  it('are corrected with a reason, and never below nothing', async () => {
    const goods = await someGoods({ stock: 0 })
    const batch = String(await aBatch(goods, 5))
    const correct = (body: object) => send(keeper, `/batches/${batch}/corrections`, body)
    await correct({ quantity: -1 }).expect(400)
    await correct({ quantity: 0, reason: '没事' }).expect(400)
    const short = await correct({ quantity: -6, reason: '被偷了' }).expect(409)
    expect(short.body.error).to.deep.include({ code: 'batch_short', details: { left: 5 } })
    const replies = await Promise.all(
      Array.from({ length: 4 }, () => correct({ quantity: -2, reason: '破损' })),
    )
    expect(replies.map(({ status }) => status).sort()).to.deep.equal([200, 200, 409, 409])
    const kept = await Movements.find({ place: paths.village, goods: goods._id }).lean()
    expect(kept.reduce((sum, { quantity }) => sum + quantity, 0)).to.equal(1)
  })

  it('that are already expired do not come in', async () => {
    const id = String((await someGoods({ stock: 0 }))._id)
    const late = await receive(id, { quantity: 5, expiresOn: '2026-11-15' }).expect(422)
    expect(late.body.error.code).to.equal('batch_expired')
    await receive(id, { quantity: 5, expiresOn: '2026-11-16' }).expect(200)
    await receive(id, { quantity: 0 }).expect(400)
    await receive(id, { quantity: 1.5 }).expect(400)
    expect(await moved(id)).to.deep.equal([['in', 5, null]])
  })

  it('ask for attention when they run out, expire soon or have expired', async () => {
    const low = await someGoods({ stock: 5 })
    const plenty = await someGoods({ stock: 50, expiresOn: '2027-06-01' })
    const soon = await someGoods({ stock: 20, expiresOn: '2026-12-16' })
    const later = await someGoods({ stock: 20, expiresOn: '2026-12-17' })
    const today = await someGoods({ stock: 20, expiresOn: '2026-11-16' })
    const over = await someGoods({ stock: 20, expiresOn: '2026-11-15' })
    const empty = await someGoods({ stock: 0 })
    // A change of the list through the door: what was put there beside it is seen from now on.
    await propose().expect(200)
    const { body } = await read(keeper, '/goods/attention').expect(200)
    const names = (list: { name: string }[]) => list.map(({ name }) => name)
    const named = (...goods: Goods[]) => goods.map(({ name }) => name)
    expect(names(body.low)).to.have.members(named(low, over, empty))
    expect(names(body.expiring)).to.deep.equal(named(today, soon))
    expect(names(body.expired)).to.deep.equal(named(over))
    expect(names(body.low)).to.not.include.members(named(plenty, later))
    expect((await sell(String(over._id), over.points)).body.error.code).to.equal('sold_out')
  })

  it('of another village are not known here', async () => {
    const theirs = await someGoods({ place: paths.other, stock: 0 })
    const batch = String(await aBatch(theirs, 5))
    const id = String(theirs._id)
    await read(keeper, `/goods/${id}/batches`).expect(404)
    await read(keeper, `/goods/${id}/movements`).expect(404)
    await receive(id, { quantity: 5 }).expect(404)
    await send(approver, `/goods/${id}/approve`).expect(404)
    await send(approver, `/goods/${id}/withdraw`).expect(404)
    await send(keeper, `/batches/${batch}/corrections`, { quantity: 1, reason: '多了' }).expect(404)
    await keeper.get(`/api/places/${otherVillage}/goods`).expect(403)
    const own = (await propose().expect(200)).body.id
    const { items } = (await read(keeper, '/goods').expect(200)).body
    expect(items.map((each: { id: string }) => each.id)).to.deep.equal([own])
  })

  it('are looked after by the shop: a supervisor only looks', async () => {
    const supervisor = await signedIn(house, 'supervisor')
    const id = String((await someGoods())._id)
    await read(supervisor, '/goods').expect(200)
    await read(supervisor, `/goods/${id}/movements`).expect(200)
    await propose({}, supervisor).expect(403)
    await send(supervisor, `/goods/${id}/withdraw`).expect(403)
    await send(supervisor, `/goods/${id}/batches`, { quantity: 5 }).expect(403)
    await send(approver, `/goods/${id}/batches`, { quantity: 5 }).expect(403)
  })
})
