import { expect } from 'chai'
import { takeMoney } from '../../../api/payments/apply.ts'
import { checkMoney } from '../../../api/payments/index.ts'
import { Charges, Payments } from '../../../api/payments/payments.model.ts'
import { Vouchers } from '../../../api/payments/vouchers.model.ts'
import { account, post } from '../../../api/payments/index.ts'
import { clock, newId, toId, transact, type Id } from '../../../api/platform/index.ts'
import { Accounts, type Household } from '../../../api/people/index.ts'
import { checkProduce, closeWindows } from '../../../api/produce/index.ts'
import { ProduceList, type Produce } from '../../../api/produce/produce.model.ts'
import { at, type House } from '../../support/house.ts'
import { readAt, sendAt, unionPaths } from '../../support/union.ts'
import {
  aHousehold,
  expectBalancedBooks,
  paths,
  send,
  signedIn,
  village,
  type Agent,
} from '../../support/village.ts'

export interface GoodsWanted {
  name?: string
  by?: 'piece' | 'weight'
  fen?: number
  gramsEach?: number
  least?: number
  most?: number
  perBuyerLeast?: number
  perBuyerMost?: number
  /** What each household brings at most; one brings all unless told. */
  suppliers?: [Household, number][]
}

/** When windows of tests close, and when their goods are delivered. */
export const closing = '2026-11-16T10:50:00+08:00'
export const deliveryDay = '2026-11-17'

let produceMade = 0

/** A village's co-op: its clerk, a farm household, and windows drawn up through the API. */
export class Market {
  readonly clerk: Agent
  readonly farm: Household
  readonly house: House

  private constructor(house: House, clerk: Agent, farm: Household) {
    this.house = house
    this.clerk = clerk
    this.farm = farm
  }

  static async of(house: House): Promise<Market> {
    return new Market(house, await signedIn(house, 'clerk'), await aHousehold({ head: '李大山' }))
  }

  /** An open window with these goods. */
  async open(wanted: GoodsWanted[], more: object = {}) {
    const body = await this.drawn(wanted, more)
    const window = (await send(this.clerk, '/windows', body).expect(200)).body
    const opened = await send(this.clerk, `/windows/${window.id}/open`).expect(200)
    return opened.body as WindowSeen
  }

  async drawn(wanted: GoodsWanted[], more: object = {}) {
    const goods = []
    for (const each of wanted) goods.push(await this.goods(each))
    return {
      name: '这周的集',
      opensAt: '2026-11-16T00:00:00Z',
      closesAt: new Date(closing).toISOString(),
      deliveryDays: [deliveryDay],
      pickUpPoints: [
        { name: '厂门口', address: '青禾路 1 号', at: '周六 9 点到 11 点' },
        { name: '食堂后门', address: '青禾路 1 号', at: '周六 7 点到 8 点' },
      ],
      goods,
      ...more,
    }
  }

  private async goods(wanted: GoodsWanted) {
    const { most = 100, least = 0, suppliers = [[this.farm, most]] } = wanted
    const { by, fen = 3_00, gramsEach, perBuyerLeast, perBuyerMost } = wanted
    const produce = await someProduce(wanted)
    const price = by === 'weight' ? { fenPerJin: fen, gramsEach } : { fenEach: fen }
    return {
      produce: String(produce._id),
      ...price,
      least,
      most,
      perBuyerLeast,
      perBuyerMost,
      suppliers: suppliers.map(([household, most]) => ({ household: String(household._id), most })),
    }
  }

  /** Lets the window's hour come, and the job do its work. */
  async close(): Promise<void> {
    at(new Date(closing))
    await closeWindows.run()
  }

  async show(window: string): Promise<WindowSeen> {
    return (await this.read(`/windows/${window}`)).body
  }

  read(path: string) {
    return readAt(this.clerk, village, path).expect(200)
  }

  /** The clerk's order, with the given lines weighed in grams. */
  pack(order: OrderSeen, grams: number[], more: object = {}) {
    const weighed = order.lines.filter((line) => line.by === 'weight')
    const lines = weighed.map((line, index) => ({ line: line.id, grams: grams[index] }))
    return send(this.clerk, `/orders/${order.id}/packed`, { lines, ...more })
  }
}

export async function someProduce(wanted: GoodsWanted = {}): Promise<Produce> {
  produceMade += 1
  const { name = `菜 ${produceMade}`, by = 'piece', fen = 3_00 } = wanted
  const produce: Produce = {
    _id: newId(),
    place: paths.village,
    name,
    nameEn: 'Greens',
    category: '蔬菜',
    unit: by === 'weight' ? '斤' : '份',
    by,
    months: [11],
    storage: '',
    picture: '',
    usualFen: fen,
    state: 'listed',
    ...(by === 'weight' ? { gramsEach: 500 } : {}),
  }
  await ProduceList.deleteMany({ place: paths.village, name: produce.name })
  await ProduceList.insertMany([produce], { lean: true })
  return produce
}

