/** The months between two, over the turn of the year too: 11 and 2 are November to February. */
export const seasonOf = (from: number, to: number) =>
  from === to ? `${from}月` : `${from}-${to}月`

/** First and last month of a season; null for the whole year, or when it is in pieces. */
export function edgesOf(months: readonly number[]): { from: number; to: number } | null {
  if (months.length === 0 || months.length === 12) return null
  const has = new Set(months)
  const before = (month: number) => (month === 1 ? 12 : month - 1)
  const first = months.filter((month) => !has.has(before(month)))
  const [from] = first
  if (first.length !== 1 || !from) return null
  return { from, to: ((from + months.length - 2) % 12) + 1 }
}
