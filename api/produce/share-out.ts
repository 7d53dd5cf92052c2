import { splitFen } from '../payments/index.ts'

/** Who brings how much. */
export interface Bringing {
  household: string
  units: number
}

/** One order's line for some goods: what it is to get of them, if there is enough. */
export interface Asking {
  line: string
  units: number
}

export interface Share {
  line: string
  units: number
  from: Bringing[]
}

/**
 * Shares out what there is of some goods. Whoever ordered gets all of it when it is enough, else
 * a part by largest remainder; the earlier order wins equal remainders. What each household
 * brings is in proportion to what it has, and goes to the orders one after the other: the same
 * orders and households always give the same list.
 */
export function shareOut(asked: readonly Asking[], supply: readonly Bringing[]): Share[] {
  const wanted = sum(asked)
  const there = sum(supply)
  const given =
    there >= wanted || wanted === 0
      ? asked.map((each) => each.units)
      : splitFen(
          there,
          asked.map((each) => each.units),
        )
  const brought = bringing(
    supply,
    given.reduce((all, each) => all + each, 0),
  )
  let at = 0
  return asked.map(({ line }, index) => {
    const units = given[index] ?? 0
    const from: Bringing[] = []
    for (let left = units; left > 0;) {
      const next = brought[at]
      if (!next) throw new Error('more was given than is brought')
      const part = Math.min(left, next.units)
      if (part > 0) from.push({ household: next.household, units: part })
      left -= part
      next.units -= part
      if (next.units === 0) at += 1
    }
    return { line, units, from }
  })
}

/** What is sold of what each household has: all in proportion, none more than it has. */
function bringing(supply: readonly Bringing[], units: number): Bringing[] {
  if (units === 0) return []
  const parts = splitFen(
    units,
    supply.map((each) => each.units),
  )
  return supply.map(({ household }, index) => ({ household, units: parts[index] ?? 0 }))
}

const sum = (rows: readonly { units: number }[]) => rows.reduce((all, each) => all + each.units, 0)