export interface WindowSeen {
  id: string
  state: string
  pickUpPoints: { id: string }[]
  goods: {
    id: string
    name: string
    estimatedFen: number
    ordered: number
    left: number
    suppliers: { household: string; brings: number }[]
  }[]
  totals: Record<string, number>
}

export interface OrderSeen {
  id: string
  number: string
  state: string
  fen: number
  orderedFen: number
  voucherFen: number
  voucherBackFen: number
  paidFen: number
  refundedFen: number
  dueFen: number
  payment: string | null
  code: string | null
  lines: {
    id: string
    goods: string
    by: string
    units: number
    ordered: number
    grams: number | null
    fen: number
    cuts: { units: number; fen: number; why: string }[]
  }[]
}

export interface Basket {
  quantities: number[]
  vouchers?: { voucher: string; fen: number }[]
  forHome?: boolean
  helped?: boolean
  expectFen?: number
}

/** Somebody who buys, at their home or canteen. */
export class Buyer {
  readonly agent: Agent
  readonly place: string

  constructor(agent: Agent, place: string) {
    this.agent = agent
    this.place = place
  }

  static async of(
    house: House,
    role: 'employee' | 'steward' | 'canteen' = 'employee',
    path: string = role === 'canteen' ? unionPaths.canteen : unionPaths.home,
  ): Promise<Buyer> {
    const agent = await signedIn(house, role, { at: path })
    return new Buyer(agent, path.split('/').at(-2) ?? '')
  }

  /** What the storefront sends for so many units of each of the window's goods; 0 leaves out. */
  basket(window: WindowSeen, { quantities, ...more }: Basket) {
    const lines = quantities.flatMap((quantity, index) => {
      const goods = window.goods[index]
      return quantity === 0 || !goods ? [] : [{ goods: goods.id, quantity }]
    })
    const expectFen = quantities.reduce(
      (sum, quantity, index) => sum + quantity * (window.goods[index]?.estimatedFen ?? 0),
      0,
    )
    const pickUpPoint = window.pickUpPoints[0]?.id
    return { window: window.id, lines, pickUpPoint, expectFen, ...more }
  }

  order(window: WindowSeen, basket: number[] | Basket, key?: string) {
    const wanted = Array.isArray(basket) ? { quantities: basket } : basket
    return sendAt(this.agent, this.place, '/market/orders', this.basket(window, wanted), key)
  }

  async paid(window: WindowSeen, basket: number[] | Basket): Promise<OrderSeen> {
    const { body } = await this.order(window, basket).expect(200)
    if (body.payment) await payNow(body.payment)
    return await this.see(body.id)
  }

  async see(order: string): Promise<OrderSeen> {
    return (await readAt(this.agent, this.place, `/market/orders/${order}`).expect(200)).body
  }

  cancel(order: string) {
    return sendAt(this.agent, this.place, `/market/orders/${order}/cancel`)
  }
}

/** The money of a payment arrives, as when the gateway has told of it. */
export async function payNow(payment: string): Promise<void> {
  const asked = await Payments.findOne({ _id: toId(payment), place: paths.village }).lean()
  const charge = {
    _id: newId(),
    place: paths.village,
    payment: toId(payment),
    method: 'card' as const,
    fen: asked?.fen ?? 0,
    state: 'open' as const,
    refundedFen: 0,
    ref: `pi_${String(newId())}`,
    at: clock.now(),
  }
  await Charges.insertMany([charge], { lean: true })
  await transact(() => takeMoney(charge._id, clock.now()))
}

/** A voucher of the union's fund, for a buyer who has signed in. */
export async function aVoucher(buyer: Agent, place: string, fen: number): Promise<string> {
  const { body } = await buyer.get('/api/me').expect(200)
  const _id = newId()
  const by = await someAccount(body.account.login)
  const at = clock.now()
  await Vouchers.insertMany([
    {
      _id,
      place: unionPaths.union,
      employee: newId(),
      home: unionPaths.home,
      account: by,
      name: '职工',
      occasion: '中秋',
      fen,
      until: '2026-12-31',
      state: 'given',
      givenBy: newId(),
      at,
    },
  ])
  const subject = { kind: 'voucher', id: _id }
  const base = { fen, subject, what: '', at }
  const fund = account('fund', toId('0123456789abcdef01234567'))
  await transact(() =>
    post(unionPaths.union, [
      { ...base, from: 'outside:bank', to: fund, key: `in:${String(_id)}`, why: 'fund' },
      { ...base, from: fund, to: account('voucher', _id), key: `v:${String(_id)}`, why: 'voucher' },
    ]),
  )
  void place
  return String(_id)
}

async function someAccount(login: string): Promise<Id> {
  const found = await Accounts.findOne({ login }).lean()
  if (!found) throw new Error(`nobody is called ${login}`)
  return found._id
}

/** The proof that ends every test of the trade. */
export async function expectSoundTrade(): Promise<void> {
  await expectBalancedBooks()
  expect([...(await checkMoney()), ...(await checkProduce())]).to.deep.equal([])
}
