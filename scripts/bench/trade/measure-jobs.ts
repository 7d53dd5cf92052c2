import { closeWindows } from '../../../api/produce/index.ts'
import { clock, database, dayOf, transact } from '../../../api/platform/index.ts'
import { settleVillage } from '../../../api/settlement/index.ts'
import { turns } from '../measure.ts'
import type { Tell } from '../side-by-side.ts'
import { addMonth } from './add-month.ts'
import { addPaidOrders } from './add-paid-orders.ts'
import { addWindow } from './add-window.ts'

/** A job at one size, once in each round. */
export interface Growth {
  size: number
  seconds: number[]
}

/** Windows of so many orders are closed; of one of the three goods a third is missing. */
export async function measureClosing(rounds: number, tell: Tell): Promise<Growth[]> {
  return await grow([500, 1_000, 2_000], rounds, closeOne, (told) => tell(`closing, ${told}`))
}

/** Months of so many lines are settled, each in a village of its own. */
export async function measureSettling(rounds: number, tell: Tell): Promise<Growth[]> {
  return await grow([1_250, 2_500, 5_000], rounds, settleOne, (told) => tell(`settling, ${told}`))
}

async function grow(
  sizes: readonly number[],
  rounds: number,
  once: (size: number) => Promise<number>,
  tell: Tell,
): Promise<Growth[]> {
  const growth = sizes.map((size): Growth => ({ size, seconds: [] }))
  await once(50)
  for (let round = 0; round < rounds; round += 1) {
    for (const { size, seconds } of turns(growth, round)) seconds.push(await once(size))
    tell(`round ${round + 1} of ${rounds}`)
  }
  return growth
}

const unitsEach = 3
const fenEach = 3_00

async function closeOne(count: number): Promise<number> {
  const all = count * unitsEach
  const brings = [all, all, (all * 2) / 3]
  const closesAt = new Date(Date.now() - 1000)
  const window = await addWindow({ closesAt, most: [all, all, all], brings, ordered: all })
  await addPaidOrders(window, count, unitsEach)
  const seconds = await timeOf(() => closeWindows.run())
  const filter = { window: window._id, state: 'paid', round: 1, refundedFen: fenEach }
  const cut = await database().collection('orders').countDocuments(filter)
  if (cut !== count) throw new Error(`${cut} of ${count} orders were cut by one and paid back`)
  return seconds
}

async function settleOne(lines: number): Promise<number> {
  const place = await addMonth(lines)
  const at = clock.now()
  const seconds = await timeOf(() => transact(() => settleVillage(place, dayOf(at), at)))
  const taken = { place, statement: { $ne: null } }
  const settled = await database().collection('statementLines').countDocuments(taken)
  if (settled !== lines) throw new Error(`${settled} of ${lines} lines came into statements`)
  return seconds
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  global.gc?.()
  const began = performance.now()
  await work()
  return (performance.now() - began) / 1000
}
