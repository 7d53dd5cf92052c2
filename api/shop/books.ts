import { currentPolicy } from '../places/index.ts'
import { PointsAccounts, checkPoints } from '../points/index.ts'
import { below, type Actor, type Problem } from '../platform/index.ts'
import { Batches, GoodsList, Movements } from './goods.model.ts'
import { Redemptions } from './sales.model.ts'

/** Points outstanding × rate against fund and stock, here and below (domain.md, points 8). */
export async function showBooks(actor: Actor) {
  const place = below(actor.place.path)
  const [points] = await PointsAccounts.aggregate<
    Record<'earned' | 'gifted' | 'households', number>
  >([
    { $match: { place } },
    {
      $group: {
        _id: null,
        earned: { $sum: '$earned' },
        gifted: { $sum: '$gifted' },
        households: { $sum: 1 },
      },
    },
  ])
  const { rateFenPerPoint, fundFen } = await currentPolicy(actor)
  const outstanding = { earned: points?.earned ?? 0, gifted: points?.gifted ?? 0 }
  const liability = ((outstanding.earned + outstanding.gifted) * rateFenPerPoint) / 100
  return {
    outstanding,
    households: points?.households ?? 0,
    rateFenPerPoint,
    liabilityFen: Math.round(liability),
    stockFen: await stockFen(actor.place.path),
    fundFen,
  }
}

async function stockFen(path: string): Promise<number> {
  const place = below(path)
  const left = await Batches.aggregate<{ _id: unknown; left: number }>([
    { $match: { place, left: { $gt: 0 } } },
    { $group: { _id: '$goods', left: { $sum: '$left' } } },
  ])
  const goods = await GoodsList.find({ place }).select({ fen: 1 }).lean()
  const price = new Map(goods.map((each) => [String(each._id), each.fen]))
  return left.reduce((sum, each) => sum + each.left * (price.get(String(each._id)) ?? 0), 0)
}

/** The checker, for one place and what lies below it. */
export async function checkBooks(actor: Actor) {
  const place = { place: below(actor.place.path) }
  const problems = [...(await checkPoints(place)), ...(await checkStock(place))]
  return { balanced: problems.length === 0, problems: problems.slice(0, 100) }
}

const anyPlace = 'the checker sees everything it was asked to'

/** Proves that every batch is the sum of its movements, and each slip the sum of its lines. */
export async function checkStock(place: object = {}): Promise<Problem[]> {
  const sums = await Movements.aggregate<{ _id: unknown; quantity: number }>([
    { $match: { ...place } },
    { $group: { _id: '$batch', quantity: { $sum: '$quantity' } } },
  ]).option({ anyPlace })
  const byBatch = new Map(sums.map((each) => [String(each._id), each.quantity]))
  const batches = await Batches.find({ ...place })
    .setOptions({ anyPlace })
    .lean()
  const wrong = batches.filter(
    ({ _id, left }) => left < 0 || left !== (byBatch.get(String(_id)) ?? 0),
  )
  const sales = await Redemptions.find({ ...place })
    .setOptions({ anyPlace })
    .lean()
  const uneven = sales.filter((sale) => {
    const sum = sale.lines.reduce((all, line) => all + line.points * line.quantity, 0)
    const back = sale.lines.reduce((all, line) => all + line.points * line.returned, 0)
    const paid = sale.earned + sale.gifted
    return sum !== sale.points || sum !== paid || back !== sale.returnedEarned + sale.returnedGifted
  })
  return [
    ...wrong.map(({ _id, left }) => ({
      what: 'batch_differs',
      id: String(_id),
      details: { left, moved: byBatch.get(String(_id)) ?? 0 },
    })),
    ...uneven.map(({ _id }) => ({ what: 'slip_differs', id: String(_id), details: {} })),
  ]
}
