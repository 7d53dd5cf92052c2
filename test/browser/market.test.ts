import { expect } from 'chai'
import { Refunds, fenOn } from '../../api/payments/index.ts'
import type { Household } from '../../api/people/index.ts'
import { Places } from '../../api/places/index.ts'
import { closeWindows } from '../../api/produce/index.ts'
import { Orders } from '../../api/produce/orders.model.ts'
import { Buyer, aVoucher } from '../produce/support/buyer.ts'
import { Market, expectSoundTrade, type WindowSeen } from '../produce/support/market.ts'
import { builtFronts, noBrowser, shoot } from '../support/browser.ts'
import { at, closeHouse, openHouse, type House } from '../support/house.ts'
import { Bank } from '../support/trade.ts'
import { aUnion, home, unionPaths } from '../support/union.ts'
import { aHousehold, aVillage, paths, signedIn, signedInAt, village } from '../support/village.ts'
import type { Visitor } from '../support/visitor.ts'
import { Screens, transferArrives, xiaomanOnRoster } from './buyer.ts'
import { memoOn } from './steps-of-the-pig.ts'

describe('A window of by-weight vegetables, in the browser', function () {
  this.timeout(120_000)
  let house: House
  let market: Market
  let bank: Bank
  let window: WindowSeen
  let other: Household
  let screens: Screens

  before(async function () {
    this.timeout(300_000)
    const reason = noBrowser()
    if (reason) {
      console.log(`    the browser tests are skipped: ${reason}`)
      this.skip()
    }
    at()
    house = await openHouse({ frontsFolder: await builtFronts() })
    screens = new Screens(house, 'market')
    await aVillage()
    await aUnion()
    await Places.updateOne({ code: village }, { sellerName: '柿坪村合作社' })
    bank = await Bank.open(house)
    market = await Market.of(house)
    other = await aHousehold({ head: '王秀英', group: '二组' })
    window = await aWindow()
    await signedIn(house, 'clerk', { login: 'hezuoshe' })
    await signedIn(house, 'canteen', { at: unionPaths.canteen, login: 'shitang' })
    await signedIn(house, 'settlement_clerk', { login: 'jiesuan' })
    await signedIn(house, 'employee', { at: unionPaths.home, login: 'second' })
    await xiaomanOnRoster()
  })
  afterEach(async function () {
    expect(await screens.leave(this.currentTest?.state === 'failed')).to.deep.equal([])
    await expectSoundTrade()
  })
  after(async () => {
    if (!house) return
    await bank.close()
    await closeHouse(house)
  })

  /** Vegetables of two households by weight, eggs of one by the piece. */
  async function aWindow(): Promise<WindowSeen> {
    const greens = { name: '青菜', by: 'weight', fen: 3_00, gramsEach: 500 } as const
    const farms = [market.farm, other].map((each, index) => [each, [60, 40][index]])
    return await market.open(
      [
        { ...greens, suppliers: farms as [Household, number][] },
        { name: '红薯', by: 'weight', fen: 2_00, gramsEach: 1000, most: 40, least: 10 },
        { name: '土鸡蛋', fen: 45_00, most: 20 },
      ],
      { closesAt: '2026-11-19T12:00:00Z', deliveryDays: ['2026-11-21'], servicePercent: 5 },
    )
  }

  async function second(): Promise<Buyer> {
    return new Buyer(await signedInAt(house.server, 'second'), home)
  }

  async function orderOf(who: 'xiaoman' | 'second' | 'canteen'): Promise<string> {
    const fen = { xiaoman: 83_00, second: 75_00, canteen: 220_00 }[who]
    const order = await Orders.findOne({ place: paths.village, orderedFen: fen }).lean()
    return String(order?._id)
  }

  const ofWindow = (more = '') => `/desk/${village}/windows/${window.id}${more}`

  it('is ordered from a phone, and paid by card', async () => {
    const buyer = await screens.xiaoman('/market')
    const { visitor } = buyer
    await visitor.sees('青菜')
    await shoot(visitor.page, 'market-goods', true)
    for (const name of [/青菜/, /红薯/, /土鸡蛋/, /红薯/]) await visitor.button(name).click()
    await shoot(visitor.page, 'market-chosen')
    await visitor.button(/看看/).click()
    await visitor.page.getByLabel('青菜要多少').fill('10')
    await visitor.page.getByLabel('青菜要多少').press('Tab')
    await visitor.sees('先选到哪里领')
    await visitor.page.getByText('厂门口').click()
    await shoot(visitor.page, 'market-basket')
    await visitor.button('去付 83.00 元').click()
    await buyer.payByCard()
    await shoot(visitor.page, 'market-paid')
    await visitor.page.getByRole('link', { name: '看我的订单' }).click()
    await visitor.sees('收单以前还能退')
    await shoot(visitor.page, 'market-order-paid', true)
  })

  it('is ordered by the canteen at its desk, and paid by transfer', async () => {
    const visitor = await screens.desk('shitang', '/desk/qhjx-st/market')
    await visitor.page.getByLabel('青菜 要几份').fill('60')
    await visitor.page.getByLabel('红薯 要几份').fill('10')
    await shoot(visitor.page, 'market-canteen')
    await visitor.button('下单').click()
    const memo = await memoOn(visitor)
    await shoot(visitor.page, 'market-canteen-transfer')
    await transferArrives(await signedInAt(house.server, 'jiesuan'), memo, 220_00)
    await visitor.button('看看到了没有').click()
    await visitor.button('复制').waitFor({ state: 'hidden' })
    await shoot(visitor.page, 'market-canteen-paid')
  })

  it('is ordered by another with a voucher of the union', async () => {
    const buyer = await second()
    const voucher = await aVoucher(buyer.agent, 100_00)
    const basket = { quantities: [10, 0, 1], vouchers: [{ voucher, fen: 75_00 }] }
    expect(await buyer.paid(window, basket)).to.include({ state: 'paid', voucherFen: 75_00 })
    const visitor = await screens.desk('hezuoshe', ofWindow())
    await visitor.sees('正在收单')
    await shoot(visitor.page, 'market-window-open', true)
  })

  it('closes, and is cut short when a household brings less', async () => {
    at('2026-11-19T20:00:00+08:00')
    await closeWindows.run()
    const visitor = await screens.desk('hezuoshe', ofWindow())
    await visitor.sees('收完了')
    await visitor.button('送不够了').click()
    const farm = visitor.page.getByLabel('哪一户')
    await farm.selectOption(String(other._id))
    await visitor.page.getByLabel('这家实际能送多少').fill('4')
    await shoot(visitor.page, 'market-shortage')
    await visitor.press('记下，分匀')
    await visitor.sees('正在分货，稍等一会儿')
    await shoot(visitor.page, 'market-sharing-out')
    await closeWindows.run()
    await visitor.sees('一共送 64 斤')
    await visitor.button('开始装货').waitFor()
    await visitor.sees('退了 6.00 元')
    await shoot(visitor.page, 'market-window-cut', true)
    const id = await orderOf('xiaoman')
    const buyer = await screens.xiaoman(`/orders/${id}`)
    await buyer.visitor.sees('地里不够，按大家订的多少分，您少 2 斤，退 6.00 元')
    await shoot(buyer.visitor.page, 'market-order-cut', true)
    const cook = await screens.desk('shitang', '/desk/qhjx-st/bought')
    await cook.sees('少给了一些')
    await shoot(cook.page, 'market-canteen-bought')
    const theirs = await (await second()).see(await orderOf('second'))
    expect(theirs).to.include({ fen: 69_00, voucherBackFen: 6_00, refundedFen: 0 })
  })

  it('is packed by weight, one order lighter and one heavier', async () => {
    at('2026-11-20T15:00:00+08:00')
    const visitor = await screens.desk('hezuoshe', ofWindow())
    await visitor.press('开始装货')
    await visitor.page.getByRole('link', { name: '各家送什么' }).click()
    await visitor.sees('送货人签名')
    await shoot(visitor.page, 'market-picking-list', true)
    await visitor.go(ofWindow('/packing'))
    await visitor.sees('一共 3 张单子')
    await shoot(visitor.page, 'market-packing-list', true)
    await visitor.page.emulateMedia({ media: 'print' })
    await shoot(visitor.page, 'market-packing-print', true)
    await visitor.page.emulateMedia({ media: 'screen' })
    await visitor.go(ofWindow('/weights'))
    await weigh(visitor, 'second', ['7.8'])
    await visitor.sees('少的 0.60 元 已经退回去')
    await weigh(visitor, 'canteen', ['47.5', '20'])
    await weigh(visitor, 'xiaoman', ['8.4', '4'])
    await visitor.sees('已请买家补 1.20 元')
    await shoot(visitor.page, 'market-weighed')
  })

  async function weigh(visitor: Visitor, who: 'xiaoman' | 'second' | 'canteen', jin: string[]) {
    const order = await Orders.findOne({ _id: await orderOf(who), place: paths.village }).lean()
    await visitor.button(new RegExp(`^${order?.number} .+`)).click()
    await visitor.page.getByRole('heading', { name: order?.number }).waitFor()
    const scales = visitor.page.locator('input[data-scale]')
    for (const [index, typed] of jin.entries()) await scales.nth(index).fill(typed)
    await shoot(visitor.page, `market-weigh-${who}`)
    await visitor.press('装好了')
  }

  it('has its difference paid on the phone', async () => {
    const id = await orderOf('xiaoman')
    const buyer = await screens.xiaoman(`/orders/${id}`)
    await buyer.visitor.sees('称出来多一点，补上 1.20 元就能领')
    await shoot(buyer.visitor.page, 'market-order-difference', true)
    await buyer.visitor.page.getByRole('link', { name: '去付 1.20 元' }).click()
    await buyer.payByCard()
    await shoot(buyer.visitor.page, 'market-difference-paid')
    await buyer.visitor.go(`/orders/${id}`)
    await buyer.visitor.sees('装好了')
  })

  it('is delivered, and handed out by code', async () => {
    at('2026-11-21T09:05:00+08:00')
    const visitor = await screens.desk('hezuoshe', ofWindow())
    await visitor.press('货到了')
    await visitor.sees('送到了')
    await shoot(visitor.page, 'market-delivered', true)
    const buyer = await screens.xiaoman(`/orders/${await orderOf('xiaoman')}`)
    await buyer.visitor.sees('拿这个码领货')
    await shoot(buyer.visitor.page, 'market-code', true)
    await visitor.go(`/desk/${village}/pickups`)
    const all = await Orders.find({ place: paths.village, state: 'ready' }).lean()
    expect(all).to.have.length(3)
    const box = visitor.page.getByLabel('扫不出来，就把码输进来')
    for (const { code, number } of [...all, ...all.slice(2)]) {
      await box.fill(`QP1:${code}`)
      await visitor.press('领货')
      await visitor.sees(number)
    }
    await visitor.sees('这张单子领过了，别再给')
    await shoot(visitor.page, 'market-handed-out')
  })

  it('is settled: what was cut went back, and the households have their money', async () => {
    await bank.settle()
    const refunds = await Refunds.find({ place: paths.village }).lean()
    const said = refunds.map(({ method, state, fen }) => `${method} ${state} ${fen}`)
    expect(said.sort()).to.deep.equal([
      'card done 600',
      'transfer by_hand 150',
      'transfer by_hand 3600',
    ])
    const buyer = await screens.xiaoman(`/orders/${await orderOf('xiaoman')}`)
    await buyer.visitor.sees('领走的，吃好')
    await buyer.visitor.sees('原路退回')
    await shoot(buyer.visitor.page, 'market-order-collected', true)
    await closeWindows.run()
    const visitor = await screens.desk('hezuoshe', ofWindow())
    await visitor.sees('都办完了')
    await shoot(visitor.page, 'market-window-settled', true)
    await visitor.go(`/desk/${village}/orders/${await orderOf('canteen')}`)
    await visitor.sees('过秤和退钱')
    await shoot(visitor.page, 'market-sold-order', true)
    // 329.10 yuan came in; the co-op keeps 5 % of each line, and the Lis brought all but 4 jin.
    const farms = [market.farm, other].map(({ _id }) => fenOn(`farmer:${String(_id)}`))
    expect(await Promise.all(farms)).to.deep.equal([301_54, 11_11])
  })
})
