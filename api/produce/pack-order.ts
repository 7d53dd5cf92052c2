import { askPayment, cancelPayments } from '../payments/index.ts'
import { Refusal, accountOf, missing, type Actor } from '../platform/index.ts'
import { changeOrder, orderHere, orderState } from './change-order.ts'
import { giveBack, heldFenOf } from './give-back.ts'
import { differenceUntil, packedState } from './order-payments.ts'
import type { Order, OrderLine, Packing } from './orders.model.ts'
import { fenFor, fenForGrams, gramsOf } from './prices.ts'
import { OrderWindows } from './windows.model.ts'

interface Packed {
  order: string
  lines: { line: string; grams?: number | undefined; units?: number | undefined }[]
  confirmed: boolean
  reason?: string | undefined
}

/** A weight above twice what was ordered and a kilogram has most likely lost its point. */
const spareGrams = 1000

/**
 * Writes down what the scale showed. What it comes to less is paid back in the same step, what it
 * comes to more is asked for. The same packing sent twice is one; another one before the
 * collection is a correction, with its reason.
 */
export async function packOrder(actor: Actor, input: Packed): Promise<Order> {
  const order = await orderHere(actor, input.order)
  const lines = packedLines(order, input)
  if (isRepeat(order, lines)) return order
  await assertMayPack(order, input)
  const { id: by } = accountOf(actor)
  const { reason, confirmed } = input
  const packing = { lines, by, at: actor.at, ...(reason ? { reason } : {}) }
  const after = order.lines.map((line, index) => {
    const packed = lines[index]?.packed ?? 0
    assertCredible(line, packed, confirmed)
    return packedLine(line, packed, actor.at)
  })
  return await settleDifference(actor, { ...order, lines: after }, order, packing)
}

/** What each line came to: all that are weighed must be named, the others where some are missing. */
function packedLines(order: Order, { lines }: Packed): Packing['lines'] {
  const ids = lines.map((each) => each.line)
  if (new Set(ids).size !== ids.length) throw new Refusal('malformed', 'goods_twice')
  if (ids.some((id) => !order.lines.some((line) => String(line._id) === id))) throw missing('line')
  return order.lines.map((line) => {
    const given = lines.find((each) => each.line === String(line._id))
    const { name } = line
    if (line.by === 'weight') {
      if (given?.units !== undefined) throw new Refusal('against_rule', 'weigh_it', { name })
      if (unitsBefore(line) === 0) return { line: line._id, packed: 0 }
      if (given?.grams === undefined) throw new Refusal('against_rule', 'weigh_it', { name })
      return { line: line._id, packed: given.grams }
    }
    const most = unitsBefore(line)
    if (given?.grams !== undefined) throw new Refusal('against_rule', 'count_it', { name })
    const packed = given?.units ?? most
    if (packed > most) throw new Refusal('against_rule', 'packed_too_many', { name, most })
    return { line: line._id, packed }
  })
}

/** Units that were to be packed: what an earlier packing took off is put back. */
function unitsBefore({ units, cuts }: OrderLine): number {
  const taken = cuts.filter((each) => each.why === 'packed')
  return units + taken.reduce((sum, each) => sum + each.units, 0)
}

function isRepeat({ packings }: Order, lines: Packing['lines']): boolean {
  const last = packings.at(-1)?.lines
  return last !== undefined && lines.every((each, index) => last[index]?.packed === each.packed)
}

const mayCorrect: readonly Order['state'][] = ['packed', 'difference_due', 'ready']

async function assertMayPack(order: Order, { reason }: Packed): Promise<void> {
  const { place, window: _id, state, packings } = order
  if (packings.length > 0) {
    if (!mayCorrect.includes(state)) throw orderState(order)
    if (!reason) throw new Refusal('conflict', 'packed_already')
    return
  }
  if (state !== 'paid') throw orderState(order)
  const window = await OrderWindows.findOne({ _id, place }).lean()
  if (window?.state !== 'packing') {
    throw new Refusal('conflict', 'window_state', { state: window?.state })
  }
}

function assertCredible(line: OrderLine, packed: number, confirmed: boolean): void {
  const expected = gramsOf(line, unitsBefore(line))
  if (expected === null || confirmed || packed <= 2 * expected + spareGrams) return
  const { name } = line
  throw new Refusal('against_rule', 'weight_unlikely', { name, grams: packed })
}

/** The line as it was packed; what is not there at all is a cut, which its buyer is shown. */
function packedLine(line: OrderLine, packed: number, at: Date): OrderLine {
  const before = unitsBefore(line)
  const units = line.by === 'weight' ? (packed === 0 ? 0 : before) : packed
  const fen = line.by === 'weight' ? fenForGrams(line, packed) : fenFor(line, packed)
  const cuts = line.cuts.filter((each) => each.why !== 'packed')
  const lost = before - units
  const cutFen = fenFor(line, before) - fenFor(line, units)
  if (lost > 0) cuts.push({ units: lost, fen: cutFen, why: 'packed', round: 0, at })
  return { ...line, units, fen, cuts, ...(line.by === 'weight' ? { grams: packed } : {}) }
}

/** Pays back, or asks for, what the packing made of the amount. */
async function settleDifference(
  actor: Actor,
  packed: Order,
  before: Order,
  packing: Packing,
): Promise<Order> {
  const { place, _id, buyer, windowName } = before
  const fen = packed.lines.reduce((sum, line) => sum + line.fen, 0)
  const held = heldFenOf(before)
  const record = { lines: packed.lines, fen, packings: [...before.packings, packing] }
  if (before.payment) await cancelPayments(place, [_id])
  if (fen > held) {
    const { account, place: at, name } = buyer
    const payment = await askPayment(actor, place, {
      subject: { kind: 'order', id: _id },
      part: 'difference',
      payer: { account, place: at, name, shared: buyer.kind !== 'employee' },
      fen: fen - held,
      what: `${windowName} 过秤补差`,
      expiresAt: differenceUntil(actor.at),
    })
    return await changeOrder(before, { ...record, state: 'difference_due', payment: payment._id })
  }
  const given = await giveBack(actor, before, held - fen, 'weighed_less')
  const state = fen === 0 ? 'nothing' : await packedState(before)
  const ended = fen === 0 ? { endedAt: actor.at, endedBy: accountOf(actor).id } : {}
  return await changeOrder(before, { ...record, ...given, ...ended, state, payment: undefined })
}
