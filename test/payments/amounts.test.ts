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
    expect([halfUp(0, 3), halfUp(-1, 2), halfUp(-3, 2)]).to.deep.equal([0, 0, -1])
    expect(percentOf(330_960, 5)).to.equal(16_548)
  })

  it('are never of a weight below zero, or of half a gram', () => {
    expect(() => amountOf(-1, 100)).to.throw(RangeError)
    expect(() => amountOf(0.5, 100)).to.throw(RangeError)
    expect(() => halfUp(1, 0)).to.throw(RangeError, 'positive divisor')
    expect(() => halfUp(1, -2)).to.throw(RangeError, 'positive divisor')
  })

  it('are exact, or there are none', () => {
    const most = Number.MAX_SAFE_INTEGER
    expect(halfUp(most, 1)).to.equal(most)
    expect(() => halfUp(BigInt(most) + 1n, 1)).to.throw(RangeError, 'beyond')
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
    expect(splitFen(2, [1, 2, 1, 2])).to.deep.equal([0, 1, 0, 1])
    expect(() => splitFen(1, [0, 0])).to.throw(RangeError, 'nobody')
    expect(() => splitFen(1, [2, -1])).to.throw(RangeError, 'weights')
  })

  it('go to the greater remainder, wherever it stands, also when they are taken off', () => {
    expect(splitFen(10, [5, 1])).to.deep.equal([8, 2])
    // 10 by 1:4:1 is 1.67, 6.67, 1.67; by 3:2:4 it is 3.33, 2.22, 4.44.
    expect(splitFen(10, [1, 4, 1])).to.deep.equal([2, 7, 1])
    expect(splitFen(10, [3, 2, 4])).to.deep.equal([3, 2, 5])
    expect(splitFen(10, [4, 2, 3])).to.deep.equal([5, 2, 3])
    expect(splitFen(-10, [3, 2, 4])).to.deep.equal([-3, -2, -5])
    expect(splitFen(0, [1, 0])).to.deep.equal([0, 0])
    expect(splitFen(-1, [0, 1])).to.deep.equal([0, -1])
  })
})
