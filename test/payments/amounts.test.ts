import { expect } from 'chai'
import fc from 'fast-check'
import { amountOf, halfUp, percentOf, splitFen } from '../../api/payments/index.ts'

describe('Amounts of money', () => {
  const weighed: [grams: number, fenPerJin: number, fen: number][] = [
    [0, 1400, 0],
    [500, 1400, 1400],
    [118_200, 1400, 330_960], // 236.4 jin at 14.00
    [1, 249, 0], // 0.498
    [1, 250, 1], // 0.5: half up
    [10_000_000, 1_000_000, 20_000_000_000], // ten tonnes
  ]
  for (const [grams, fenPerJin, fen] of weighed) {
    it(`${grams} g at ${fenPerJin} fen a jin are ${fen} fen`, () => {
      expect(amountOf(grams, fenPerJin)).to.equal(fen)
    })
  }

  it('are rounded half up, also below zero', () => {
    expect([halfUp(5, 2), halfUp(-5, 2), halfUp(-7, 4), halfUp(7, 4)]).to.deep.equal([3, -2, -2, 2])
    expect(percentOf(330_960, 5)).to.equal(16_548)
  })

  it('are never of a weight below zero, or of half a gram', () => {
    expect(() => amountOf(-1, 100)).to.throw(RangeError)
    expect(() => amountOf(0.5, 100)).to.throw(RangeError)
    expect(() => halfUp(1, 0)).to.throw(RangeError)
  })

  it('are split so that the parts add up and none is a fen off its share', () => {
    const weights = fc
      .array(fc.nat(1000), { minLength: 1, maxLength: 12 })
      .filter((list) => list.some((weight) => weight > 0))
    fc.assert(
      fc.property(fc.integer({ min: -1e10, max: 1e10 }), weights, (fen, list) => {
        const parts = splitFen(fen, list)
        const all = list.reduce((sum, weight) => sum + weight, 0)
        expect(parts.reduce((sum, part) => sum + part, 0)).to.equal(fen)
        parts.forEach((part, index) => {
          expect(Math.abs(part - (fen * (list[index] ?? 0)) / all)).to.be.lessThan(1.000001)
        })
      }),
      { numRuns: 500 },
    )
  })

  it('go to the earlier part when two have the same claim to the last fen', () => {
    expect(splitFen(100, [1, 1, 1])).to.deep.equal([34, 33, 33])
    expect(splitFen(1, [1, 1])).to.deep.equal([1, 0])
    expect(() => splitFen(1, [0, 0])).to.throw(RangeError)
  })
})
