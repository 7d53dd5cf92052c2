import { expect } from 'chai'
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
    expect(ms).to.be.lessThan(10 * count + 4_000)
  }).timeout(120_000)
})
