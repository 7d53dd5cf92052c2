import { closeWindows } from '../../../api/produce/index.ts'
import { clock, database, dayOf, transact } from '../../../api/platform/index.ts'
import { settleVillage } from '../../../api/settlement/index.ts'
import { grow, type Growth } from '../growing.ts'
import { secondsOf } from '../measure.ts'
import type { Tell } from '../side-by-side.ts'
import { addMonth } from './add-month.ts'
import { addPaidOrders } from './add-paid-orders.ts'
import { addWindow } from './add-window.ts'

/** How much of the two jobs is measured. */
export interface JobPlan {
  /** Rounds of them. */
  jobs: number
  /** Orders of a window. */
  closing: readonly number[]
  /** Lines of a month. */
  settling: readonly number[]
}

/** Windows of so many orders are closed; of one of the three goods a third is missing. */
export async function measureClosing(plan: JobPlan, tell: Tell): Promise<Growth[]> {
  return await grow(plan.closing, plan.jobs, closeOne, (told) => tell(`closing, ${told}`))
}

/** Months of so many lines are settled, each in a village of its own. */
export async function measureSettling(plan: JobPlan, tell: Tell): Promise<Growth[]> {
  return await grow(plan.settling, plan.jobs, settleOne, (told) => tell(`settling, ${told}`))
}

const unitsEach = 3
const fenEach = 3_00

async function closeOne(count: number): Promise<number> {
  const all = count * unitsEach
  const brings = [all, all, (all * 2) / 3]
  const closesAt = new Date(Date.now() - 1000)
  const window = await addWindow({ closesAt, most: [all, all, all], brings, ordered: all })
  await addPaidOrders(window, count, unitsEach)
  const seconds = await secondsOf(() => closeWindows.run())
  const filter = { window: window._id, state: 'paid', round: 1, refundedFen: fenEach }
  const cut = await database().collection('orders').countDocuments(filter)
  if (cut !== count) throw new Error(`${cut} of ${count} orders were cut by one and paid back`)
  return seconds
}

async function settleOne(lines: number): Promise<number> {
  const place = await addMonth(lines)
  const at = clock.now()
  const seconds = await secondsOf(() => transact(() => settleVillage(place, dayOf(at), at)))
  const taken = { place, statement: { $ne: null } }
  const settled = await database().collection('statementLines').countDocuments(taken)
  if (settled !== lines) throw new Error(`${settled} of ${lines} lines came into statements`)
  return seconds
}
