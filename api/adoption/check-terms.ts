import { percentOf } from '../payments/index.ts'
import { Refusal, type Day } from '../platform/index.ts'
import type { OfferText } from './offers.model.ts'
import { depositsByUnit, settleBy } from './price.ts'

/** The highest price that the terms allow, in fen per jin; and the lowest. */
function pricesOf({ terms }: Pick<OfferText, 'terms'>): [lowest: number, highest: number] {
  if (terms.form === 'agreed') return [terms.fenPerJin, terms.fenPerJin]
  return [terms.floorFenPerJin, terms.capFenPerJin]
}

/**
 * What a contract may not say: each figure is within its bounds already; here they are compared.
 * @throws Refusal with the first that does not fit
 */
export function checkTerms(offer: OfferText, today: Day): void {
  const { terms, shares, perBuyerMost, fillBy, readyOn } = offer
  const [lowest, highest] = pricesOf(offer)
  if (lowest > highest) throw new Refusal('against_rule', 'floor_above_cap')
  if (terms.guaranteedGrams > terms.expectedGrams) {
    throw new Refusal('against_rule', 'guarantee_above_expected')
  }
  const parts = terms.collectiveFenPerJin + percentOf(lowest, terms.poolPercent)
  if (parts > lowest) throw new Refusal('against_rule', 'parts_above_price')
  if (perBuyerMost > shares) throw new Refusal('against_rule', 'per_buyer_most', { most: shares })
  if (fillBy < today || readyOn <= fillBy) throw new Refusal('against_rule', 'days_disordered')
  if (Math.min(...depositsByUnit(terms, shares)) < 1) {
    throw new Refusal('against_rule', 'deposit_too_small')
  }
  const one = [{ weight: 1, depositPaidFen: 0 }]
  const worthless = [{ fen: 0, per: 'jin' as const }]
  const { payoutFen } = settleBy(terms, worthless, terms.expectedGrams, one)
  if (payoutFen < 0) throw new Refusal('against_rule', 'advance_above_value')
}
