import { Refusal, addMonths, below, dayOf, type Actor, type Day } from '../platform/index.ts'

/** Days, both included. */
export interface Span {
  from: Day
  to: Day
}

const mostYears = 5

/** The days asked for; without them this year up to today. */
export function spanOf(
  actor: Actor,
  { from, to }: { from?: Day | undefined; to?: Day | undefined },
): Span {
  const today = dayOf(actor.at)
  const last = to ?? today
  const span = { from: from ?? `${last.slice(0, 4)}-01-01`, to: last }
  if (span.from > span.to || addMonths(span.from, 12 * mostYears) <= span.to) {
    throw new Refusal('against_rule', 'span_bad', { years: mostYears })
  }
  return span
}

/** The same days a year before. */
export function yearBefore({ from, to }: Span): Span {
  return { from: addMonths(from, -12), to: addMonths(to, -12) }
}

/** "2026-01", "2026-02", …: every month that the span touches. */
export function monthsOf({ from, to }: Span): string[] {
  const months: string[] = []
  for (let day = `${from.slice(0, 7)}-01`; day <= to; day = addMonths(day, 1)) {
    months.push(day.slice(0, 7))
  }
  return months
}

export type Side = 'seller' | 'buyer'

/** Unions, homes and canteens buy; all other places sell. */
export function sideOf(actor: Pick<Actor, 'place'>): Side {
  return ['union', 'home', 'canteen'].includes(actor.place.kind) ? 'buyer' : 'seller'
}

/** The sales of a place and span; a buyer's are at the sellers' places. */
export function salesFilter(actor: Pick<Actor, 'place'>, { from, to }: Span) {
  const here = below(actor.place.path)
  const day = { $gte: from, $lte: to }
  return sideOf(actor) === 'seller' ? { place: here, day } : { buyerPlace: here, day }
}

export const anyPlace = 'a buyer sees what they bought wherever it was sold'
