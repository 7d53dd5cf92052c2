import { expect } from 'chai'
import fc from 'fast-check'
import { MoneyAccounts } from '../../api/payments/index.ts'
import { shareOut } from '../../api/produce/share-out.ts'
import { at, closeHouse, openHouse, type House } from '../support/house.ts'
import { aUnion } from '../support/union.ts'
import { aHousehold, aVillage, emptyHouse, paths, send } from '../support/village.ts'
import { Buyer, aVoucher, payNow, type OrderSeen } from './support/buyer.ts'
import { Market, expectSoundTrade } from './support/market.ts'

const units = fc.integer({ min: 0, max: 6 })
const story = fc.record({
  orders: fc.array(
    fc.record({
      quantities: fc.tuple(units, units, units).filter((each) => each.some((one) => one > 0)),
      voucherFen: fc.integer({ min: 0, max: 30_00 }),
      pays: fc.boolean(),
      cancels: fc.boolean(),
      /** What the scale shows, in per cent of the estimate. */
      weighs: fc.integer({ min: 0, max: 160 }),
      paysMore: fc.boolean(),
    }),
    { minLength: 3, maxLength: 6 },
  ),
  prices: fc.tuple(...Array.from({ length: 3 }, () => fc.integer({ min: 1, max: 9_99 }))),
  gramsEach: fc.integer({ min: 1, max: 1_999 }),
  least: fc.integer({ min: 0, max: 8 }),
  percents: fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 50 })),
  brings: fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 3, maxLength: 3 }),
  later: fc.integer({ min: 0, max: 12 }),
})

describe('The money of a window, whatever is ordered, cut and weighed', () => {
  let house: House

  before(async () => {
    house = await openHouse()
  })
  after(() => closeHouse(house))

  async function play(told: typeof story extends fc.Arbitrary<infer T> ? T : never) {
    await emptyHouse()
    at()
    await aVillage()
    await aUnion()
    const market = await Market.of(house)
    const other = await aHousehold()
    const suppliers: [typeof other, number][] = [
      [market.farm, 20],
      [other, 20],
    ]
    const [first, second, third] = told.prices
    const base = { most: 40, suppliers }
    const window = await market.open(
      [
        { ...base, by: 'weight', fen: first, gramsEach: told.gramsEach },
        { ...base, by: 'weight', fen: second, gramsEach: 500, least: told.least },
        { ...base, fen: third },
      ],
      { servicePercent: told.percents[0], collectivePercent: told.percents[1] },
    )
    const bought: { buyer: Buyer; id: string; index: number }[] = []
    for (const [index, each] of told.orders.entries()) {
      const { quantities, voucherFen, pays, cancels } = each
      const buyer = await Buyer.of(house)
      const whole = buyer.basket(window, { quantities }).expectFen
      const fen = Math.min(voucherFen, whole)
      const vouchers = fen > 0 ? [{ voucher: await aVoucher(buyer.agent, fen), fen }] : []
      const { body } = await buyer.order(window, { quantities, vouchers }).expect(200)
      if (pays && body.payment) await payNow(body.payment)
      if (cancels) await buyer.cancel(body.id).expect(200)
      bought.push({ buyer, id: body.id, index })
    }
    const shortage = (goods: number, household: unknown, brings: number) =>
      send(market.clerk, `/windows/${window.id}/shortage`, {
        goods: window.goods[goods]?.id,
        household: String(household),
        brings,
      })
    for (const [goods, brings] of told.brings.entries()) {
      await shortage(goods, other._id, 0).expect(200)
      await shortage(goods, market.farm._id, brings).expect(200)
    }
    await market.close()
    await shortage(0, market.farm._id, Math.min(told.later, told.brings[0] ?? 0)).expect(200)
    await market.finish()
    await expectSoundTrade()
    await send(market.clerk, `/windows/${window.id}/packing`).expect(200)
    for (const { buyer, id, index } of bought) {
      const { weighs, paysMore } = told.orders[index]!
      const order = await buyer.see(id)
      if (order.state !== 'paid') continue
      await market
        .pack(order, gramsOf(order, told.gramsEach, weighs), { confirmed: true })
        .expect(200)
      const packed = await buyer.see(id)
      if (packed.state === 'difference_due' && paysMore) await payNow(packed.payment as string)
      const { code, state } = await buyer.see(id)
      if (state === 'packed') await send(market.clerk, '/pickups', { code }).expect(200)
    }
    await expectSoundTrade()
    return await Promise.all(bought.map(({ buyer, id }) => buyer.see(id)))
  }

  function gramsOf(order: OrderSeen, each: number, percent: number): number[] {
    const weighed = order.lines.filter((line) => line.by === 'weight')
    return weighed.map((line) => Math.round((line.units * each * percent) / 100))
  }

  it('goes to farmers, village and services, or back, to the fen', async () => {
    const seen = new Set<string>()
    await fc.assert(
      fc.asyncProperty(story, async (told) => {
        const orders = await play(told)
        for (const order of orders) seen.add(order.state)
        const accounts = await MoneyAccounts.find({ place: paths.village }).lean()
        const received = accounts
          .filter(({ kind }) => ['farmer', 'services', 'village'].includes(kind))
          .reduce((sum, each) => sum + each.fen, 0)
        const collected = orders.filter((order) => order.state === 'collected')
        expect(received).to.equal(collected.reduce((sum, order) => sum + order.fen, 0))
        for (const { state, paidFen, refundedFen, voucherFen, fen, dueFen } of orders) {
          const kept = ['placed', 'cancelled', 'expired', 'nothing'].includes(state) ? 0 : fen
          expect(paidFen - refundedFen + voucherFen).to.equal(kept - dueFen)
        }
      }),
      {
        numRuns: 8,
        interruptAfterTimeLimit: 45_000,
        markInterruptAsFailure: false,
        endOnFailure: true,
      },
    )
    expect(seen).to.include('collected')
  }).timeout(120_000)

  it('is shared out so that nobody gets more than they asked for or anybody brings', () => {
    const counts = fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 1, maxLength: 30 })
    fc.assert(
      fc.property(counts, counts, (asks, brings) => {
        const asked = asks.map((units, index) => ({ line: String(index), units }))
        const supply = brings.map((units, index) => ({ household: String(index), units }))
        const shared = shareOut(asked, supply)
        const sum = (all: readonly number[]) => all.reduce((total, each) => total + each, 0)
        const given = shared.map((each) => each.units)
        expect(sum(given)).to.equal(Math.min(sum(asks), sum(brings)))
        shared.forEach(({ units, from }, index) => {
          expect(units).to.be.at.most(asks[index] ?? 0)
          expect(sum(from.map((each) => each.units))).to.equal(units)
        })
        for (const [index, most] of brings.entries()) {
          const own = shared.flatMap((each) =>
            each.from.filter((one) => one.household === String(index)),
          )
          expect(sum(own.map((each) => each.units))).to.be.at.most(most)
        }
      }),
    )
  })
})
