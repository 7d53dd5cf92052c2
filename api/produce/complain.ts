import { account, post, recordSales, type NewSale } from '../payments/index.ts'
import { Places } from '../places/index.ts'
import { Refusal, accountOf, missing, type Actor } from '../platform/index.ts'
import { channelOf } from './accept.ts'
import { changeOrder, orderHere, orderState } from './change-order.ts'
import { giveBack } from './give-back.ts'
import type { Order } from './orders.model.ts'

interface Complaint {
  order: string
  lines: { line: string; fen: number }[]
  reason: string
}

/**
 * Money back for goods that were bad, after they were collected. The co-op that sold them bears
 * it: what the farm household was credited stays. The aid ledger counts it off.
 */
export async function complain(actor: Actor, input: Complaint): Promise<Order> {
  const order = await orderHere(actor, input.order)
  if (order.state !== 'collected') throw orderState(order)
  const lines = complainedLines(order, input)
  const fen = input.lines.reduce((sum, each) => sum + each.fen, 0)
  const { place, _id, revision } = order
  const seller = await Places.findOne({ path: place }).lean()
  if (!seller) throw missing('place')
  const { id: by } = accountOf(actor)
  const { at } = actor
  const { reason } = input
  await post(place, [
    {
      from: account('coop', seller._id),
      to: account('order', _id),
      fen,
      key: `complaint:${String(_id)}:${revision}`,
      subject: { kind: 'order', id: _id },
      why: 'complaint',
      what: reason,
      by,
      at,
    },
  ])
  const given = await giveBack(actor, order, fen, 'complaint')
  const ownFen = given.refundedFen - order.refundedFen
  await recordSales(actor, place, takenOff(order, ownFen, fen - ownFen))
  const complaints = input.lines.map((each) => {
    const line = order.lines.find((one) => String(one._id) === each.line)
    if (!line) throw missing('line')
    return { line: line._id, fen: each.fen, reason, by, at }
  })
  return await changeOrder(order, {
    ...given,
    lines,
    complaints: [...order.complaints, ...complaints],
  })
}

function complainedLines(order: Order, { lines }: Complaint): Order['lines'] {
  const ids = lines.map((each) => each.line)
  if (new Set(ids).size !== ids.length) throw new Refusal('malformed', 'goods_twice')
  if (ids.some((id) => !order.lines.some((line) => String(line._id) === id))) throw missing('line')
  return order.lines.map((line) => {
    const fen = lines.find((each) => each.line === String(line._id))?.fen ?? 0
    const left = line.fen - line.complainedFen
    if (fen > left) throw new Refusal('conflict', 'refund_above_line', { name: line.name })
    return { ...line, complainedFen: line.complainedFen + fen }
  })
}

function takenOff(order: Order, ownFen: number, voucherFen: number): NewSale[] {
  const { _id, buyer, revision } = order
  const sale = (channel: NewSale['channel'], fen: number): NewSale => ({
    key: `order:${String(_id)}:${channel}:${revision}`,
    subject: { kind: 'order', id: _id },
    channel,
    buyerPlace: buyer.place,
    buyer: buyer.account,
    fen: -fen,
    farms: [],
  })
  return [sale(channelOf(order), ownFen), sale('welfare', voucherFen)]
}
