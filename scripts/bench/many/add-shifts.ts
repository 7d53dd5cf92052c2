import { Accounts, masked, type Household } from '../../../api/people/index.ts'
import { database, newId, toId, type Id } from '../../../api/platform/index.ts'
import { PointsAccounts } from '../../../api/points/index.ts'
import { Batches, openShift, type Goods } from '../../../api/shop/index.ts'
import { actorOf, run } from '../../seed/act.ts'
import { addKeeper, village, villagePath as place, type World } from '../counter/world.ts'
import { inBatches } from '../in-batches.ts'

/** A keeper's open shift, and what is counted at its end. */
export interface ShiftHere {
  login: string
  shift: string
  counts: { goods: string; counted: number }[]
}

const inSale = 3

type Account = Awaited<ReturnType<typeof accounts>>[number]
type Shelf = Awaited<ReturnType<typeof shelf>>[number]

/** A shift that sold these goods in turn, three at a time, as the product would have written it. */
export async function addShift(
  { households }: World,
  sales: number,
  sold: readonly Goods[],
): Promise<ShiftHere> {
  const login = `keeper-${sales}`
  await addKeeper(login)
  const { id } = await run(await actorOf(login, village), openShift, { counts: [] })
  const { _id: keeper, name: keeperName } = (await Accounts.findOne({ login }).lean())!
  const [has, goods] = [await accounts(), await shelf(sold)]
  const byHousehold = new Map(has.map((each) => [String(each.household), each]))
  await inBatches(sales, 250, async (from, to) => {
    const made = Array.from({ length: to - from }, (_, at) => {
      const household = households[(from + at) % households.length]!
      const bag = Array.from(
        { length: inSale },
        (_, more) => goods[(from + at + more) % goods.length]!,
      )
      const seller = { shift: toId(id), keeper, keeperName }
      return saleOf(household, byHousehold.get(String(household._id))!, bag, seller)
    })
    for (const name of ['redemptions', 'pointsLines', 'movements'] as const) {
      const documents: object[] = made.flatMap((each) => each[name] as object | object[])
      await database().collection(name).insertMany(documents, { ordered: false })
    }
  })
  await moveBalances(has)
  await moveStock(goods)
  const counts = goods.map(({ _id, left }) => ({ goods: String(_id), counted: left }))
  return { login, shift: id, counts }
}

async function accounts() {
  return await PointsAccounts.find({ place }).lean()
}

/** The goods, each with its one batch. */
async function shelf(goods: readonly Goods[]) {
  const ids = goods.map(({ _id }) => _id)
  const batches = await Batches.find({ place, goods: { $in: ids } }).lean()
  return goods.map((each) => {
    const { _id: batch, left } = batches.find(({ goods: of }) => of.equals(each._id))!
    return { ...each, batch, left }
  })
}

/** One sale's documents; what the household has and what is left move along. */
function saleOf(
  { _id: household, code, group, headName }: Household,
  has: Account,
  bag: readonly Shelf[],
  seller: { shift: Id; keeper: Id; keeperName: string },
) {
  const [redemption, at] = [newId(), new Date()]
  const points = bag.reduce((sum, goods) => sum + goods.points, 0)
  has.seq += 1
  has.earned -= points
  for (const goods of bag) goods.left -= 1
  const { seq, earned, gifted, honour } = has
  const subject = { kind: 'redemption', id: redemption }
  const lines = bag.map(({ _id: goods, name, unit, points: each, batch }) => ({
    ...{ goods, name, unit, quantity: 1, points: each, returned: 0 },
    taken: [{ batch, quantity: 1 }],
  }))
  return {
    redemptions: {
      ...{ _id: redemption, place, number: '1122-000000', household, householdCode: code, group },
      ...{ masked: masked(headName), ...seller, lines, points, earned: points, gifted: 0 },
      ...{ returnedEarned: 0, returnedGifted: 0, balanceAfter: earned + gifted },
      ...{ soldAt: at, at, offline: false, byCard: false, returns: 0 },
    },
    pointsLines: {
      ...{ _id: newId(), place, household, seq, kind: 'redemption', bucket: 'earned' },
      ...{ points: -points, balance: { earned, gifted, honour }, subject, at },
      ...{ key: `redemption:${String(redemption)}:earned`, what: '洗衣粉', by: seller.keeper },
    },
    movements: bag.map(({ _id: goods, batch }) => ({
      ...{ _id: newId(), place, goods, batch, kind: 'redemption', quantity: -1 },
      ...{ subject, by: seller.keeper, at },
    })),
  }
}

async function moveBalances(has: readonly Account[]): Promise<void> {
  await PointsAccounts.bulkWrite(
    has.map(({ _id, seq, earned }) => ({
      updateOne: { filter: { _id, place }, update: { $set: { seq, earned } } },
    })),
  )
}

async function moveStock(goods: readonly Shelf[]): Promise<void> {
  await Batches.bulkWrite(
    goods.map(({ batch, left }) => ({
      updateOne: { filter: { _id: batch, place }, update: { $set: { left } } },
    })),
  )
}
