import { expect } from 'chai'
import { Sales, fenOn } from '../../api/payments/index.ts'
import { Places } from '../../api/places/index.ts'
import { toId } from '../../api/platform/index.ts'
import { at, closeHouse, daysLater, openHouse, type House } from '../support/house.ts'
import { aUnion } from '../support/union.ts'
import { aVillage, paths, send, signedIn } from '../support/village.ts'
import { Buyer, aVoucher, type OrderSeen } from './support/buyer.ts'
import { Market, expectSoundTrade } from './support/market.ts'

describe('After a window has closed, an order', () => {
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

  it('is paid back when it came to nothing: goods below their least, and windows called off', async () => {
    const window = await market.open([{ most: 50, least: 10 }, { most: 50 }])
    const buyer = await Buyer.of(house)
    const voucher = await aVoucher(buyer.agent, 5_00)
    const vouchers = [{ voucher, fen: 5_00 }]
    const both = await buyer.paid(window, { quantities: [1, 1], vouchers })
    const one = await buyer.paid(window, [1, 0])
    await market.close()
    expect(await buyer.see(one.id)).to.include({ state: 'nothing', refundedFen: 3_00, code: null })
    // Only 1.00 was own money; the rest of the cut goes back to the voucher.
    const kept = await buyer.see(both.id)
    expect(kept).to.include({ state: 'paid', fen: 3_00, refundedFen: 1_00, voucherBackFen: 2_00 })
    expect(kept.lines[0]?.cuts[0]).to.include({ why: 'below_least', units: 1 })
    expect(await fenOn(`voucher:${voucher}`)).to.equal(2_00)
    const reason = { reason: '大雪封路' }
    await send(market.clerk, `/windows/${window.id}/cancel`, reason).expect(200)
    await market.finish()
    expect((await market.show(window.id)).state).to.equal('cancelled')
    expect(await buyer.see(both.id)).to.include({ state: 'nothing', voucherBackFen: 5_00 })
    expect(await fenOn(`voucher:${voucher}`)).to.equal(5_00)
  })

  it('is cut again when a household brings less after the closing, until packing begins', async () => {
    const window = await market.open([{ most: 10 }])
    const buyers = [await Buyer.of(house), await Buyer.of(house), await Buyer.of(house)]
    const orders: OrderSeen[] = []
    for (const buyer of buyers) orders.push(await buyer.paid(window, [3]))
    await market.close()
    const goods = window.goods[0]?.id
    const household = String(market.farm._id)
    const short = (brings: number) =>
      send(market.clerk, `/windows/${window.id}/shortage`, { goods, household, brings })
    await short(7).expect(200)
    await market.finish()
    await short(5).expect(200)
    await market.finish()
    const units = await Promise.all(
      buyers.map(async (buyer, index) => (await buyer.see(orders[index]!.id)).lines[0]!),
    )
    expect(units.map((line) => line.units)).to.deep.equal([2, 2, 1])
    const cut = units.map((line) => line.cuts.reduce((sum, each) => sum + each.units, 0))
    expect(cut).to.deep.equal([1, 1, 2])
    expect((await short(6).expect(422)).body.error.code).to.equal('brings_too_much')
    await send(market.clerk, `/windows/${window.id}/packing`).expect(200)
    expect((await short(4).expect(409)).body.error.code).to.equal('window_state')
  })

  it('is packed once, corrected with a reason, and asked again about an unlikely weight', async () => {
    const window = await market.open([{ by: 'weight', fen: 5_00, most: 10 }, { most: 10 }])
    const buyer = await Buyer.of(house)
    const order = await buyer.paid(window, [4, 2])
    expect((await market.pack(order, [2000]).expect(409)).body.error.code).to.equal('window_state')
    await market.close()
    await send(market.clerk, `/windows/${window.id}/packing`).expect(200)
    expect((await market.pack(order, [5001]).expect(422)).body.error.code).to.equal(
      'weight_unlikely',
    )
    expect((await market.pack(order, []).expect(422)).body.error.code).to.equal('weigh_it')
    await market.pack(order, [5001], { confirmed: true }).expect(200)
    expect(await buyer.see(order.id)).to.include({ state: 'difference_due', dueFen: 30_01 })
    const again = await market.pack(order, [5001]).expect(200)
    expect(again.body.packings).to.have.length(1)
    expect((await market.pack(order, [1900]).expect(409)).body.error.code).to.equal(
      'packed_already',
    )
    const mended = await market.pack(order, [1900], { reason: '称错了' }).expect(200)
    expect(mended.body).to.include({ state: 'packed', dueFen: 0, refundedFen: 1_00 })
    const none = await market.pack(order, [0], { reason: '没有了' }).expect(200)
    expect(none.body).to.include({ state: 'packed', fen: 6_00, refundedFen: 20_00 })
    expect(none.body.lines[0].cuts[0]).to.include({ why: 'packed', units: 4 })
  })

  it('is weighed after all when the clerk had written down nothing by mistake', async () => {
    const window = await market.open([{ by: 'weight', fen: 5_00, gramsEach: 500 }, {}])
    const buyer = await Buyer.of(house)
    const order = await buyer.paid(window, [2, 1])
    await market.close()
    await send(market.clerk, `/windows/${window.id}/packing`).expect(200)
    await market.pack(order, [0]).expect(200)
    expect(await buyer.see(order.id)).to.include({ fen: 3_00, refundedFen: 10_00 })
    await market.pack(order, [1_000], { reason: '菜还在筐里' }).expect(200)
    const again = await buyer.see(order.id)
    expect(again).to.include({ state: 'difference_due', fen: 13_00, dueFen: 10_00 })
    expect(again.lines[0]).to.include({ units: 2, grams: 1_000 })
    expect(again.lines[0]?.cuts).to.deep.equal([])
  })

  it('is marked by hand when nobody collects it, and bad goods are paid back by the co-op', async () => {
    const window = await market.open([{ fen: 10_00, most: 10 }], { keepDays: 2 })
    const buyer = await Buyer.of(house)
    const voucher = await aVoucher(buyer.agent, 15_00)
    const left = await buyer.paid(window, [1])
    const vouchers = [{ voucher, fen: 15_00 }]
    const eaten = await buyer.paid(window, { quantities: [2], vouchers })
    await market.close()
    await send(market.clerk, `/windows/${window.id}/packing`).expect(200)
    for (const order of [left, eaten]) await market.pack(order, []).expect(200)
    const path = (order: { id: string }) => `/orders/${order.id}`
    const given = { as: 'donated', reason: '没人来领，送给了五保户' }
    const early = await send(market.clerk, `${path(left)}/by-hand`, given).expect(422)
    expect(early.body.error.code).to.equal('not_delivered')
    const pickUpPoint = window.pickUpPoints[0]?.id
    await send(market.clerk, `/windows/${window.id}/delivered`, { pickUpPoint }).expect(200)
    const kept = await send(market.clerk, `${path(left)}/by-hand`, given).expect(422)
    expect(kept.body.error).to.deep.include({ code: 'kept_until' })
    const byHand = { as: 'collected', reason: '手机没电' }
    await send(market.clerk, `${path(eaten)}/by-hand`, byHand).expect(200)
    const [line] = eaten.lines
    const bad = (fen: number) =>
      send(market.clerk, `${path(eaten)}/complaints`, {
        lines: [{ line: line?.id, fen }],
        reason: '有一份坏了',
      })
    await Places.updateOne({ path: paths.village }, { phones: { committee: '0839-5550123' } })
    const seller = { name: '柿坪村', village: '柿坪村', phone: '0839-5550123' }
    expect(await buyer.see(eaten.id)).to.deep.include({ seller })
    await bad(8_00).expect(200)
    expect((await bad(12_01).expect(409)).body.error.code).to.equal('refund_above_line')
    const { _id: coop } = (await Places.findOne({ path: paths.village }).lean()) ?? {}
    expect(await fenOn(`coop:${String(coop)}`)).to.equal(-8_00)
    expect(await fenOn(`voucher:${voucher}`)).to.equal(3_00)
    const sales = await Sales.find({ place: paths.village, 'subject.id': toId(eaten.id) }).lean()
    expect(sales.map((each) => [each.channel, each.fen])).to.have.deep.members([
      ['welfare', 15_00],
      ['employee', 5_00],
      ['employee', -5_00],
      ['welfare', -3_00],
    ])
    daysLater(3)
    const clerk = await signedIn(house, 'clerk')
    await send(clerk, `${path(left)}/by-hand`, given).expect(200)
  })
})
