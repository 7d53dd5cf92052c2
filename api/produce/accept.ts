import {
  account,
  post,
  recordSales,
  splitFen,
  type Channel,
  type NewSale,
  type NewTransfer,
} from '../payments/index.ts'
import { Places } from '../places/index.ts'
import { accountOf, type Actor, type Id } from '../platform/index.ts'
import { changeOrder } from './change-order.ts'
import { voucherFenOf } from './give-back.ts'
import type { Order, OrderLine } from './orders.model.ts'
import { OrderWindows } from './windows.model.ts'

/**
 * The goods are accepted: out of the order's money each farm household gets its goods, services
 * and the village collective their part, and nothing is left on the order. The sale is counted
 * for the aid ledger in the same step.
 */
export async function accept(
  actor: Actor,
  order: Order,
  state: 'collected' | 'donated',
  reason?: string,
): Promise<Order> {
  const { place, window: _id, fen } = order
  const window = await OrderWindows.findOne({ _id, place }).lean()
  const seller = await Places.findOne({ path: place }).lean()
  if (!window || !seller) throw new Error(`order ${String(order._id)} has lost its window`)
  const shares = order.lines.map((line) => shareLine(line, window))
  const goods = order.lines.flatMap((line, index) =>
    goodsOf(order, line, shares[index]?.goods ?? 0),
  )
  const { at } = actor
  const { id: by } = accountOf(actor)
  const base = { from: account('order', order._id), subject: subjectOf(order), at, by }
  const sum = (key: 'services' | 'collective') => shares.reduce((all, each) => all + each[key], 0)
  const what = order.windowName
  await post(place, [
    ...goods.map((each) => ({ ...each.transfer, ...base })),
    {
      ...{ ...base, what, why: 'services', fen: sum('services') },
      to: account('services', seller._id),
      key: `services:${String(order._id)}`,
    },
    {
      ...{ ...base, what, why: 'collective', fen: sum('collective') },
      to: account('village', seller._id),
      key: `collective:${String(order._id)}`,
    },
  ])
  await recordSales(actor, place, salesOf(order, fen, farmsOf(goods)))
  const ended = { endedAt: at, endedBy: by, ...(reason ? { endReason: reason } : {}) }
  return await changeOrder(order, { state, ...ended })
}

const subjectOf = ({ _id }: Order) => ({ kind: 'order' as const, id: _id })

/** A line's fen in three: the parts always add up to it. */
function shareLine(
  line: OrderLine,
  percents: { servicePercent: number; collectivePercent: number },
) {
  const { servicePercent: service, collectivePercent: own } = percents
  const [goods = 0, services = 0, collective = 0] = splitFen(line.fen, [
    100 - service - own,
    service,
    own,
  ])
  return { goods, services, collective }
}

interface Goods {
  household: Id
  transfer: Pick<NewTransfer, 'to' | 'fen' | 'key' | 'why' | 'what'>
}

/** What each farm household gets for a line, said so that an old farmer can follow it. */
function goodsOf(order: Order, line: OrderLine, fen: number): Goods[] {
  const from = line.from.filter((each) => each.units > 0)
  if (from.length === 0 || fen === 0) return []
  const weights = from.map((each) => each.units)
  const parts = splitFen(fen, weights)
  const grams = line.grams === undefined ? null : splitFen(line.grams, weights)
  const counts = splitFen(line.units, weights)
  return from.map(({ household }, index) => ({
    household,
    transfer: {
      to: account('farmer', household),
      fen: parts[index] ?? 0,
      key: `goods:${String(order._id)}:${String(line._id)}:${String(household)}`,
      why: 'goods',
      what: sentence(line, grams?.[index] ?? null, counts[index] ?? 0),
    },
  }))
}

/** "青菜 12.4 斤，说好每斤 3.00 元". */
function sentence(line: OrderLine, grams: number | null, units: number): string {
  const { name, unit, fenPerJin = 0, fenEach = 0 } = line
  const yuan = (fen: number) => (fen / 100).toFixed(2)
  if (grams === null) return `${name} ${units} ${unit}，说好每${unit} ${yuan(fenEach)} 元`
  const jin = String(Math.round(grams / 5) / 100)
  return `${name} ${jin} 斤，说好每斤 ${yuan(fenPerJin)} 元`
}

function farmsOf(goods: readonly Goods[]): { household: Id; fen: number }[] {
  const sums = new Map<string, { household: Id; fen: number }>()
  for (const { household, transfer } of goods) {
    const known = sums.get(String(household)) ?? { household, fen: 0 }
    sums.set(String(household), { household, fen: known.fen + transfer.fen })
  }
  return [...sums.values()]
}

/** By whom it was bought; what vouchers paid is union welfare, whoever spent them. */
export function channelOf({ buyer, helped }: Order): Channel {
  if (buyer.kind === 'canteen') return 'canteen'
  return helped ? 'helped' : 'employee'
}

function salesOf(order: Order, fen: number, farms: { household: Id; fen: number }[]): NewSale[] {
  const welfare = voucherFenOf(order)
  const rest = fen - farms.reduce((sum, each) => sum + each.fen, 0)
  const parts = fen === 0 ? [] : splitFen(welfare, [...farms.map((each) => each.fen), rest])
  const { buyer } = order
  const base = { subject: subjectOf(order), buyerPlace: buyer.place, buyer: buyer.account }
  const sale = (channel: Channel, total: number, own: (index: number, all: number) => number) => ({
    ...base,
    key: `order:${String(order._id)}:${channel}`,
    channel,
    fen: total,
    farms: farms.map((each, index) => ({ ...each, fen: own(index, each.fen) })),
  })
  return [
    sale('welfare', welfare, (index) => parts[index] ?? 0),
    sale(channelOf(order), fen - welfare, (index, all) => all - (parts[index] ?? 0)),
  ]
}
