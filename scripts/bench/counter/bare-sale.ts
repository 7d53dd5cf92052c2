import { createHash } from 'node:crypto'
import { ObjectId, type ClientSession, type Db } from 'mongodb'
import { dayOf } from '../../../api/platform/index.ts'
import { AnotherWriter } from '../bare-client.ts'
import { SoldOut } from '../measure.ts'
import { postLine } from './bare-points.ts'
import type { Sale } from './systems.ts'
import { villagePath as place } from './world.ts'

/** Who sells, and the policy, which any server would keep in memory. */
export interface Party {
  keeper: ObjectId
  keeperName: string
  shopName: string
  purchasesPerMonth: number
}

export interface Inside {
  db: Db
  session: ClientSession
  at: Date
  key: string
  party: Party
}

/** Pieces that leave a batch, or come back to it. */
interface Bag {
  goods: ObjectId
  quantity: number
  batch: ObjectId
}

interface PricedBag extends Bag {
  name: string
  unit: string
  points: number
}

/** The whole sale, statement by statement as the product has it. */
export async function takeGoods(inside: Inside, sale: Sale): Promise<object> {
  const { db, session, at, key, party } = inside
  const _id = new ObjectId(sale.household)
  const household = await db.collection('households').findOne({ _id, place }, { session })
  if (!household) throw new Error('no household')
  const shift = await db
    .collection('shifts')
    .findOne({ _id: new ObjectId(sale.shift), place, keeper: party.keeper }, { session })
  if (!shift?.open) throw new Error('shift_not_open')
  const bags = await chooseBags(inside, sale)
  const points = bags.reduce((sum, bag) => sum + bag.points * bag.quantity, 0)
  if (points !== sale.expectPoints) throw new Error('price_changed')
  const subject = { kind: 'redemption', id: new ObjectId() }
  const what = bags.map((bag) => `${bag.name}×${bag.quantity}`).join('，')
  const line = await postLine(db, session, {
    household: _id,
    bucket: 'earned',
    kind: 'redemption',
    points: -points,
    key: `redemption:${String(subject.id)}:earned`,
    subject,
    what,
    by: party.keeper,
    at,
  })
  await countPurchase(inside, _id)
  const slip = {
    number: slipNumber(at, key),
    householdCode: household.code,
    group: household.group,
    masked: `${String(household.headName)[0]}*`,
    keeperName: party.keeperName,
    lines: bags.map(({ batch, ...bag }) => {
      return { ...bag, returned: 0, taken: [{ batch, quantity: bag.quantity }] }
    }),
    points,
    balanceAfter: line.balance.earned + line.balance.gifted,
    ...{ earned: points, gifted: 0, returnedEarned: 0, returnedGifted: 0 },
    ...{ soldAt: at, at, offline: false, byCard: false, returns: 0 },
  }
  const whose = { place, household: _id, shift: shift._id, keeper: party.keeper }
  await db.collection('redemptions').insertOne({ _id: subject.id, ...whose, ...slip }, { session })
  await moveBags(inside, bags, { kind: 'redemption', subject }, -1)
  return { ...slip, id: String(subject.id), shopName: party.shopName }
}

/** The wanted goods at their prices, each from the batch that expires first. */
async function chooseBags({ db, session }: Inside, sale: Sale): Promise<PricedBag[]> {
  const ids = sale.lines.map((line) => new ObjectId(line.goods))
  const goods = await db
    .collection('goods')
    .find({ place, _id: { $in: ids }, state: 'on_sale' }, { session })
    .toArray()
  const batches = await db
    .collection('batches')
    .find({ place, goods: { $in: ids }, left: { $gt: 0 } }, { session })
    .toArray()
  return sale.lines.map(({ goods: id, quantity }) => {
    const thing = goods.find((each) => String(each._id) === id)
    if (!thing) throw new Error('not_on_sale')
    const batch = batches.find((each) => each.goods.equals(thing._id) && each.left >= quantity)
    if (!batch) throw new SoldOut()
    const { _id, name, unit, points } = thing
    return { goods: _id, name, unit, points, quantity, batch: batch._id }
  })
}

async function countPurchase({ db, session, at, party }: Inside, household: ObjectId) {
  const takings = db.collection('takings')
  const month = `buy:${dayOf(at).slice(0, 7)}`
  const used = `used.${month}`
  const { modifiedCount } = await takings.updateOne(
    { household, place, [used]: { $not: { $gt: party.purchasesPerMonth - 1 } } },
    { $inc: { [used]: 1 } },
    { session },
  )
  if (modifiedCount === 1) return
  const known = await takings.findOne({ place, household }, { session })
  if (known) throw new Error('purchases_limit')
  await takings.insertOne({ place, household, used: { [month]: 1 } }, { session })
}

/** Writes why, then takes pieces out of their batches (−1) or puts them back (1). */
export async function moveBags(
  { db, session, at, party }: Inside,
  bags: readonly Bag[],
  why: object,
  sign: 1 | -1,
) {
  const movements = bags.map(({ goods, batch, quantity }) => {
    return { place, goods, batch, quantity: sign * quantity, ...why, by: party.keeper, at }
  })
  await db.collection('movements').insertMany(movements, { session })
  const { modifiedCount } = await db.collection('batches').bulkWrite(
    bags.map(({ batch, quantity }) => ({
      updateOne: {
        filter: { _id: batch, place, ...(sign < 0 ? { left: { $gte: quantity } } : {}) },
        update: { $inc: { left: sign * quantity } },
      },
    })),
    { session },
  )
  if (modifiedCount !== bags.length) throw new AnotherWriter()
}

/** "1122-048291", as the till prints it. */
function slipNumber(at: Date, key: string): string {
  const digits = createHash('sha256').update(key).digest().readUInt32BE(0) % 1_000_000
  return `${dayOf(at).slice(5).replace('-', '')}-${String(digits).padStart(6, '0')}`
}
