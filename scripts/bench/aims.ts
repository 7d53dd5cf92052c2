import type { Figure } from './measure.ts'
import { table } from './tables.ts'

/** What was aimed for, and what came out. */
export interface Aim {
  what: string
  /** As a reader sees it. */
  figure: string
  met: boolean
}

/** All aims in one table. */
export function aimsTable(aims: readonly Aim[]): string {
  return table(
    ['Aim', 'Figure', ''],
    aims.map(({ what, figure, met }) => [what, figure, met ? 'met' : '**missed**']),
  )
}

interface Bound {
  what: string
  /** By what they were measured at, such as "4 clients". */
  figures: readonly (readonly [at: string, figure: Figure])[]
}

/** The medians are at most so many times. */
export function atMost(most: number, { what, figures }: Bound): Aim {
  const met = figures.every(([, figure]) => figure.median <= most)
  return { what, figure: said(figures, times), met }
}

/** The medians are at least so many times. */
export function atLeast(least: number, { what, figures }: Bound): Aim {
  const met = figures.every(([, figure]) => figure.median >= least)
  return { what, figure: said(figures, times), met }
}

/** The medians have grown by at most so many per cent. */
export function growsAtMost(percent: number, { what, figures }: Bound): Aim {
  const met = figures.every(([, figure]) => (figure.median - 1) * 100 <= percent)
  return { what, figure: said(figures, byPercent), met }
}

/** Each of the medians is above the one before. */
export function everMore({ what, figures }: Bound): Aim {
  const medians = figures.map(([, figure]) => figure.median)
  const met = medians.every((median, at) => at === 0 || median > (medians[at - 1] ?? NaN))
  return { what, figure: said(figures, times), met }
}

const times = (figure: Figure) => `${figure.median.toFixed(2)} ×`

function byPercent({ median }: Figure): string {
  const percent = (median - 1) * 100
  return `${percent < 0 ? '−' : '+'}${Math.abs(percent).toFixed(0)} %`
}

function said(figures: Bound['figures'], say: (figure: Figure) => string): string {
  return figures.map(([at, figure]) => `${say(figure)} ${at}`).join(', ')
}
