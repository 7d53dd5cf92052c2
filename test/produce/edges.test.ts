import { expect } from 'chai'
import { lookAfter } from '../../api/payments/index.ts'
import { toId } from '../../api/platform/index.ts'
import { importProduce, openWindows } from '../../api/produce/index.ts'
import { Orders } from '../../api/produce/orders.model.ts'
import { at, closeHouse, openHouse, type House } from '../support/house.ts'
import { aUnion, home, readAt } from '../support/union.ts'
import { aHousehold, aVillage, paths, read, send } from '../support/village.ts'
import { Buyer, aVoucher } from './support/buyer.ts'
import { Market, expectSoundTrade, someProduce } from './support/market.ts'

describe('The produce trade', () => {
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

  it('refuses orders that cannot be, each with its reason', async () => {
    const window = await market.open([
      { name: '豆角', by: 'weight', fen: 4_00, most: 10, perBuyerLeast: 2 },
      { most: 5 },
    ])
    const buyer = await Buyer.of(house)
    const basket = buyer.basket(window, { quantities: [2, 1] })
    const order = async (body: object, status: number) =>
      (await buyer.send('/market/orders', { ...basket, ...body }).expect(status)).body.error.code
    const [first, second] = basket.lines
    expect(await order({ expectFen: 1 }, 409)).to.equal('total_changed')
    expect(await order({ lines: [first, first] }, 400)).to.equal('goods_twice')
    for (const quantity of [0, -1, 0.5, 1_000_001]) {
      const lines = [{ ...second, quantity }]
      expect(await order({ lines }, 400)).to.equal('input_invalid')
    }
    expect(await order({ lines: [{ ...first, quantity: 1 }] }, 422)).to.equal('order_below_least')
    expect(await order({ lines: [{ ...second, quantity: 6 }] }, 409)).to.equal('goods_short')
    expect(await order({ pickUpPoint: window.id }, 404)).to.equal('not_found')
    const voucher = await aVoucher(buyer.agent, 100_00)
    const twice = [
      { voucher, fen: 1_00 },
      { voucher, fen: 1_00 },
    ]
    expect(await order({ vouchers: twice }, 400)).to.equal('voucher_twice')
    const above = [{ voucher, fen: 50_00 }]
    expect(await order({ vouchers: above }, 422)).to.equal('voucher_above_order')
    const other = await Buyer.of(house)
    const foreign = [{ voucher, fen: 1_00 }]
    const { body } = await other
      .order(window, { quantities: [0, 1], vouchers: foreign })
      .expect(404)
    expect(body.error.code).to.equal('not_found')
    at('2026-11-16T10:50:00+08:00')
    expect(await order({}, 409)).to.equal('window_not_open')
    expect(
      (await readAt(buyer.agent, home, '/market/windows').expect(200)).body.items,
    ).to.have.length(0)
  })

  it('refuses windows that cannot be', async () => {
    const drawn = await market.drawn([{ by: 'weight', most: 10 }])
    const refusal = async (body: object, status: number) => {
      const reply = await send(market.clerk, '/windows', { ...drawn, ...body }).expect(status)
      return reply.body.error.code
    }
    const [goods] = drawn.goods
    const withGoods = (more: object) => ({ goods: [{ ...goods, ...more }] })
    expect(await refusal({ closesAt: '2026-11-15T00:00:00Z' }, 422)).to.equal('window_times')
    expect(await refusal({ deliveryDays: ['2026-11-15'] }, 422)).to.equal('delivery_before_close')
    expect(await refusal({ openTo: '/51/5119/nowhere/' }, 404)).to.equal('not_found')
    expect(await refusal(withGoods({ most: 11 }), 422)).to.equal('suppliers_short')
    expect(await refusal(withGoods({ least: 11 }), 422)).to.equal('goods_limits_cross')
    expect(await refusal(withGoods({ fenEach: 1_00 }), 422)).to.equal('price_form')
    const huge = {
      gramsEach: 1_000_000,
      most: 1000,
      suppliers: [{ ...goods!.suppliers[0], most: 1000 }],
    }
    expect(await refusal(withGoods(huge), 422)).to.equal('goods_too_much')
    for (const fenPerJin of [0, -1, 1.5]) {
      expect(await refusal(withGoods({ fenPerJin }), 400)).to.equal('input_invalid')
    }
    const elsewhere = await aHousehold({ place: paths.other })
    const suppliers = [{ household: String(elsewhere._id), most: 10 }]
    expect(await refusal(withGoods({ suppliers }), 404)).to.equal('not_found')
  })

  it('counts to the fen at 1 fen and at 10 tonnes', async () => {
    const window = await market.open(
      [
        { by: 'weight', fen: 1, gramsEach: 100, most: 10 },
        { by: 'weight', fen: 99_999, gramsEach: 500, most: 20_000 },
      ],
      { servicePercent: 33, collectivePercent: 33 },
    )
    const buyer = await Buyer.of(house)
    const basket = { quantities: [5, 20_000], expectFen: 1 + 99_999 * 20_000 }
    const order = await buyer.paid(window, basket)
    expect(order.fen).to.equal(1 + 99_999 * 20_000)
    await market.close()
    await send(market.clerk, `/windows/${window.id}/packing`).expect(200)
    const most = await market.pack(order, [249, 10_000_000]).expect(200)
    // 249 g at 1 fen a jin are 0.498 fen.
    expect(most.body).to.include({ state: 'packed', fen: 99_999 * 20_000 })
    const { code } = await buyer.see(order.id)
    await send(market.clerk, '/pickups', { code }).expect(200)
  })

  it('frees what an unpaid order holds when its half hour is over', async () => {
    const window = await market.open([{ most: 2 }], { closesAt: '2026-11-16T12:00:00Z' })
    const [slow, quick] = [await Buyer.of(house), await Buyer.of(house)]
    const { body } = await slow.order(window, [2]).expect(200)
    await quick.order(window, [1]).expect(409)
    at('2026-11-16T10:53:00+08:00')
    await lookAfter()
    expect((await slow.see(body.id)).state).to.equal('placed')
    at('2026-11-16T10:55:00+08:00')
    await lookAfter()
    const late = await Buyer.of(house)
    await late.order(window, [2]).expect(200)
    const filter = { place: paths.village, _id: toId(body.id) }
    expect(await Orders.findOne(filter).lean()).to.include({ state: 'expired' })
  })

  it('opens drafts by themselves, and draws them up anew until then', async () => {
    const body = await market.drawn([{ most: 5 }])
    const later = { ...body, opensAt: '2026-11-16T02:30:00Z' }
    const { id } = (await send(market.clerk, '/windows', later).expect(200)).body
    const again = await market.clerk
      .put(`/api/places/511922101/windows/${id}`)
      .set('Idempotency-Key', crypto.randomUUID())
      .send({ ...later, name: '下周的集' })
      .expect(200)
    expect(again.body).to.include({ name: '下周的集', state: 'draft' })
    await openWindows.run()
    expect((await market.show(id)).state).to.equal('draft')
    at('2026-11-16T10:30:00+08:00')
    await openWindows.run()
    expect((await market.show(id)).state).to.equal('open')
    const put = await market.clerk
      .put(`/api/places/511922101/windows/${id}`)
      .set('Idempotency-Key', crypto.randomUUID())
      .send(later)
      .expect(409)
    expect(put.body.error.code).to.equal('window_state')
  })

  it('keeps a catalogue by season, and takes one in from a file', async () => {
    const rows = [
      {
        name_zh: '大白菜',
        name_en: 'Chinese cabbage',
        unit: '斤',
        price_yuan: 1.5,
        season: '11-3月',
        storage: '阴凉通风',
        source_or_estimated: 'estimated',
        category: '蔬菜',
        variable_weight: true,
        shelf_life_days: 20,
      },
    ]
    const place = { path: paths.village } as never
    expect(await importProduce({ place }, rows)).to.deep.equal({ added: 1, unchanged: 0 })
    expect(await importProduce({ place }, rows)).to.deep.equal({ added: 0, unchanged: 1 })
    const { body } = await read(market.clerk, '/produce?month=12').expect(200)
    const [cabbage] = body.items.filter((each: { name: string }) => each.name === '大白菜')
    expect(cabbage).to.deep.include({ by: 'weight', usualFen: 1_50, months: [11, 12, 1, 2, 3] })
    expect((await read(market.clerk, '/produce?month=6').expect(200)).body.items).to.deep.equal([])
    const produce = await someProduce()
    const path = `/produce/${String(produce._id)}`
    await send(market.clerk, `${path}/withdraw`).expect(200)
    const wanted = await market.drawn([{ most: 5 }])
    const goods = [{ ...wanted.goods[0], produce: String(produce._id) }]
    await send(market.clerk, '/windows', { ...wanted, goods }).expect(404)
  })
})
