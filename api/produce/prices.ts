import { amountOf } from '../payments/index.ts'
import type { SoldBy } from './produce.model.ts'

/** What a window, and then an order's line, says of a price. */
export interface Priced {
  by: SoldBy
  fenEach?: number
  fenPerJin?: number
  gramsEach?: number
}

/** Grams that so many units are taken to weigh; null where they are not weighed. */
export function gramsOf(goods: Priced, units: number): number | null {
  return goods.by === 'weight' ? units * (goods.gramsEach ?? 0) : null
}

/** Fen for so many units: by weight at the estimate. */
export function fenFor(goods: Priced, units: number): number {
  const grams = gramsOf(goods, units)
  return grams === null ? units * (goods.fenEach ?? 0) : fenForGrams(goods, grams)
}

/** Fen for what the scale shows. */
export function fenForGrams(goods: Priced, grams: number): number {
  return amountOf(grams, goods.fenPerJin ?? 0)
}
