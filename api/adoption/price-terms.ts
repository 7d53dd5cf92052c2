import { amountOf, gramsPerJin, halfUp, percentOf, splitFen } from '../payments/index.ts'

/** What both price forms of an adoption contract agree on. Money in fen, weight in grams. */
export interface CommonTerms {
  expectedGrams: number
  /** Below this the buyers are compensated out of the risk pool. */
  guaranteedGrams: number
  /** Per cent of the price for each jin short of the guarantee. */
  compensationPercent: number
  /** At most 20 for a 定金; above that it is a prepayment. */
  depositPercent: number
  services: { name: string; fen: number }[]
  /** Fen per jin of the farmer's goods amount that go to the village collective. */
  collectiveFenPerJin: number
  /** Per cent of the farmer's goods amount that go into the risk pool. */
  poolPercent: number
  /** Paid to the farmer for the young, and taken off the payout. */
  advanceFen: number
}

export interface Share {
  /** Its part of the unit: any whole number, in proportion to the others. */
  weight: number
  depositPaidFen: number
}

/** Who owes what for the goods, before services, compensation and what comes off. */
export interface GoodsAmounts {
  /** What the farmer is credited for the goods. */
  farmerFen: number
  /** What the buyers pay for them. */
  buyersFen: number
  /** What the risk pool pays towards a floor price. */
  poolFen: number
  /** Price that the goods are paid at, for the compensation of a shortfall. */
  fenPerJin: number
}

export interface Settled {
  /** Goods, services and compensation: what all buyers pay together. */
  buyersFen: number
  /** For each share what it owes in all, and what is left after its deposit (negative: refunded). */
  shares: { dueFen: number; balanceFen: number }[]
  servicesFen: number
  compensationFen: number
  /** Out of the pool: compensation and top-up. */
  poolOutFen: number
  /** Into the pool: the agreed percentage of the farmer's goods amount. */
  poolInFen: number
  collectiveFen: number
  advanceFen: number
  /** To the farmer; negative when the advance was more than the goods brought. */
  payoutFen: number
}

/** What each share pays at the start, split like everything else. */
export function depositsOf(terms: CommonTerms, fenPerJin: number, weights: readonly number[]) {
  const value = BigInt(terms.expectedGrams) * BigInt(fenPerJin) * BigInt(terms.depositPercent)
  const depositFen = halfUp(value, gramsPerJin * 100)
  return { depositFen, shares: splitFen(depositFen, weights) }
}

/**
 * Settles a weighed unit. What all buyers and the pool pay equals what farmer, village, services,
 * pool and whoever advanced the young receive, to the fen.
 */
export function settle(
  terms: CommonTerms,
  goods: GoodsAmounts,
  grams: number,
  shares: readonly Share[],
): Settled {
  const servicesFen = terms.services.reduce((sum, service) => sum + service.fen, 0)
  const owed = goods.buyersFen + servicesFen
  const compensationFen = Math.min(owed, compensationOf(terms, goods.fenPerJin, grams))
  const buyersFen = owed - compensationFen
  const dues = splitFen(
    buyersFen,
    shares.map((share) => share.weight),
  )
  const collectiveFen = amountOf(grams, terms.collectiveFenPerJin)
  const poolInFen = percentOf(goods.farmerFen, terms.poolPercent)
  const { advanceFen } = terms
  return {
    buyersFen,
    shares: shares.map(({ depositPaidFen }, index) => {
      const dueFen = dues[index] ?? 0
      return { dueFen, balanceFen: dueFen - depositPaidFen }
    }),
    servicesFen,
    compensationFen,
    poolOutFen: compensationFen + goods.poolFen,
    poolInFen,
    collectiveFen,
    advanceFen,
    payoutFen: goods.farmerFen - collectiveFen - poolInFen - advanceFen,
  }
}

/** Shortfall × agreed rate × price, half up to the fen; nothing at or above the guarantee. */
function compensationOf(terms: CommonTerms, fenPerJin: number, grams: number): number {
  const short = Math.max(0, terms.guaranteedGrams - grams)
  const value = BigInt(short) * BigInt(fenPerJin) * BigInt(terms.compensationPercent)
  return halfUp(value, gramsPerJin * 100)
}
