import { expect } from 'chai'
import { toId } from '../../api/platform/index.ts'
import { closeWindows } from '../../api/produce/index.ts'
import { Orders } from '../../api/produce/orders.model.ts'
import { at, closeHouse, openHouse, type House } from '../support/house.ts'
import { aUnion } from '../support/union.ts'
import { aVillage, paths, send } from '../support/village.ts'
import { manyPaidOrders } from './support/many.ts'
import { Market, expectSoundTrade } from './support/market.ts'

/** `ORDERS=2000` measures the aim of 20 s; the suite closes a smaller one. */
const count = Number(process.env.ORDERS ?? 200)

describe('Closing a window', () => {
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

  it('cuts and pays back every order of a large one, each once', async () => {
    const suppliers = (share: number) => [[market.farm, share]] as never
    const window = await market.open([
      { by: 'weight', most: count * 3, suppliers: suppliers(count * 3) },
      { by: 'weight', most: count * 3, suppliers: suppliers(count * 3) },
      { most: count * 3, least: count * 4 - count, suppliers: suppliers(count * 3) },
    ])
    await manyPaidOrders(window, count)
    const { goods } = window
    const less = { goods: goods[0]?.id, household: String(market.farm._id), brings: count * 2 }
    await send(market.clerk, `/windows/${window.id}/shortage`, less).expect(200)
    const began = Date.now()
    await market.close()
    const ms = Date.now() - began
    console.log(`      ${count} orders were closed in ${ms} ms`)
    expect((await market.show(window.id)).state).to.equal('closed')
    const cut = await Orders.find({ place: paths.village, 'lines.0.units': 2 }).lean()
    expect(cut).to.have.length(count)
    expect(new Set(cut.map((order) => order.refundedFen))).to.deep.equal(new Set([3_00]))
    await closeWindows.run()
    expect(ms).to.be.lessThan(20 * count + 20_000)
  }).timeout(120_000)

  it('goes on where it was when the server died half-way, and pays nobody back twice', async () => {
    const window = await market.open([{ most: 450, suppliers: [[market.farm, 450]] }])
    await manyPaidOrders(window, 150)
    const less = { goods: window.goods[0]?.id, household: String(market.farm._id), brings: 170 }
    await send(market.clerk, `/windows/${window.id}/shortage`, less).expect(200)
    const whole = Orders.bulkWrite
    let batches = 0
    Orders.bulkWrite = ((...input: Parameters<typeof whole>) => {
      batches += 1
      if (batches === 2) throw new Error('the server died')
      return whole.apply(Orders, input)
    }) as typeof whole
    const died = await market.close().then(
      () => null,
      (error: Error) => error,
    )
    Orders.bulkWrite = whole
    expect(died?.message).to.equal('1 windows could not be closed')
    expect((await market.show(window.id)).state).to.equal('closing')
    const filter = { place: paths.village, window: toId(window.id) }
    expect(await Orders.countDocuments({ ...filter, round: 1 })).to.equal(50)
    await expectSoundTrade()
    // Two servers that both think it is theirs to go on.
    await Promise.all([market.finish(), market.finish()])
    expect((await market.show(window.id)).state).to.equal('closed')
    const orders = await Orders.find(filter).sort({ _id: 1 }).lean()
    const units = orders.map((order) => order.lines[0]?.units ?? 0)
    // 170 among 150 who asked for 3 each: one each, and the 20 left over to the earliest.
    expect(units).to.deep.equal(Array.from({ length: 150 }, (_, index) => (index < 20 ? 2 : 1)))
    expect(orders.reduce((sum, order) => sum + order.refundedFen, 0)).to.equal(280 * 3_00)
  }).timeout(60_000)
})
