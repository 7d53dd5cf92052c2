import { randomBytes, randomInt } from 'node:crypto'
import { askPayment, spendVouchers } from '../payments/index.ts'
import { pathsAbove } from '../places/index.ts'
import { Refusal, accountOf, holds, missing, newId, toId, type Actor } from '../platform/index.ts'
import { assertLeft, countForBuyer, takeGoods } from './counters.ts'
import { Orders, type Buyer, type Order, type OrderLine } from './orders.model.ts'
import { fenFor } from './prices.ts'
import {
  OrderWindows,
  WindowGoodsList,
  type OrderWindow,
  type WindowGoods,
} from './windows.model.ts'

/** What stands before the secret in a pick-up code, so that a scanner knows it from a card. */
export const codePrefix = 'QP1:'
const anyPlace = 'a buyer orders from every village that has opened a window to them'
/** An unpaid order holds its goods for so long; one that is paid by transfer until the closing. */
const holdMs = 30 * 60_000

export interface NewOrder {
  window: string
  lines: { goods: string; quantity: number }[]
  pickUpPoint: string
  vouchers: { voucher: string; fen: number }[]
  expectFen: number
  forHome: boolean
  helped: boolean
}

interface Wanted {
  goods: WindowGoods
  units: number
  fen: number
}

/**
 * Takes an order: goods, the buyer's limits, vouchers and what is to be paid, together or not at
 * all. What many want at once comes last.
 */
export async function placeOrder(actor: Actor, input: NewOrder): Promise<Order> {
  const window = await openWindowFor(actor, input.window)
  const { place } = window
  const wanted = await wantedGoods(window, input)
  const order = newOrder(actor, window, wanted, input)
  const vouchers = order.vouchers
  const due = order.orderedFen - vouchers.reduce((sum, each) => sum + each.fen, 0)
  if (due < 0) throw new Refusal('against_rule', 'voucher_above_order')
  if (due > 0) {
    const { account, place: at, name } = order.buyer
    const payment = await askPayment(actor, place, {
      subject: { kind: 'order', id: order._id },
      part: 'whole',
      payer: { account, place: at, name, shared: order.buyer.kind !== 'employee' },
      fen: due,
      what: `${window.name} ${wordsOf(order.lines)}`,
      expiresAt: order.expiresAt as Date,
    })
    order.payment = payment._id
  } else {
    order.state = 'paid'
    order.paidAt = actor.at
    delete order.expiresAt
  }
  await Orders.insertMany([order], { lean: true })
  await spendVouchers(actor, place, order._id, vouchers)
  const limits = wanted.map(({ goods: { _id: goods, perBuyerMost: most, name }, units }) => ({
    goods,
    units,
    most,
    name,
  }))
  await countForBuyer(place, window._id, order.buyerKey, limits)
  await takeGoods(place, wanted)
  return order
}

/** A window that takes orders now, and from here. */
async function openWindowFor(actor: Actor, id: string): Promise<OrderWindow> {
  const openTo = { $in: pathsAbove(actor.place.path) }
  const window = await OrderWindows.findOne({ _id: toId(id), openTo, state: { $ne: 'draft' } })
    .setOptions({ anyPlace })
    .lean()
  if (!window) throw missing('window')
  assertTakesOrders(window, actor.at)
  return window
}

/** Nothing is ordered or cancelled once the window's hour has come, even before the job closes it. */
export function assertTakesOrders(window: OrderWindow, at: Date): void {
  if (window.state !== 'open' || at >= window.closesAt) {
    throw new Refusal('conflict', 'window_not_open')
  }
}

