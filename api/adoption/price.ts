import { halfUp } from '../payments/index.ts'
import { agreedDeposits, settleAgreed, type AgreedTerms } from './agreed-price.ts'
import { marketDeposits, settleMarket, type MarketTerms, type Print } from './market-price.ts'
import type { Settled, Share } from './price-terms.ts'

/** What a contract says of its price, whichever of the two forms it has. */
export type Terms =
  | ({ form: 'agreed' } & AgreedTerms)
  | ({
      form: 'market'
      /** Key of the market series. */
      series: string
      /** How many prints before the weighing count. */
      prints: number
    } & MarketTerms)

/** Above this share of the value it is a prepayment and no 定金 (domain.md, adoption, 3). */
const mostDepositPercent = 20

export function depositKindOf({ depositPercent }: Pick<Terms, 'depositPercent'>) {
  return depositPercent <= mostDepositPercent ? ('deposit' as const) : ('prepayment' as const)
}

/**
 * The deposit of each single unit of an offer, in the order of their numbers: whoever takes which
 * units, and whenever, the parts add up to the whole.
 */
export function depositsByUnit(terms: Terms, shares: number): number[] {
  const weights = Array.from({ length: shares }, () => 1)
  const deposits = terms.form === 'agreed' ? agreedDeposits : marketDeposits
  return deposits(terms as never, weights).shares
}

/** What numbered units pay at the start; the first unit is number 1. */
export function depositOf(terms: Terms, shares: number, units: readonly number[]): number {
  const each = depositsByUnit(terms, shares)
  return units.reduce((sum, number) => sum + (each[number - 1] ?? 0), 0)
}

/** The lowest free numbers: those that the next buyer gets. */
export function firstOf(free: readonly number[], weight: number): number[] {
  return [...free].sort((a, b) => a - b).slice(0, weight)
}

export interface Price extends Settled {
  fenPerJin: number
  /** What the market said, before floor; null at an agreed price. */
  marketFenPerJin: number | null
  /** From the market's value to the floor's. */
  topUpFen: number
  /** The farmer's goods amount, before what comes off. */
  farmerFen: number
}

/** Settles by the form that the terms have; prints count in a market contract alone. */
export function settleBy(
  terms: Terms,
  prints: readonly Print[],
  grams: number,
  shares: readonly Share[],
): Price {
  const form =
    terms.form === 'agreed'
      ? {
          ...settleAgreed(terms, grams, shares),
          fenPerJin: terms.fenPerJin,
          marketFenPerJin: null,
          topUpFen: 0,
        }
      : settleMarket(terms, prints, grams, shares)
  const { payoutFen, collectiveFen, poolInFen, advanceFen } = form
  return { ...form, farmerFen: payoutFen + collectiveFen + poolInFen + advanceFen }
}

/** What one unit of an offer brings to the table: the expected weight less what is lost. */
export function yieldEach(expectedGrams: number, yieldPercent: number, shares: number): number {
  return halfUp(BigInt(expectedGrams) * BigInt(yieldPercent), 100 * shares)
}
