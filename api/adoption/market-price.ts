import { amountOf, halfUp, percentOf } from '../payments/index.ts'
import { depositsOf, settle, type CommonTerms, type Settled, type Share } from './price-terms.ts'

/** 市场价 with 保底价: what the market says, within a floor and a cap. */
export interface MarketTerms extends CommonTerms {
  floorFenPerJin: number
  capFenPerJin: number
  /** Per cent of the market's mean: 105 is 5 per cent above it. */
  premiumPercent: number
  /** Per cent of a top-up to the floor that the risk pool pays; the buyers pay the rest. */
  poolTopUpPercent: number
}

/** A print of the market series that the terms name, as it stands there. */
export interface Print {
  fen: number
  per: 'kg' | 'jin'
}

/**
 * The market's price: half-up(mean of the prints × premium), not above the cap. Prints are the
 * last n before the weighing; per kilogram and per jin may stand side by side.
 */
export function marketPrice(terms: MarketTerms, prints: readonly Print[]): number {
  if (prints.length === 0) throw new RangeError('a market price needs a print')
  const perKg = prints.reduce((sum, { fen, per }) => sum + BigInt(per === 'kg' ? fen : fen * 2), 0n)
  const mean = halfUp(perKg * BigInt(terms.premiumPercent), BigInt(prints.length) * 200n)
  return Math.min(mean, terms.capFenPerJin)
}

export function marketDeposits(terms: MarketTerms, weights: readonly number[]) {
  return depositsOf(terms, terms.floorFenPerJin, weights)
}

/** When the floor binds, the farmer gets the floor's value; pool and buyers share the top-up. */
export function settleMarket(
  terms: MarketTerms,
  prints: readonly Print[],
  grams: number,
  shares: readonly Share[],
): Settled & { marketFenPerJin: number; fenPerJin: number; topUpFen: number } {
  const marketFenPerJin = marketPrice(terms, prints)
  const fenPerJin = Math.max(marketFenPerJin, terms.floorFenPerJin)
  const farmerFen = amountOf(grams, fenPerJin)
  const topUpFen = farmerFen - amountOf(grams, marketFenPerJin)
  const poolFen = percentOf(topUpFen, terms.poolTopUpPercent)
  const goods = { farmerFen, buyersFen: farmerFen - poolFen, poolFen, fenPerJin }
  return { ...settle(terms, goods, grams, shares), marketFenPerJin, fenPerJin, topUpFen }
}