async function wantedGoods({ place, _id: window }: OrderWindow, input: NewOrder) {
  const { lines, expectFen } = input
  const ids = lines.map((line) => line.goods)
  if (new Set(ids).size !== ids.length) throw new Refusal('malformed', 'goods_twice')
  const filter = { place, window, _id: { $in: ids.map(toId) } }
  const found = await WindowGoodsList.find(filter).lean()
  const wanted = lines.map(({ goods: id, quantity: units }): Wanted => {
    const goods = found.find((each) => String(each._id) === id)
    if (!goods) throw missing('goods')
    assertLeft(goods, units)
    if (units < goods.perBuyerLeast) {
      const details = { name: goods.name, least: goods.perBuyerLeast }
      throw new Refusal('against_rule', 'order_below_least', details)
    }
    return { goods, units, fen: fenFor(goods, units) }
  })
  const fen = sumOf(wanted)
  if (fen !== expectFen) throw new Refusal('conflict', 'total_changed', { fen })
  return wanted
}

function newOrder(actor: Actor, window: OrderWindow, wanted: Wanted[], input: NewOrder): Order {
  const buyer = buyerOf(actor, input)
  const point = window.pickUpPoints.find((each) => String(each._id) === input.pickUpPoint)
  if (!point) throw missing('pick_up_point')
  const ids = input.vouchers.map((each) => each.voucher)
  if (new Set(ids).size !== ids.length) throw new Refusal('malformed', 'voucher_twice')
  const fen = sumOf(wanted)
  return {
    _id: newId(),
    place: window.place,
    window: window._id,
    windowName: window.name,
    buyer,
    buyerKey: buyer.kind === 'employee' ? String(buyer.account) : buyer.place,
    helped: input.helped,
    pickUpPoint: point._id,
    number: String(randomInt(1_000_000)).padStart(6, '0'),
    code: randomBytes(16).toString('base64url'),
    lines: wanted.map(newLine),
    state: 'placed',
    round: 0,
    revision: 0,
    orderedFen: fen,
    fen,
    vouchers: input.vouchers.map(({ voucher, fen }) => ({
      voucher: toId(voucher),
      fen,
      returnedFen: 0,
    })),
    paidFen: 0,
    refundedFen: 0,
    packings: [],
    complaints: [],
    placedAt: actor.at,
    expiresAt: payBy(actor.at, buyer, window),
  }
}

function buyerOf(actor: Actor, { forHome, helped }: NewOrder): Buyer {
  const { id: account, name } = accountOf(actor)
  const { kind, path: place } = actor.place
  if (kind === 'canteen') {
    if (!holds(actor, 'canteen')) throw new Refusal('forbidden', 'role_missing')
    return { account, place, kind: 'canteen', name }
  }
  if (kind !== 'home') throw new Refusal('against_rule', 'home_or_canteen_needed')
  // A steward without a place of their own at the machines still buys for themselves.
  if (!forHome && !helped) return { account, place, kind: 'employee', name }
  if (!holds(actor, 'steward')) throw new Refusal('forbidden', 'steward_needed')
  return { account, place, kind: 'home', name }
}

/** Homes and canteens may pay by transfer, which takes days. */
function payBy(at: Date, buyer: Buyer, { closesAt }: OrderWindow): Date {
  if (buyer.kind !== 'employee') return closesAt
  return new Date(Math.min(at.getTime() + holdMs, closesAt.getTime()))
}

function newLine({ goods, units, fen }: Wanted): OrderLine {
  const { _id, name, unit, picture, by, fenEach, fenPerJin, gramsEach } = goods
  return {
    _id: newId(),
    goods: _id,
    ...{ name, unit, picture, by },
    ...(by === 'weight' ? { fenPerJin, gramsEach } : { fenEach }),
    ordered: units,
    units,
    orderedFen: fen,
    fen,
    cuts: [],
    from: [],
    complainedFen: 0,
  } as OrderLine
}

const sumOf = (wanted: readonly Wanted[]) => wanted.reduce((sum, each) => sum + each.fen, 0)

/** "青菜、土鸡蛋 等 5 样": an order in a few words. */
export function wordsOf(lines: readonly { name: string }[]): string {
  const names = lines.slice(0, 2).map((line) => line.name)
  const more = lines.length > 2 ? ` 等 ${lines.length} 样` : ''
  return names.join('、') + more
}
