import { growthTable, type Growth } from '../growing.ts'
import { grownTable, type Grown } from '../grown.ts'
import type { Told } from '../part.ts'
import { roundsOf } from '../tables.ts'
import type { ManyPlan } from './measure-many.ts'

export interface ManyMeasured {
  closing: Growth[]
  pages: Grown[]
}

/** What works through many at once, in Markdown; nothing was aimed for here. */
export function reportMany({ closing, pages }: ManyMeasured, plan: ManyPlan): Told {
  const text = [
    `${roundsOf(plan.rounds)} Each page ${plan.each} times in a round.\n`,
    '\n**Closing notices**: all claims of a sheet are posted, 50 in a transaction.\n\n',
    growthTable('Claims', closing),
    '\n**Pages**, p50 in ms:\n\n',
    grownTable('Size', pages),
  ].join('')
  return { text, aims: [] }
}
