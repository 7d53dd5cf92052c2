/** The arithmetic of the trade, once more and in plain numbers. */

/** Parts in proportion to weights that add up to the whole: the largest remainders get one more. */
export function inParts(whole: number, weights: readonly number[]): number[] {
  const all = weights.reduce((sum, each) => sum + each, 0)
  const parts = weights.map((weight) => Math.floor((whole * weight) / all))
  const rest = weights.map((weight, at) => ({ at, remainder: (whole * weight) % all }))
  rest.sort((a, b) => b.remainder - a.remainder || a.at - b.at)
  const missing = whole - parts.reduce((sum, each) => sum + each, 0)
  for (const { at } of rest.slice(0, missing)) parts[at]! += 1
  return parts
}

export function fenOf(grams: number, fenPerJin: number): number {
  return Math.floor((grams * fenPerJin) / 500 + 0.5)
}

export interface From {
  household: number
  units: number
}

/**
 * What each order gets of some goods, and from whom: all of it where there is enough, else in
 * proportion; the households' parts go to the orders one after the other.
 */
export function shareOut(wanted: readonly number[], brings: readonly From[]) {
  const asked = wanted.reduce((sum, each) => sum + each, 0)
  const there = brings.reduce((sum, each) => sum + each.units, 0)
  const given = there >= asked ? [...wanted] : inParts(there, wanted)
  const total = Math.min(asked, there)
  const parts =
    total === 0
      ? []
      : inParts(
          total,
          brings.map(({ units }) => units),
        )
  const pieces = parts.flatMap((units, at) => Array<number>(units).fill(brings[at]!.household))
  return given.map((units) => ({ units, from: counted(pieces.splice(0, units)) }))
}

function counted(pieces: readonly number[]): From[] {
  const from: From[] = []
  for (const household of pieces) {
    const last = from.at(-1)
    if (last?.household === household) last.units += 1
    else from.push({ household, units: 1 })
  }
  return from
}
