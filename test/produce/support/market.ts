import { expect } from 'chai'
import { checkMoney } from '../../../api/payments/index.ts'
import { newId } from '../../../api/platform/index.ts'
import type { Household } from '../../../api/people/index.ts'
import { checkProduce, closeWindows } from '../../../api/produce/index.ts'
import { ProduceList, type Produce } from '../../../api/produce/produce.model.ts'
import { at, type House } from '../../support/house.ts'
import { readAt } from '../../support/union.ts'
import {
  aHousehold,
  expectBalancedBooks,
  paths,
  send,
  signedIn,
  village,
  type Agent,
} from '../../support/village.ts'
import type { OrderSeen } from './buyer.ts'

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

  /** The job's next run, at the same hour. */
  async finish(): Promise<void> {
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
    by: string
    fenEach: number | null
    fenPerJin: number | null
    gramsEach: number | null
    ordered: number
    left: number
    suppliers: { household: string; brings: number }[]
  }[]
  totals: Record<string, number>
}

/** The proof that ends every test of the trade. */
export async function expectSoundTrade(): Promise<void> {
  await expectBalancedBooks()
  expect([...(await checkMoney()), ...(await checkProduce())]).to.deep.equal([])
}
