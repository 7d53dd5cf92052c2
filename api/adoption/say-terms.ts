import type { Offer } from './offers.model.ts'
import { depositKindOf, type Terms } from './price.ts'

interface Sentence {
  kind:
    | 'price_agreed'
    | 'price_market'
    | 'guarantee'
    | 'deposit'
    | 'prepayment'
    | 'cooling_off'
    | 'two_weigh'
    | 'balance'
    | 'loss'
    | 'pool'
    | 'collective'
    | 'services'
    | 'advance'
    | 'fill_by'
    | 'delivery'
    | 'not_investment'
  fen?: number
  fenPerJin?: number
  capFenPerJin?: number
  floorFenPerJin?: number
  premiumPercent?: number
  percent?: number
  grams?: number
  days?: number
  prints?: number
  series?: string
  day?: string
  text?: string
}

/** Days after the first payment in which it is returned on request (domain.md, adoption, 3). */
export const coolingOffDays = 7
/** Days to pay a balance in. */
export const balanceDays = 7
/** Readings further apart than this per cent of the larger are void. */
export const mostApartPercent = 1

/** What the contract says, sentence by sentence: what kind, and the numbers in it. */
export function sayTerms(offer: Pick<Offer, 'terms' | 'fillBy' | 'delivery'>): Sentence[] {
  const { terms } = offer
  const services = terms.services.reduce((sum, each) => sum + each.fen, 0)
  const some: (Sentence | null)[] = [
    priceOf(terms),
    terms.guaranteedGrams > 0 && terms.compensationPercent > 0
      ? { kind: 'guarantee', grams: terms.guaranteedGrams, percent: terms.compensationPercent }
      : null,
    { kind: depositKindOf(terms), percent: terms.depositPercent },
    { kind: 'cooling_off', days: coolingOffDays },
    { kind: 'two_weigh', percent: mostApartPercent },
    { kind: 'balance', days: balanceDays },
    { kind: 'loss' },
    services > 0
      ? { kind: 'services', fen: services, text: terms.services.map(({ name }) => name).join('、') }
      : null,
    terms.poolPercent > 0 ? { kind: 'pool', percent: terms.poolPercent } : null,
    terms.collectiveFenPerJin > 0
      ? { kind: 'collective', fenPerJin: terms.collectiveFenPerJin }
      : null,
    terms.advanceFen > 0 ? { kind: 'advance', fen: terms.advanceFen } : null,
    { kind: 'fill_by', day: offer.fillBy },
    { kind: 'delivery', text: offer.delivery },
    { kind: 'not_investment' },
  ]
  return some.filter((each) => each !== null)
}

function priceOf(terms: Terms): Sentence {
  if (terms.form === 'agreed') return { kind: 'price_agreed', fenPerJin: terms.fenPerJin }
  return {
    kind: 'price_market',
    floorFenPerJin: terms.floorFenPerJin,
    capFenPerJin: terms.capFenPerJin,
    premiumPercent: terms.premiumPercent,
    percent: terms.poolTopUpPercent,
    prints: terms.prints,
    series: terms.series,
  }
}
