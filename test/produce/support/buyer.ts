import { account, amountOf, post } from '../../../api/payments/index.ts'
import { takeMoney } from '../../../api/payments/apply.ts'
import { Charges, Payments } from '../../../api/payments/payments.model.ts'
import { Vouchers } from '../../../api/payments/vouchers.model.ts'
import { Employees } from '../../../api/people/index.ts'
import { clock, newId, toId, transact, type Id } from '../../../api/platform/index.ts'
import type { House } from '../../support/house.ts'
import { readAt, sendAt, unionPaths } from '../../support/union.ts'
import { paths, signedIn, type Agent } from '../../support/village.ts'
import type { WindowSeen } from './market.ts'

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
      (sum, quantity, index) => sum + fenOf(window.goods[index], quantity),
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

  send(path: string, body: object) {
    return sendAt(this.agent, this.place, path, body)
  }

  cancel(order: string) {
    return sendAt(this.agent, this.place, `/market/orders/${order}/cancel`)
  }
}

/** What the storefront shows for so many units: by weight at the estimate, rounded once. */
function fenOf(goods: WindowSeen['goods'][number] | undefined, units: number): number {
  if (!goods) return 0
  if (goods.by === 'piece') return units * (goods.fenEach ?? 0)
  return amountOf(units * (goods.gramsEach ?? 0), goods.fenPerJin ?? 0)
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
  await transact(() => takeMoney(charge, clock.now()))
}

/** A voucher of the union's fund, for a buyer who is on its roster. */
export async function aVoucher(buyer: Agent, fen: number): Promise<string> {
  const { body } = await buyer.get('/api/session').expect(200)
  const employee = await onRoster(toId(body.account.id))
  const _id = newId()
  const at = clock.now()
  await Vouchers.insertMany([
    {
      _id,
      place: unionPaths.union,
      employee,
      home: unionPaths.home,
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
  return String(_id)
}

async function onRoster(account: Id): Promise<Id> {
  const [place, union] = [unionPaths.home, unionPaths.union]
  const known = await Employees.findOne({ place, account }).lean()
  if (known) return known._id
  const _id = newId()
  const number = String(_id)
  const row = { _id, place, union, number, name: '职工', phone: '', account, left: false }
  await Employees.insertMany([{ ...row, phone: '13800000000', search: number }])
  return _id
}
