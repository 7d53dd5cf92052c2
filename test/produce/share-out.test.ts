import { expect } from 'chai'
import { monthsOf } from '../../api/produce/season.ts'
import { shareOut } from '../../api/produce/share-out.ts'

describe('A season', () => {
  for (const [season, months] of [
    ['6月', [6]],
    ['11-2月', [11, 12, 1, 2]],
    ['10-12月新米', [10, 11, 12]],
    ['全年', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
  ] as const) {
    it(`${season} is ${months.length} months`, () => {
      expect(monthsOf(season)).to.deep.equal(months)
    })
  }
  it('that nobody understands is refused', () => {
    for (const season of ['', '13月', '0-2月', '春']) {
      expect(() => monthsOf(season)).to.throw('season unclear')
    }
  })
})

describe('Sharing out', () => {
  it('gives all to everybody when there is enough, from each household in proportion', () => {
    const asked = [
      { line: 'a', units: 3 },
      { line: 'b', units: 3 },
    ]
    const supply = [
      { household: 'li', units: 8 },
      { household: 'wang', units: 4 },
    ]
    expect(shareOut(asked, supply)).to.deep.equal([
      { line: 'a', units: 3, from: [{ household: 'li', units: 3 }] },
      {
        line: 'b',
        units: 3,
        from: [
          { household: 'li', units: 1 },
          { household: 'wang', units: 2 },
        ],
      },
    ])
  })

  it('gives by largest remainder when there is not, and nothing when there is nothing', () => {
    const asked = [5, 3, 2].map((units, index) => ({ line: String(index), units }))
    const shared = shareOut(asked, [{ household: 'li', units: 7 }])
    // 3.5, 2.1, 1.4: the first has the largest remainder.
    expect(shared.map((each) => each.units)).to.deep.equal([4, 2, 1])
    const nothing = shareOut(asked, [{ household: 'li', units: 0 }])
    expect(nothing.map((each) => each.units)).to.deep.equal([0, 0, 0])
  })
})
