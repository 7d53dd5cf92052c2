import { ObjectId, type ClientSession, type Db } from 'mongodb'
import { dayOf } from '../../../api/platform/index.ts'
import { AnotherWriter } from '../bare-client.ts'
import { postLine } from './bare-points.ts'
import { moveBags, type Inside } from './bare-sale.ts'
import { villagePath as place } from './world.ts'

interface SoldLine {
  goods: ObjectId
  name: string
  quantity: number
  points: number
  returned: number
  taken: { batch: ObjectId; quantity: number }[]
}

/** The whole slip comes back, statement by statement as the product has it. */
export async function takeBack(inside: Inside, slip: string): Promise<object> {
  const { db, session, at, party } = inside
  const redemptions = db.collection('redemptions')
  const sale = await redemptions.findOne({ _id: new ObjectId(slip), place }, { session })
  if (!sale) throw new Error('no slip')
  const sold = sale.lines as SoldLine[]
  if (sold.some((line) => line.returned > 0)) throw new Error('returned_already')
  const points = sold.reduce((sum, line) => sum + line.points * line.quantity, 0)
  const household = sale.household as ObjectId
  const _id = new ObjectId()
  const line = await postLine(db, session, {
    household,
    bucket: 'earned',
    kind: 'return',
    points,
    key: `return:${String(_id)}:earned`,
    subject: { kind: 'redemption', id: sale._id },
    what: sold.map((each) => `${each.name}×${each.quantity}`).join('，'),
    by: party.keeper,
    at,
  })
  const ids = sold.map((each) => each.goods)
  await db
    .collection('goods')
    .find({ place, _id: { $in: ids } }, { session })
    .toArray()
  await uncountPurchase(db, session, household, sale.soldAt as Date)
  const bags = sold.flatMap(({ goods, taken }) => taken.map((each) => ({ goods, ...each })))
  const subject = { kind: 'return', id: _id }
  await moveBags(inside, bags, { kind: 'return', subject, reason: '买错了' }, 1)
  const lines = sold.map((each) => ({ ...each, returned: each.quantity }))
  const { modifiedCount } = await redemptions.updateOne(
    { _id: sale._id, place, returns: sale.returns },
    { $set: { lines }, $inc: { returns: 1, returnedEarned: points, returnedGifted: 0 } },
    { session },
  )
  if (modifiedCount !== 1) throw new AnotherWriter()
  const open = { place, keeper: party.keeper, open: true }
  const shift = await db.collection('shifts').findOne(open, { session })
  const balanceAfter = line.balance.earned + line.balance.gifted
  const returned = {
    ...{ _id, place, redemption: sale._id, household, shift: shift?._id },
    lines: sold.map(({ goods, name, quantity }) => ({ goods, name, quantity })),
    ...{ points, earned: points, gifted: 0, balanceAfter, reason: '买错了', by: party.keeper, at },
  }
  await db.collection('returns').insertOne(returned, { session })
  return { id: String(_id), points, balanceAfter }
}

async function uncountPurchase(db: Db, session: ClientSession, household: ObjectId, soldAt: Date) {
  const takings = db.collection('takings')
  const field = `used.buy:${dayOf(soldAt).slice(0, 7)}`
  const known = await takings.findOne({ place, household }, { session })
  const used = known?.used[field.slice('used.'.length)] as number
  const { modifiedCount } = await takings.updateOne(
    { _id: known?._id, place, [field]: used },
    { $set: { [field]: used - 1 } },
    { session },
  )
  if (modifiedCount !== 1) throw new AnotherWriter()
}
