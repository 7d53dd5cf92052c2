import { randomBytes, randomInt } from 'node:crypto'
import { ObjectId, type ClientSession } from 'mongodb'
import { accountOf, type Actor } from '../../../api/platform/index.ts'
import { AnotherWriter, writeOnce, type BareClient } from '../bare-client.ts'
import { ask, pay } from './bare-pay.ts'
import { homePath, sellerName, villagePath as place } from './trade-places.ts'
import type { Basket } from './trade-systems.ts'

interface Inside {
  client: BareClient
  session: ClientSession
  at: Date
  buyer: { account: ObjectId; place: string; kind: string; name: string }
}

interface Line {
  goods: ObjectId
  units: number
  fen: number
  most: number
  perBuyerMost: number
  shown: object
}

/** The same writes and guards, with the reads that they need. */
export async function bareOrder(client: BareClient, whose: Actor, basket: Basket, key: string) {
  const { id: account, name } = accountOf(whose)
  const buyer = { account, place: homePath, kind: 'employee', name }
  const command = { key, account, place: homePath, command: 'order', input: basket }
  const reply = (await writeOnce(client, command, (session, at) =>
    placeOrder({ client, session, at, buyer }, basket),
  )) as { id: string; payment: string }
  const payment = new ObjectId(reply.payment)
  await pay(client, account, payment, async (session, at) => {
    const { modifiedCount } = await client.db.collection('orders').updateOne(
      { _id: new ObjectId(reply.id), place, state: 'placed', payment },
      {
        $set: { state: 'paid', paidAt: at },
        $inc: { paidFen: basket.expectFen, revision: 1 },
        $unset: { payment: 1, expiresAt: 1 },
      },
      { session },
    )
    if (modifiedCount !== 1) throw new AnotherWriter()
  })
}

async function placeOrder(inside: Inside, basket: Basket): Promise<object> {
  const { client, session, at, buyer } = inside
  const filter = { _id: new ObjectId(basket.window), state: 'open' }
  const window = await client.db.collection('orderWindows').findOne(filter, { session })
  if (!window || at >= window.closesAt) throw new Error('window_not_open')
  const points = window.pickUpPoints as { _id: ObjectId }[]
  const point = points.find((each) => String(each._id) === basket.pickUpPoint)
  if (!point) throw new Error('no pick-up point')
  const lines = await linesOf(inside, window._id, basket)
  const fen = lines.reduce((sum, line) => sum + line.fen, 0)
  if (fen !== basket.expectFen) throw new Error('total_changed')
  const _id = new ObjectId()
  const expiresAt = new Date(at.getTime() + 30 * 60_000)
  const payment = await ask(client, session, at, {
    subject: { kind: 'order', id: _id },
    part: 'whole',
    payer: { account: buyer.account, place: buyer.place, name: buyer.name },
    fen,
    what: String(window.name),
    expiresAt,
  })
  const order = {
    ...{ _id, place, window: window._id, windowName: window.name, buyer },
    ...{ buyerKey: String(buyer.account), helped: false, pickUpPoint: point._id },
    number: String(randomInt(1_000_000)).padStart(6, '0'),
    code: randomBytes(16).toString('base64url'),
    lines: lines.map((line) => line.shown),
    ...{ state: 'placed', round: 0, revision: 0, orderedFen: fen, fen, vouchers: [] },
    ...{ paidFen: 0, refundedFen: 0, payment, packings: [], complaints: [] },
    ...{ placedAt: at, expiresAt },
  }
  await client.db.collection('orders').insertOne(order, { session })
  await countForBuyer(inside, window._id, lines)
  await takeGoods(inside, lines)
  const seller = { name: sellerName, village: place }
  const { deliveryDays } = window
  return { ...order, id: String(_id), payment: String(payment), seller, deliveryDays, point }
}

async function linesOf({ client, session }: Inside, window: ObjectId, basket: Basket) {
  const ids = basket.lines.map((line) => new ObjectId(line.goods))
  const filter = { place, window, _id: { $in: ids } }
  const found = await client.db.collection('windowGoods').find(filter, { session }).toArray()
  return basket.lines.map(({ goods: id, quantity: units }): Line => {
    const goods = found.find((each) => String(each._id) === id)
    if (!goods?.open || goods.ordered + units > goods.most) throw new Error('goods_short')
    const { _id, name, unit, picture, by, fenEach, most, perBuyerMost } = goods
    const fen = units * fenEach
    const shown = {
      ...{ _id: new ObjectId(), goods: _id, name, unit, picture, by, fenEach },
      ...{ ordered: units, units, orderedFen: fen, fen, cuts: [], from: [], complainedFen: 0 },
    }
    return { goods: _id, units, fen, most, perBuyerMost, shown }
  })
}

/** Guarded by every counter as it was read. */
async function countForBuyer(
  { client, session, buyer: { account } }: Inside,
  window: ObjectId,
  lines: readonly Line[],
) {
  const counts = client.db.collection('buyerCounts')
  const buyer = String(account)
  const known = await counts.findOne({ place, window, buyer }, { session })
  const had = (line: Line) => known?.units[String(line.goods)] as number | undefined
  if (lines.some((line) => (had(line) ?? 0) + line.units > line.perBuyerMost)) {
    throw new Error('buyer_limit')
  }
  const units = lines.map((line) => [String(line.goods), (had(line) ?? 0) + line.units] as const)
  if (!known) {
    await counts.insertOne({ place, window, buyer, units: Object.fromEntries(units) }, { session })
    return
  }
  const guard = lines.map((line) => [
    `units.${String(line.goods)}`,
    had(line) ?? { $exists: false },
  ])
  const set = units.map(([goods, value]) => [`units.${goods}`, value])
  const { modifiedCount } = await counts.updateOne(
    { _id: known._id, place, ...Object.fromEntries(guard) },
    { $set: Object.fromEntries(set) },
    { session },
  )
  if (modifiedCount !== 1) throw new AnotherWriter()
}

async function takeGoods({ client, session }: Inside, lines: readonly Line[]) {
  const operations = [...lines]
    .sort((a, b) => (String(a.goods) < String(b.goods) ? -1 : 1))
    .map(({ goods, units, most }) => ({
      updateOne: {
        filter: { _id: goods, place, open: true, ordered: { $lte: most - units } },
        update: { $inc: { ordered: units } },
      },
    }))
  const goods = client.db.collection('windowGoods')
  const { modifiedCount } = await goods.bulkWrite(operations, { session })
  if (modifiedCount !== lines.length) throw new AnotherWriter()
}
