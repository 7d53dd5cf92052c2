import { dayOf } from '../../ui/words/dates.ts'

export const spans = ['month', 'year', 'last'] as const
export type Span = (typeof spans)[number]

/** The days of a month or of a whole year; what lies ahead of today is not asked for. */
export function daysOf(year: number, month: number | null, today = dayOf(Date.now())) {
  const two = (n: number) => String(n).padStart(2, '0')
  const from = `${year}-${two(month ?? 1)}-01`
  const last = new Date(Date.UTC(year, month ?? 12, 0)).toISOString().slice(0, 10)
  return { from, to: last > today ? today : last }
}

/** This month, this year, last year. */
export function spanDays(span: Span, today = dayOf(Date.now())) {
  const year = Number(today.slice(0, 4))
  if (span === 'month') return daysOf(year, Number(today.slice(5, 7)), today)
  return daysOf(span === 'year' ? year : year - 1, null, today)
}
