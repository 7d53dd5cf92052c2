import { expect } from 'chai'
import { Sales, Transfers, fenOn } from '../../api/payments/index.ts'
import { Places } from '../../api/places/index.ts'
import { closeWindows } from '../../api/produce/index.ts'
import { at, closeHouse, openHouse, type House } from '../support/house.ts'
import { Bank } from '../support/trade.ts'
import { aUnion, canteen, home, readAt, sendAt } from '../support/union.ts'
import {
  aHousehold,
  aVillage,
  paths,
  send,
  signedIn,
  village,
  type Agent,
} from '../support/village.ts'
import { Buyer, type OrderSeen } from './support/buyer.ts'
import { Market, expectSoundTrade } from './support/market.ts'

describe('A window of vegetables by weight', () => {
  let house: House
  let market: Market
  let bank: Bank
  let cashier: Agent

  before(async () => {
    at()
    house = await openHouse()
    await aVillage()
    await aUnion()
    market = await Market.of(house)
    cashier = await signedIn(house, 'settlement_clerk')
    bank = await Bank.open(house)
  })
  afterEach(expectSoundTrade)
  after(async () => {
    await bank.close()
    await closeHouse(house)
  })

  it('is ordered, cut short, packed over and under, settled and collected', async () => {
    at()
    const other = await aHousehold({ head: '王秀英' })
    const window = await market.open(
      [
        {
          name: '青菜',
          by: 'weight',
          fen: 3_00,
          most: 100,
          suppliers: [
            [market.farm, 60],
            [other, 40],
          ],
        },
        { name: '土鸡蛋', fen: 45_00, most: 20 },
      ],
      {
        servicePercent: 5,
        collectivePercent: 2,
        closesAt: '2026-11-19T12:00:00Z',
        deliveryDays: ['2026-11-21'],
      },
    )
    const employee = await Buyer.of(house)
    const kitchen = await Buyer.of(house, 'canteen')
    const steward = await Buyer.of(house, 'steward')

    const first = (await employee.order(window, [20, 1]).expect(200)).body as OrderSeen
    expect(first).to.include({ state: 'placed', orderedFen: 105_00, dueFen: 105_00, code: null })
    await bank.pay(employee.agent, home, first.payment as string)
    const big = (await kitchen.order(window, [70, 0]).expect(200)).body as OrderSeen
    await bank.transfer(cashier, kitchen.agent, canteen, big.payment as string)
    expect((await kitchen.see(big.id)).state).to.equal('paid')
    const unpaid = (await employee.order(window, [5, 0]).expect(200)).body as OrderSeen
    expect((await market.show(window.id)).goods[0]).to.include({ ordered: 95, left: 5 })

    // The Wang household brings 30 jin less: of 90 jin that are paid for, 70 come.
    const goods = window.goods[0]?.id
    const shortage = { goods, household: String(other._id), brings: 10 }
    await send(market.clerk, `/windows/${window.id}/shortage`, shortage).expect(200)
    const early = { reason: '订得差不多了' }
    const closing = await send(market.clerk, `/windows/${window.id}/close`, early).expect(200)
    expect(closing.body.state).to.equal('closing')
    await closeWindows.run()
    expect((await market.show(window.id)).state).to.equal('closed')
    expect((await employee.see(unpaid.id)).state).to.equal('expired')
    const cut = await employee.see(first.id)
    // 70 × 20 / 90 is 15.56, 70 × 70 / 90 is 54.44: the larger remainder gets the jin.
    expect(cut.lines.map((line) => line.units)).to.deep.equal([16, 1])
    expect(cut.lines[0]?.cuts[0]).to.include({ units: 4, fen: 12_00, why: 'short' })
    expect(cut).to.include({ fen: 93_00, refundedFen: 12_00 })
    expect((await kitchen.see(big.id)).lines[0]?.units).to.equal(54)

    const picking = (await market.read(`/windows/${window.id}/picking-list`)).body
    const asked = picking.households.map(
      (each: { headName: string; goods: { units: number }[] }) => [
        each.headName,
        each.goods.map((one) => one.units),
      ],
    )
    expect(asked).to.have.deep.members([
      ['李大山', [60, 1]],
      ['王秀英', [10]],
    ])
    const packing = (await market.read(`/windows/${window.id}/packing-list`)).body
    expect(packing.points[0].orders).to.have.length(2)
    expect(packing.points[0].orders[0].masked).to.match(/^.\*$/)

    await send(market.clerk, `/windows/${window.id}/packing`).expect(200)
    // Weighed 7.8 kg instead of 8: 46.80 for 48.00; and 27.3 kg instead of 27: 163.80 for 162.00.
    const under = (await market.pack(cut, [7_800]).expect(200)).body
    expect(under).to.include({ state: 'packed', fen: 91_80, refundedFen: 13_20 })
    const over = (await market.pack(await kitchen.see(big.id), [27_300]).expect(200)).body
    expect(over).to.include({ state: 'difference_due', fen: 163_80, dueFen: 1_80 })
    await send(market.clerk, `/windows/${window.id}/delivered`, {
      pickUpPoint: window.pickUpPoints[0]?.id,
    }).expect(200)

    const code = (await kitchen.see(big.id)).code as string
    const owing = await send(market.clerk, '/pickups', { code }).expect(409)
    expect(owing.body.error.code).to.equal('difference_due')
    const due = await kitchen.see(big.id)
    await bank.transfer(cashier, kitchen.agent, canteen, due.payment as string)
    expect((await kitchen.see(big.id)).state).to.equal('ready')

    const handed = (await send(market.clerk, '/pickups', { code }).expect(200)).body
    expect(handed).to.include({ already: false, buyerPlace: '青禾机械食堂' })
    expect((await send(market.clerk, '/pickups', { code }).expect(200)).body.already).to.equal(true)
    const own = (await employee.see(first.id)).code as string
    await sendAt(steward.agent, home, '/pickups', { code: own }).expect(200)
    expect(await employee.see(first.id)).to.include({ state: 'collected', code: null })

    await bank.settle()
    const { _id: seller } = (await Places.findOne({ path: paths.village }).lean()) ?? {}
    const received = await Promise.all(
      [market.farm._id, other._id].map((id) => fenOn(`farmer:${String(id)}`)),
    )
    const services = await fenOn(`services:${String(seller)}`)
    const collective = await fenOn(`village:${String(seller)}`)
    expect(received[0]! + received[1]! + services + collective).to.equal(91_80 + 163_80)
    expect([services, collective]).to.deep.equal([2_34 + 2_25 + 8_19, 94 + 90 + 3_28])
    const said = await Transfers.find({ place: paths.village, why: 'goods' }).lean()
    expect(said.map((each) => each.what)).to.include('土鸡蛋 1 份，说好每份 45.00 元')
    expect(said.some((each) => /^青菜 [\d.]+ 斤，说好每斤 3\.00 元$/.test(each.what))).to.equal(
      true,
    )
    const sales = await Sales.find({ place: paths.village }).lean()
    expect(sales.map((each) => [each.channel, each.fen])).to.have.deep.members([
      ['employee', 91_80],
      ['canteen', 163_80],
    ])
    await closeWindows.run()
    expect((await market.show(window.id)).state).to.equal('settled')
  }).timeout(120_000)

  it('is seen by its own village alone, and its orders by their own buyers alone', async () => {
    at()
    const window = await market.open([{ most: 10 }])
    const buyer = await Buyer.of(house)
    const order = await buyer.paid(window, [1])
    const stranger = await Buyer.of(house)
    await readAt(stranger.agent, home, `/market/orders/${order.id}`).expect(404)
    await stranger.cancel(order.id).expect(404)
    const elsewhere = await Buyer.of(house, 'canteen')
    await readAt(elsewhere.agent, canteen, `/market/orders/${order.id}`).expect(404)
    const lists = await readAt(stranger.agent, home, '/market/orders?whose=home').expect(200)
    expect(lists.body.items).to.deep.equal([])
    const steward = await Buyer.of(house, 'steward')
    const all = await readAt(steward.agent, home, '/market/orders?whose=home').expect(200)
    expect(all.body.items.map((each: OrderSeen) => each.id)).to.include(order.id)
    await readAt(steward.agent, home, `/market/orders/${order.id}`).expect(404)
    await readAt(market.clerk, '511922102', `/windows/${window.id}`).expect(403)
    await readAt(market.clerk, village, `/orders/${order.id}`).expect(200)
  })
})
