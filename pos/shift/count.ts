import type { Goods } from '../offline/db.ts'

// What was counted on the shelf against what the books say, without a screen.
export interface Count {
  goods: Goods
  /** As typed; empty when it was not counted. */
  typed: string
}

export const countOf = ({ typed }: Count) => (/^\d{1,6}$/.test(typed.trim()) ? Number(typed) : null)
export const differenceOf = (count: Count) => {
  const found = countOf(count)
  return found === null ? 0 : found - count.goods.stock
}

export function summary(counts: readonly Count[]) {
  const counted = counts.filter((each) => countOf(each) !== null)
  const differ = counted.filter((each) => differenceOf(each) !== 0)
  return { counted: counted.length, differ: differ.length }
}

export const asBody = (counts: readonly Count[], note: string) => ({
  counts: counts.flatMap((each) => {
    const counted = countOf(each)
    return counted === null ? [] : [{ goods: each.goods.id, counted }]
  }),
  ...(note.trim() ? { note: note.trim() } : {}),
})
