import { expect } from 'chai'
import type { AgreedTerms, MarketTerms } from '../../api/adoption/index.ts'
import { checkTerms } from '../../api/adoption/check-terms.ts'
import type { OfferText } from '../../api/adoption/offers.model.ts'
import {
  depositKindOf,
  depositOf,
  depositsByUnit,
  firstOf,
  settleBy,
  yieldEach,
} from '../../api/adoption/price.ts'
import { threeWeights, workedExample } from '../../api/adoption/worked-example.ts'
import { Refusal } from '../../api/platform/index.ts'

const common = {
  expectedGrams: 120_000,
  guaranteedGrams: 110_000,
  compensationPercent: 50,
  depositPercent: 20,
  services: [
    { name: '宰杀', fen: 120_00 },
    { name: '分割', fen: 40_00 },
  ],
  collectiveFenPerJin: 20,
  poolPercent: 5,
  advanceFen: 700_00,
}
const agreed = { form: 'agreed' as const, ...common, fenPerJin: 14_00 } satisfies AgreedTerms & {
  form: 'agreed'
}
const market = {
  form: 'market' as const,
  series: 'live-pig',
  prints: 3,
  ...common,
  floorFenPerJin: 12_00,
  capFenPerJin: 18_00,
  premiumPercent: 105,
  poolTopUpPercent: 60,
} satisfies MarketTerms & { form: 'market'; series: string; prints: number }

describe('The terms of a contract', () => {
  const today = '2026-11-16'
  const whole = { shares: 8, perBuyerMost: 4, fillBy: '2026-11-30', readyOn: '2027-09-20' }

  /** What is said against the terms; nothing when they hold. */
  function saidTo(terms: object, more: object = {}, form: object = agreed): string | undefined {
    const offer = { ...whole, ...more, terms: { ...form, ...terms } } as unknown as OfferText
    try {
      checkTerms(offer, today)
      return undefined
    } catch (error) {
      return (error as Refusal).code
    }
  }

  it('hold as the village writes them, in both forms', () => {
    expect(saidTo({})).to.equal(undefined)
    expect(saidTo({}, {}, market)).to.equal(undefined)
  })

  it('have a floor that is not above the cap; it may be the cap', () => {
    expect(saidTo({ floorFenPerJin: 18_00 }, {}, market)).to.equal(undefined)
    expect(saidTo({ floorFenPerJin: 18_01 }, {}, market)).to.equal('floor_above_cap')
  })

  it('guarantee no more than is expected', () => {
    expect(saidTo({ guaranteedGrams: 120_000 })).to.equal(undefined)
    expect(saidTo({ guaranteedGrams: 120_001 })).to.equal('guarantee_above_expected')
  })

  it('leave the farmer the price, less what collective and pool take', () => {
    const free = { advanceFen: 0 }
    expect(saidTo({ ...free, collectiveFenPerJin: 13_30 })).to.equal(undefined)
    expect(saidTo({ ...free, collectiveFenPerJin: 13_31 })).to.equal('parts_above_price')
    const lowest = { ...free, collectiveFenPerJin: 11_41 }
    expect(saidTo(lowest, {}, market)).to.equal('parts_above_price')
    expect(saidTo(lowest, {}, { ...market, floorFenPerJin: 12_02 })).to.equal(undefined)
  })

  it('give one buyer at most all units', () => {
    expect(saidTo({}, { perBuyerMost: 8 })).to.equal(undefined)
    expect(saidTo({}, { perBuyerMost: 9 })).to.equal('per_buyer_most')
  })

  it('have their days in order: to be filled from today on, and ready after that', () => {
    expect(saidTo({}, { fillBy: today })).to.equal(undefined)
    expect(saidTo({}, { fillBy: '2026-11-15' })).to.equal('days_disordered')
    expect(saidTo({}, { readyOn: '2026-12-01' })).to.equal(undefined)
    expect(saidTo({}, { readyOn: '2026-11-30' })).to.equal('days_disordered')
  })

  it('ask for a deposit of a fen at least for each unit', () => {
    const small = { expectedGrams: 500, guaranteedGrams: 0, advanceFen: 0 }
    const cheap = { ...small, depositPercent: 1, fenPerJin: 800, collectiveFenPerJin: 0 }
    expect(saidTo(cheap)).to.equal(undefined)
    expect(saidTo({ ...cheap, fenPerJin: 700 })).to.equal('deposit_too_small')
  })

  it('advance no more than the goods will bring at the lowest price', () => {
    // 240 jin: 3360.00 less 48.00 for the village and 168.00 for the pool.
    expect(saidTo({ advanceFen: 3144_00 })).to.equal(undefined)
    expect(saidTo({ advanceFen: 3144_01 })).to.equal('advance_above_value')
    // At the floor 2880.00 less 48.00 and 144.00, whatever premium the market would bring.
    expect(saidTo({ advanceFen: 2688_00 }, {}, market)).to.equal(undefined)
    expect(saidTo({ advanceFen: 2688_01 }, {}, market)).to.equal('advance_above_value')
  })
})

