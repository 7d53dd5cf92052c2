import { database, newId, type Id } from '../../../api/platform/index.ts'
import { countyPath, villagePath as place } from './trade-places.ts'

export interface GoodsHere {
  _id: Id
  name: string
  fenEach: number
}

export interface WindowHere {
  _id: Id
  name: string
  pickUpPoint: Id
  goods: GoodsHere[]
}

interface Wanted {
  closesAt: Date
  /** Units of each of the goods, ordered at the most. */
  most: number[]
  /** Units that the farm households say that they bring of them; all without it. */
  brings?: number[]
  /** Units that are ordered already. */
  ordered?: number
}

const fenEach = 3_00
const household = newId()

/** An open window as the clerk would have drawn it up. */
export async function addWindow({ closesAt, most, brings, ordered = 0 }: Wanted) {
  const at = new Date()
  const point = { _id: newId(), name: '厂门口', address: '青禾路 1 号', at: '周六 9 点到 11 点' }
  const window = {
    ...{ _id: newId(), place, name: '这周的集', opensAt: at, closesAt },
    ...{ deliveryDays: ['2027-01-02'], pickUpPoints: [point], openTo: countyPath },
    ...{ servicePercent: 5, collectivePercent: 5, keepDays: 3, state: 'open', round: 0 },
    ...{ by: newId(), at },
  }
  const goods = most.map((units, index) => ({
    ...{ _id: newId(), place, window: window._id, produce: newId() },
    ...{ name: `土鸡蛋 ${index + 1}`, nameEn: `Eggs ${index + 1}`, category: '蛋' },
    ...{ unit: '份', picture: 'egg', by: 'piece', fenEach, least: 0, most: units },
    ...{ perBuyerLeast: 1, perBuyerMost: 1_000_000, ordered, open: true },
    suppliers: [{ household, most: units, brings: brings?.[index] ?? units }],
  }))
  await database().collection('orderWindows').insertOne(window)
  await database().collection('windowGoods').insertMany(goods)
  const { _id, name } = window
  return { _id, name, pickUpPoint: point._id, goods } satisfies WindowHere
}
