import { closeNotices } from '../../../api/notices/index.ts'
import { openFresh, proveBooks } from '../databases.ts'
import { grow, type Growth } from '../growing.ts'
import { doInTurn, keepTime, type Grown } from '../grown.ts'
import { secondsOf } from '../measure.ts'
import type { Part, Settings } from '../part.ts'
import { makeWorld, type World } from '../counter/world.ts'
import { Claims } from '../../../api/points/index.ts'
import { addSheet } from './add-notices.ts'
import { manyUnits } from './many-units.ts'
import { reportMany } from './report-many.ts'

export interface ManyPlan {
  rounds: number
  /** Claims on a notice whose days are over, and on one that is read. */
  closing: readonly number[]
  rows: readonly number[]
  /** Sales of a shift, and of a county's month. */
  shifts: readonly number[]
  sales: readonly number[]
  /** Of each in a round. */
  each: number
}

const full: ManyPlan = {
  rounds: 5,
  closing: [500, 1_000, 2_000],
  rows: [100, 500, 2_000],
  shifts: [500, 5_000],
  sales: [1_000, 10_000],
  each: 5,
}
const quick: ManyPlan = {
  rounds: 1,
  closing: [50, 100],
  rows: [50, 100],
  shifts: [50, 100],
  sales: [100, 200],
  each: 2,
}

/** What works through many at once: notices, shifts, the board and the aid ledger. */
export const measureMany: Part = async (settings) => {
  const plan = settings.quick ? quick : full
  const uri = settings.uriOf('many')
  await openFresh(uri)
  const world = await makeWorld(300, 30)
  const closing = await measureClosing(world, plan, settings)
  const pages = await measurePages(world, uri, plan, settings)
  await proveBooks(uri)
  return reportMany({ closing, pages }, plan)
}

/** The minute's job on a sheet of so many claims, all of which it posts. */
async function measureClosing(world: World, plan: ManyPlan, { tell }: Settings): Promise<Growth[]> {
  const close = async (claims: number) => {
    await addSheet(world, claims, true)
    const before = await posted()
    const seconds = await secondsOf(() => closeNotices.run())
    const now = (await posted()) - before
    if (now !== claims) throw new Error(`${now} of ${claims} claims were posted`)
    return seconds
  }
  return await grow(plan.closing, plan.rounds, close, (told) => tell(`notices, ${told}`))
}

async function posted(): Promise<number> {
  const anyPlace = 'only one village has claims here'
  return await Claims.countDocuments({ state: 'posted' }).setOptions({ anyPlace })
}

async function measurePages(
  world: World,
  uri: string,
  plan: ManyPlan,
  { tell }: Settings,
): Promise<Grown[]> {
  const { units, stop } = await manyUnits(world, uri, plan)
  const grown: Grown[] = []
  try {
    await doInTurn(units, 1, () => undefined)
    for (let round = 0; round < plan.rounds; round += 1) {
      await doInTurn(units, plan.each, (unit, ms) => keepTime(grown, unit, round, ms))
      tell(`pages, round ${round + 1} of ${plan.rounds}`)
    }
  } finally {
    await stop()
  }
  return grown
}