describe('Deposits', () => {
  it('are 定金 up to a fifth of the value, above it prepayments', () => {
    expect(depositKindOf({ depositPercent: 20 })).to.equal('deposit')
    expect(depositKindOf({ depositPercent: 21 })).to.equal('prepayment')
  })

  it('of all units add up to the whole, at the agreed price or at the floor', () => {
    expect(depositsByUnit(agreed, 3)).to.deep.equal([224_00, 224_00, 224_00])
    expect(depositsByUnit(market, 7)).to.deep.equal([
      ...[82_29, 82_29, 82_29, 82_29, 82_28],
      ...[82_28, 82_28],
    ])
  })

  it('of a buyer are those of the units they have', () => {
    expect(depositOf(market, 7, [1, 5])).to.equal(82_29 + 82_28)
    expect(depositOf(market, 7, [7])).to.equal(82_28)
    expect(depositOf(market, 7, [8])).to.equal(0)
    expect(depositOf(market, 7, [])).to.equal(0)
  })

  it('are for the lowest free numbers, whatever the order they became free in', () => {
    const free = [10, 3, 7, 2]
    expect(firstOf(free, 2)).to.deep.equal([2, 3])
    expect(firstOf(free, 9)).to.deep.equal([2, 3, 7, 10])
    expect(free).to.deep.equal([10, 3, 7, 2])
  })

  it('buy a part of what comes to the table, half a gram up', () => {
    expect(yieldEach(120_000, 70, 8)).to.equal(10_500)
    expect(yieldEach(1_001, 50, 1)).to.equal(501)
  })
})

describe('A settlement by the terms', () => {
  it('tells no market at an agreed price, and the farmer’s goods before what comes off', () => {
    const price = settleBy(agreed, [], 118_200, [{ weight: 1, depositPaidFen: 0 }])
    expect(price).to.include({ fenPerJin: 14_00, marketFenPerJin: null, topUpFen: 0 })
    expect(price.farmerFen).to.equal(3309_60)
  })

  it('tells market, floor and top-up at a market price', () => {
    const print = { fen: 9_00, per: 'jin' as const }
    const price = settleBy(market, [print], 120_000, [{ weight: 1, depositPaidFen: 0 }])
    expect(price).to.include({ fenPerJin: 12_00, marketFenPerJin: 9_45, topUpFen: 612_00 })
    expect(price.farmerFen).to.equal(2880_00)
    expect(price.buyersFen).to.equal(2880_00 - 367_20 + 160_00)
  })
})

describe('A worked example', () => {
  const mine = { weight: 2, depositFen: 168_00 }

  it('is told for a twelfth less and more, in whole jin where there are some', () => {
    expect(threeWeights(120_000)).to.deep.equal([110_000, 120_000, 130_000])
    expect(threeWeights(12_000)).to.deep.equal([11_000, 12_000, 13_000])
    expect(threeWeights(12_400)).to.deep.equal([11_500, 12_400, 13_500])
    expect(threeWeights(11_999)).to.deep.equal([10_999, 11_999, 12_999])
    expect(threeWeights(1)).to.deep.equal([1, 1, 1])
  })

  it('says what the whole and what my units cost, and where the money goes', () => {
    const example = workedExample({ terms: agreed, shares: 8 }, mine, [])
    expect(example).to.include({ ...mine, shares: 8, marketFenPerJin: null })
    expect(example.cases[1]).to.deep.equal({
      grams: 120_000,
      fenPerJin: 14_00,
      goodsFen: 3360_00,
      servicesFen: 160_00,
      compensationFen: 0,
      topUpFen: 0,
      wholeFen: 3520_00,
      mineFen: 880_00,
      balanceFen: 712_00,
      goesTo: {
        farmerFen: 3144_00,
        poolFen: 168_00,
        servicesFen: 160_00,
        collectiveFen: 48_00,
      },
    })
  })

  it('says what a weight below the guarantee gives back', () => {
    const terms = { ...agreed, guaranteedGrams: 120_000 }
    // 20 jin short: half of 280.00.
    const [light] = workedExample({ terms, shares: 8 }, mine, []).cases
    expect(light).to.include({ compensationFen: 140_00, goodsFen: 3080_00, wholeFen: 3100_00 })
  })

  it('is told at the market as it stands', () => {
    const prints = [{ fen: 20_00, per: 'kg' as const }]
    const { marketFenPerJin, cases } = workedExample({ terms: market, shares: 8 }, mine, prints)
    expect(marketFenPerJin).to.equal(10_50)
    expect(cases[1]).to.include({ fenPerJin: 12_00, topUpFen: 360_00, mineFen: 706_00 })
  })

  it('is told at the floor, without premium, while there is no print', () => {
    const { marketFenPerJin, cases } = workedExample({ terms: market, shares: 8 }, mine, [])
    expect(marketFenPerJin).to.equal(null)
    expect(cases[1]).to.include({ fenPerJin: 12_00, topUpFen: 0 })
    expect(cases[1]).to.not.have.property('marketFenPerJin')
  })
})
