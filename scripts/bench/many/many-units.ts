import { Notices } from '../../../api/notices/index.ts'
import { toId } from '../../../api/platform/index.ts'
import { Shifts } from '../../../api/shop/index.ts'
import { keeper, village, villagePath, type World } from '../counter/world.ts'
import type { Unit } from '../grown.ts'
import { serverApart } from '../server-apart.ts'
import { addSheet } from './add-notices.ts'
import { addMonthOfSales, month, type CountyHere } from './add-sales.ts'
import { addShift, type ShiftHere } from './add-shifts.ts'
import { bothWays, type Asked } from './asked.ts'
import type { ManyPlan } from './measure-many.ts'

/** Everything that there is to ask, at each of its sizes. */
export async function manyUnits(
  world: World,
  uri: string,
  plan: ManyPlan,
): Promise<{ units: Unit[]; stop(): Promise<void> }> {
  const asked: Asked[] = []
  for (const [at, sales] of plan.shifts.entries()) {
    const own = world.goods.slice(at * onSale, (at + 1) * onSale)
    asked.push(endOfShift(await addShift(world, sales, own), sales))
  }
  for (const rows of plan.rows) asked.push(sheet(String(await addSheet(world, rows, false)), rows))
  asked.push(board(await Notices.countDocuments({ place: villagePath })))
  for (const sales of plan.sales) asked.push(aidLedger(await addMonthOfSales(sales), sales))
  const { client, stop } = await serverApart(uri)
  const units: Unit[] = []
  for (const each of asked) units.push(...(await bothWays(each, client)))
  return { units, stop }
}

/** Goods that a shift sells, and counts at its end. */
const onSale = 20
const here = { who: keeper, place: village, method: 'get' as const }

function endOfShift({ login, shift, counts }: ShiftHere, sales: number): Asked {
  return {
    ...{ what: 'end of a shift, by its sales', size: sales, place: village, method: 'post' },
    who: { ...keeper, login },
    route: '/places/:place/shifts/:shift/close',
    input: { shift, counts },
    // It ends again and again; only the first time is as in life.
    before: async () => {
      const again = { $set: { open: true }, $unset: { closedAt: 1, closing: 1 } }
      await Shifts.updateOne({ _id: toId(shift), place: villagePath }, again)
    },
    holds: ({ slips }: { slips: number }) => slips === sales,
  }
}

function sheet(notice: string, rows: number): Asked {
  return {
    ...here,
    ...{ what: 'a sheet on the board, by its rows', size: rows },
    route: '/public/notices/:notice',
    input: { notice },
    holds: ({ entries }: { entries: unknown[] }) => entries.length === rows,
  }
}

function board(sheets: number): Asked {
  return {
    ...here,
    ...{ what: 'the board, by its sheets', size: sheets },
    route: '/public/boards/:code',
    input: { code: village },
    holds: ({ items }: { items: unknown[] }) => items.length === sheets,
  }
}

function aidLedger({ county, reader }: CountyHere, sales: number): Asked {
  return {
    ...{ what: "a county's aid ledger of a month, by its sales", size: sales },
    ...{ who: reader, place: county, method: 'get' },
    route: '/places/:place/aid-ledger',
    input: { ...month },
    holds: (ledger: { sales: number }) => ledger.sales === sales,
  }
}
