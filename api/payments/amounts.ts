/**
 * Arithmetic of money: integer fen, integer grams, prices in fen per jin. Every rounding is half
 * up, and happens once, where the rule says so (domain.md, adoption and produce, 1).
 */

/** 500 g. */
export const gramsPerJin = 500

/** `top / bottom`, half up; both integers, `bottom` positive. Exact, whatever their size. */
export function halfUp(top: number | bigint, bottom: number | bigint): number {
  const [a, b] = [BigInt(top), BigInt(bottom)]
  if (b <= 0n) throw new RangeError('half up needs a positive divisor')
  const [doubled, whole] = [2n * a + b, 2n * b]
  // Taken off first, for a division goes towards nothing and not down.
  const above = ((doubled % whole) + whole) % whole
  const result = Number((doubled - above) / whole)
  if (!Number.isSafeInteger(result)) throw new RangeError('an amount beyond what is counted here')
  return result
}

/** Fen for a weight at a price: half-up(grams × fenPerJin / 500). */
export function amountOf(grams: number, fenPerJin: number): number {
  assertCount(grams, 'grams')
  return halfUp(BigInt(grams) * BigInt(fenPerJin), gramsPerJin)
}

/** So many per cent of an amount, half up to the fen. */
export function percentOf(fen: number, percent: number): number {
  return halfUp(BigInt(fen) * BigInt(percent), 100)
}

/**
 * Splits an amount by weights, by largest remainder: the parts always add up to the whole, and
 * none is a fen or more away from its exact share. Equal remainders go to the earlier part.
 */
export function splitFen(fen: number, weights: readonly number[]): number[] {
  for (const weight of weights) assertCount(weight, 'weights')
  const all = weights.reduce((sum, weight) => sum + BigInt(weight), 0n)
  if (all === 0n) throw new RangeError('nobody to split among')
  const exact = weights.map((weight) => BigInt(Math.abs(fen)) * BigInt(weight))
  const parts = exact.map((each) => Number(each / all))
  const left = Math.abs(fen) - parts.reduce((sum, part) => sum + part, 0)
  // Equal ones stay in their order.
  const byRemainder = exact
    .map((each, index) => ({ index, remainder: each % all }))
    .sort((a, b) => Number(b.remainder - a.remainder))
  for (const { index } of byRemainder.slice(0, left)) parts[index] = (parts[index] ?? 0) + 1
  return parts.map((part) => (part === 0 ? 0 : Math.sign(fen) * part))
}

function assertCount(value: number, what: string): void {
  if (!Number.isSafeInteger(value) || value < 0)
    throw new RangeError(`${what} are whole and not negative`)
}
