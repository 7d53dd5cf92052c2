import { account, outside, post, type NewTransfer } from '../../../api/payments/index.ts'
import { newId, transact } from '../../../api/platform/index.ts'
import { countyPath } from './trade-places.ts'

/** What one collected order leaves on the payees' accounts: three of goods, services, village. */
export const linesOfAnOrder = 5
/** Farm households that sell in a village. */
const farms = 60
/** Orders posted at once. */
const batch = 50

let villages = 0

/**
 * A village's month: so many lines of its payees, five for each order that was collected.
 * @returns path of the village, which is another one each time
 */
export async function addMonth(lines: number): Promise<string> {
  villages += 1
  const place = `${countyPath}520102/${520_102_000 + villages}/`
  const village = newId()
  const households = Array.from({ length: farms }, newId)
  const orders = lines / linesOfAnOrder
  for (let from = 0; from < orders; from += batch) {
    const size = Math.min(batch, orders - from)
    const transfers = Array.from({ length: size }, (_, index) => {
      const own = [0, 1, 2].map((next) => households[(from + index + next * 20) % farms]!)
      return collected(village, own)
    })
    await transact(() => post(place, transfers.flat()))
  }
  return place
}

type Id = ReturnType<typeof newId>

/** An order that was paid and collected: 9.00 in, and all of it out again. */
function collected(village: Id, households: readonly Id[]): NewTransfer[] {
  const order = newId()
  const subject = { kind: 'order', id: order }
  const from = account('order', order)
  const base = { subject, what: '土鸡蛋 1 份，说好每份 3.00 元', at: new Date() }
  const key = (why: string) => `${why}:${String(order)}`
  return [
    { ...base, from: outside('card'), to: from, fen: 9_00, key: key('paid'), why: 'whole' },
    ...households.map((household) => ({
      ...{ ...base, from, to: account('farmer', household), fen: 2_70, why: 'goods' },
      key: key(`goods:${String(household)}`),
    })),
    { ...base, from, to: account('services', village), fen: 45, key: key('s'), why: 'services' },
    { ...base, from, to: account('village', village), fen: 45, key: key('c'), why: 'collective' },
  ]
}
