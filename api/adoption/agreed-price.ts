import { amountOf } from '../payments/index.ts'
import { depositsOf, settle, type CommonTerms, type Settled, type Share } from './price-terms.ts'

/** 协议价: so many fen per jin, whatever the market says. */
export interface AgreedTerms extends CommonTerms {
  fenPerJin: number
}

export function agreedDeposits(terms: AgreedTerms, weights: readonly number[]) {
  return depositsOf(terms, terms.fenPerJin, weights)
}

/** Goods = weight × price; the buyers pay for all of them. */
export function settleAgreed(terms: AgreedTerms, grams: number, shares: readonly Share[]): Settled {
  const goodsFen = amountOf(grams, terms.fenPerJin)
  const goods = { farmerFen: goodsFen, buyersFen: goodsFen, poolFen: 0, fenPerJin: terms.fenPerJin }
  return settle(terms, goods, grams, shares)
}
