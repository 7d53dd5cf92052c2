import type { Problem } from '../platform/index.ts'
import { MoneyAccounts, Transfers, account } from '../payments/index.ts'
import { heldFenOf } from './give-back.ts'
import { Orders, endedStates, releasedStates, type Order } from './orders.model.ts'
import { BuyerCounts, OrderWindows, WindowGoodsList } from './windows.model.ts'

const anyPlace = 'the checker sees everything it was asked to'

/**
 * Proves that what a window and each buyer have ordered is the sum of the orders' lines, that no
 * more is promised of a farm household than it brings, and that each order's money is where its
 * state says: all of it paid back, passed on, or still held.
 * @param place filter on the place's path; all places without it
 */
export async function checkProduce(place: object = {}): Promise<Problem[]> {
  const orders = await Orders.find({ ...place })
    .setOptions({ anyPlace })
    .lean()
  return [
    ...(await checkGoods(place, orders)),
    ...(await checkBuyers(place, orders)),
    ...(await checkOrderMoney(place, orders)),
  ]
}

const isHolding = ({ state }: Order) => !releasedStates.includes(state)

function add(sums: Map<string, number>, key: string, by: number): void {
  sums.set(key, (sums.get(key) ?? 0) + by)
}

async function checkGoods(place: object, orders: readonly Order[]): Promise<Problem[]> {
  const ordered = new Map<string, number>()
  const promised = new Map<string, number>()
  for (const order of orders.filter(isHolding)) {
    for (const { goods, ordered: units, from } of order.lines) {
      add(ordered, String(goods), units)
      for (const each of from)
        add(promised, `${String(goods)}:${String(each.household)}`, each.units)
    }
  }
  const closing = await OrderWindows.find({ ...place, state: 'closing' })
    .setOptions({ anyPlace })
    .lean()
  const between = new Set(closing.map((each) => String(each._id)))
  const goods = await WindowGoodsList.find({ ...place })
    .setOptions({ anyPlace })
    .lean()
  return goods.flatMap(({ _id, window, most, suppliers, ordered: counted }): Problem[] => {
    const id = String(_id)
    const sum = ordered.get(id) ?? 0
    const wrong = { what: 'ordered_differs', id, details: { counted, sum, most } }
    const over = suppliers.filter(({ household, brings }) => {
      // While it is shared out anew, some lines still have what they had before.
      return (
        !between.has(String(window)) && (promised.get(`${id}:${String(household)}`) ?? 0) > brings
      )
    })
    return [
      ...(counted === sum && counted <= most ? [] : [wrong]),
      ...over.map(({ household, brings }) => ({
        what: 'promised_too_much',
        id,
        details: { household: String(household), brings },
      })),
    ]
  })
}

async function checkBuyers(place: object, orders: readonly Order[]): Promise<Problem[]> {
  const sums = new Map<string, number>()
  for (const order of orders.filter(isHolding)) {
    for (const { goods, ordered } of order.lines) {
      add(sums, `${String(order.window)}:${order.buyerKey}:${String(goods)}`, ordered)
    }
  }
  const counts = await BuyerCounts.find({ ...place })
    .setOptions({ anyPlace })
    .lean()
  const problems: Problem[] = []
  for (const { window, buyer, units } of counts) {
    for (const [goods, counted] of Object.entries(units)) {
      const id = `${String(window)}:${buyer}:${goods}`
      const sum = sums.get(id) ?? 0
      sums.delete(id)
      if (counted !== sum) problems.push({ what: 'buyer_differs', id, details: { counted, sum } })
    }
  }
  return [
    ...problems,
    ...[...sums.keys()].map((id) => ({ what: 'buyer_uncounted', id, details: {} })),
  ]
}

interface Flow {
  paid: number
  refunded: number
  vouchers: number
  passedOn: number
  borne: number
}

async function checkOrderMoney(place: object, orders: readonly Order[]): Promise<Problem[]> {
  const flows = await flowsOf(place)
  const accounts = await MoneyAccounts.find({ ...place, kind: 'order' })
    .setOptions({ anyPlace })
    .lean()
  const balances = new Map(accounts.map((each) => [each._id, each.fen]))
  return orders.flatMap((order): Problem[] => {
    const name = account('order', order._id)
    const flow = flows.get(name) ?? { paid: 0, refunded: 0, vouchers: 0, passedOn: 0, borne: 0 }
    const balance = balances.get(name) ?? 0
    const wrong = wrongWith(order, flow, balance)
    if (!wrong) return []
    const { state, fen, paidFen, refundedFen } = order
    const details = { wrong, state, fen, paidFen, refundedFen, balance, ...flow }
    return [{ what: 'order_money', id: String(order._id), details }]
  })
}

function wrongWith(order: Order, flow: Flow, balance: number): string | null {
  const { state, fen, lines, complaints } = order
  const isOver = state === 'collected' || state === 'donated'
  const held = heldFenOf(order)
  const complained = complaints.reduce((sum, each) => sum + each.fen, 0)
  if (flow.paid - flow.refunded + flow.vouchers !== held) return 'held_differs'
  if (lines.reduce((sum, line) => sum + line.fen, 0) !== fen) return 'lines_differ'
  if (complained !== flow.borne) return 'complaints_differ'
  if (isOver && (flow.passedOn !== fen || held !== fen - complained)) return 'not_all_passed_on'
  if (!isOver && flow.passedOn !== 0) return 'passed_on_early'
  if (balance !== (endedStates.includes(state) ? 0 : held)) return 'balance_differs'
  if (['paid', 'packed', 'ready'].includes(state) && held !== fen) return 'not_what_it_costs'
  if (state === 'difference_due' && (held >= fen || !order.payment)) return 'nothing_due'
  return null
}

/** What went in and out of every order's account, by where it came from and went to. */
async function flowsOf(place: object): Promise<Map<string, Flow>> {
  const lines = await Transfers.find({ ...place, 'subject.kind': 'order' })
    .setOptions({ anyPlace })
    .lean()
  const flows = new Map<string, Flow>()
  for (const { from, to, fen } of lines) {
    const isIn = to.startsWith('order:')
    const name = isIn ? to : from
    if (!name.startsWith('order:')) continue
    const flow = flows.get(name) ?? { paid: 0, refunded: 0, vouchers: 0, passedOn: 0, borne: 0 }
    flows.set(name, flow)
    const other = isIn ? from : to
    if (other.startsWith('outside:')) flow.paid += fen
    else if (other.startsWith('refund:')) flow.refunded += fen
    else if (other.startsWith('voucher:')) flow.vouchers += isIn ? fen : -fen
    else if (other.startsWith('coop:')) flow.borne += fen
    else flow.passedOn += fen
  }
  return flows
}
