import { Refusal, type Day } from '../platform/index.ts'

/**
 * The months that a season is spoken of with: "11-2月" is November to February, "6月" June alone,
 * "全年" all of them. What follows ("10-12月新米") is for people.
 */
export function monthsOf(season: string): number[] {
  if (season.startsWith('全年')) return Array.from({ length: 12 }, (_, index) => index + 1)
  const [, first, last] = /^(\d{1,2})(?:-(\d{1,2}))?月/.exec(season) ?? []
  const [from, to] = [Number(first), Number(last ?? first)]
  if (!(from >= 1 && from <= 12 && to >= 1 && to <= 12)) {
    throw new Refusal('against_rule', 'season_unclear')
  }
  const count = ((to - from + 12) % 12) + 1
  return Array.from({ length: count }, (_, index) => ((from - 1 + index) % 12) + 1)
}

export const monthOf = (day: Day): number => Number(day.slice(5, 7))
