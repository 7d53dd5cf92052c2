import type { Print } from './market-price.ts'
import type { Offer } from './offers.model.ts'
import { settleBy, type Price, type Terms } from './price.ts'

/** Where the money goes: the advance for the young is the farmer's too. */
export function goesTo({ payoutFen, advanceFen, poolInFen, servicesFen, collectiveFen }: Price) {
  return { farmerFen: payoutFen + advanceFen, poolFen: poolInFen, servicesFen, collectiveFen }
}

/**
 * What so many units would cost at three weights. In a market contract at the prices as they
 * stand; where no print is known yet, at the floor.
 */
export function workedExample(
  { terms, shares }: Pick<Offer, 'terms' | 'shares'>,
  mine: { weight: number; depositFen: number },
  prints: readonly Print[],
) {
  const [at, used] = pricedAt(terms, prints)
  const cases = threeWeights(terms.expectedGrams).map((grams) => {
    const price = settleBy(at, used, grams, [
      { weight: mine.weight, depositPaidFen: mine.depositFen },
      { weight: shares - mine.weight, depositPaidFen: 0 },
    ])
    const { buyersFen, servicesFen, compensationFen, topUpFen, fenPerJin } = price
    const [own = { dueFen: 0, balanceFen: 0 }] = price.shares
    return {
      grams,
      fenPerJin,
      goodsFen: buyersFen + compensationFen - servicesFen,
      servicesFen,
      compensationFen,
      topUpFen,
      wholeFen: buyersFen,
      mineFen: own.dueFen,
      balanceFen: own.balanceFen,
      goesTo: goesTo(price),
      marketFenPerJin: prints.length > 0 ? price.marketFenPerJin : null,
    }
  })
  return {
    ...mine,
    shares,
    marketFenPerJin: cases[0]?.marketFenPerJin ?? null,
    cases: cases.map(({ marketFenPerJin: _told, ...rest }) => rest),
  }
}

function pricedAt(terms: Terms, prints: readonly Print[]): [Terms, readonly Print[]] {
  if (terms.form === 'agreed' || prints.length > 0) return [terms, prints]
  const floor = { fen: terms.floorFenPerJin, per: 'jin' as const }
  return [{ ...terms, premiumPercent: 100 }, [floor]]
}

/** A twelfth less, as expected, a twelfth more; to whole jin where there are some. */
export function threeWeights(expectedGrams: number): number[] {
  const step = expectedGrams >= 12_000 ? 500 : 1
  const near = (grams: number) => Math.max(1, Math.round(grams / step) * step)
  return [near((expectedGrams * 11) / 12), expectedGrams, near((expectedGrams * 13) / 12)]
}
