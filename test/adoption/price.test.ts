import { expect } from 'chai'
import fc from 'fast-check'
import {
  agreedDeposits,
  marketDeposits,
  marketPrice,
  settleAgreed,
  settleMarket,
  type AgreedTerms,
  type MarketTerms,
  type Settled,
} from '../../api/adoption/index.ts'

const common = {
  expectedGrams: 120_000,
  guaranteedGrams: 110_000,
  compensationPercent: 50,
  depositPercent: 20,
  services: [
    { name: '宰杀', fen: 120_00 },
    { name: '分割', fen: 80_00 },
  ],
  collectiveFenPerJin: 20,
  poolPercent: 5,
  advanceFen: 700_00,
}
const agreed: AgreedTerms = { ...common, fenPerJin: 14_00 }
const market: MarketTerms = {
  ...common,
  floorFenPerJin: 12_00,
  capFenPerJin: 18_00,
  premiumPercent: 105,
  poolTopUpPercent: 60,
}
const home = (weight: number, depositPaidFen = 0) => ({ weight, depositPaidFen })

/** Every fen that goes in comes out. */
function expectConserved(settled: Settled): void {
  const { buyersFen, poolOutFen, payoutFen, collectiveFen, poolInFen, servicesFen, advanceFen } =
    settled
  expect(buyersFen + poolOutFen).to.equal(
    payoutFen + advanceFen + collectiveFen + poolInFen + servicesFen,
  )
  const dues = settled.shares.reduce((sum, share) => sum + share.dueFen, 0)
  expect(dues).to.equal(buyersFen)
}

describe('The agreed price', () => {
  it('is weight times price, with services, and the farmer’s parts taken off', () => {
    // 236.4 jin at 14.00: goods 3309.60; collective 47.28; pool 165.48; advance 700.00.
    const settled = settleAgreed(agreed, 118_200, [home(1)])
    expect(settled).to.deep.include({
      buyersFen: 3309_60 + 200_00,
      collectiveFen: 47_28,
      poolInFen: 165_48,
      payoutFen: 3309_60 - 47_28 - 165_48 - 700_00,
      compensationFen: 0,
    })
    expectConserved(settled)
  })

  it('takes deposits off each share, and refunds one that was too much', () => {
    const { depositFen, shares } = agreedDeposits(agreed, [3, 3, 2])
    expect(depositFen).to.equal(672_00)
    expect(shares).to.deep.equal([252_00, 252_00, 168_00])
    const settled = settleAgreed(agreed, 118_200, [
      home(3, 252_00),
      home(3, 252_00),
      home(2, 9000_00),
    ])
    expect(settled.shares.map((share) => share.dueFen)).to.deep.equal([1316_10, 1316_10, 877_40])
    expect(settled.shares[2]?.balanceFen).to.equal(877_40 - 9000_00)
  })

  it('compensates a weight below the guarantee out of the pool, and not at it', () => {
    // 10 kg short: 20 jin × 50 % × 14.00 = 140.00
    expect(settleAgreed(agreed, 100_000, [home(1)]).compensationFen).to.equal(140_00)
    expect(settleAgreed(agreed, 110_000, [home(1)]).compensationFen).to.equal(0)
    expect(settleAgreed(agreed, 109_999, [home(1)]).compensationFen).to.equal(1)
  })

  it('never has the buyers paid for buying', () => {
    const settled = settleAgreed({ ...agreed, compensationPercent: 100 }, 1, [home(1)])
    expect(settled.buyersFen).to.equal(0)
    expectConserved(settled)
  })
})

describe('The market price', () => {
  const table: [name: string, prints: { fen: number; per: 'kg' | 'jin' }[], fenPerJin: number][] = [
    [
      'the mean with its premium',
      [
        { fen: 26_00, per: 'kg' },
        { fen: 28_00, per: 'kg' },
      ],
      14_18,
    ],
    [
      'per jin and per kilogram side by side',
      [
        { fen: 14_00, per: 'jin' },
        { fen: 28_00, per: 'kg' },
      ],
      14_70,
    ],
    ['half a fen goes up', [{ fen: 10, per: 'jin' }], 11],
    ['not above the cap', [{ fen: 40_00, per: 'jin' }], 18_00],
    ['below the floor it stays what it is', [{ fen: 9_00, per: 'jin' }], 9_45],
  ]
  for (const [name, prints, fenPerJin] of table) {
    it(name, () => {
      expect(marketPrice(market, prints)).to.equal(fenPerJin)
    })
  }

  it('is topped up to the floor by pool and buyers', () => {
    // 200 jin: market 9.45 → 1890.00, floor 12.00 → 2400.00; of 510.00 the pool pays 306.00.
    const settled = settleMarket(market, [{ fen: 9_00, per: 'jin' }], 100_000, [home(1)])
    expect(settled).to.deep.include({ fenPerJin: 12_00, topUpFen: 510_00 })
    expect(settled.poolOutFen).to.equal(306_00 + settled.compensationFen)
    expectConserved(settled)
  })

  it('asks for deposits at the floor', () => {
    expect(marketDeposits(market, [1]).depositFen).to.equal(576_00)
  })

  it('needs a print', () => {
    expect(() => marketPrice(market, [])).to.throw(RangeError, 'needs a print')
  })
})

describe('Whatever the terms', () => {
  const percent = fc.integer({ min: 0, max: 100 })
  const price = fc.integer({ min: 1, max: 100_000 })
  const grams = fc.oneof(fc.constant(0), fc.constant(1), fc.integer({ min: 0, max: 10_000_000 }))
  const terms = fc.record({
    expectedGrams: grams,
    guaranteedGrams: grams,
    compensationPercent: percent,
    depositPercent: percent,
    services: fc.array(fc.record({ name: fc.constant('宰杀'), fen: fc.nat(100_000) }), {
      maxLength: 3,
    }),
    collectiveFenPerJin: fc.nat(500),
    poolPercent: percent,
    advanceFen: fc.nat(1_000_000),
  })
  const shares = fc
    .array(fc.record({ weight: fc.nat(20), depositPaidFen: fc.nat(1_000_000) }), {
      minLength: 1,
      maxLength: 8,
    })
    .filter((list) => list.some((share) => share.weight > 0))

  it('what goes in comes out, to the fen, at an agreed price', () => {
    fc.assert(
      fc.property(terms, price, grams, shares, (some, fenPerJin, weight, list) => {
        expectConserved(settleAgreed({ ...some, fenPerJin }, weight, list))
      }),
      { numRuns: 1000 },
    )
  })

  it('what goes in comes out, to the fen, at a market price with a floor', () => {
    const prints = fc.array(
      fc.record({ fen: price, per: fc.constantFrom('kg' as const, 'jin' as const) }),
      { minLength: 1, maxLength: 12 },
    )
    fc.assert(
      fc.property(
        terms,
        price,
        price,
        percent,
        prints,
        grams,
        shares,
        (some, a, b, pool, list, weight, who) => {
          const [floorFenPerJin, capFenPerJin] = [Math.min(a, b), Math.max(a, b)]
          const full = {
            ...some,
            floorFenPerJin,
            capFenPerJin,
            premiumPercent: 100 + pool,
            poolTopUpPercent: pool,
          }
          const settled = settleMarket(full, list, weight, who)
          expectConserved(settled)
          expect(settled.fenPerJin).to.be.within(floorFenPerJin, capFenPerJin)
        },
      ),
      { numRuns: 1000 },
    )
  })
})
