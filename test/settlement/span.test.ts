import { expect } from 'chai'
import type { Actor } from '../../api/platform/index.ts'
import {
  monthsOf,
  salesFilter,
  sideOf,
  spanOf,
  yearBefore,
  type Span,
} from '../../api/settlement/span.ts'

describe('A span of days', () => {
  const actor = (kind = 'village') =>
    ({ at: new Date('2026-11-16T10:24:00+08:00'), place: { kind, path: '/51/5119/' } }) as Actor
  const refusalOf = (span: Partial<Span>) => {
    try {
      spanOf(actor(), span)
      return undefined
    } catch (error) {
      return (error as { code: string }).code
    }
  }

  it('is this year up to today, unless other days are asked for', () => {
    expect(spanOf(actor(), {})).to.deep.equal({ from: '2026-01-01', to: '2026-11-16' })
    expect(spanOf(actor(), { to: '2024-05-31' })).to.deep.equal({
      from: '2024-01-01',
      to: '2024-05-31',
    })
    const from = '2025-12-01'
    expect(spanOf(actor(), { from })).to.deep.equal({ from, to: '2026-11-16' })
  })

  it('runs forward, a day at least, and for less than five years and a day', () => {
    expect(refusalOf({ from: '2026-11-16', to: '2026-11-16' })).to.equal(undefined)
    expect(refusalOf({ from: '2026-11-17', to: '2026-11-16' })).to.equal('span_bad')
    expect(refusalOf({ from: '2021-01-01', to: '2025-12-31' })).to.equal(undefined)
    expect(refusalOf({ from: '2021-01-01', to: '2026-01-01' })).to.equal('span_bad')
  })

  it('is told month by month, and beside the same days a year before', () => {
    expect(monthsOf({ from: '2025-11-30', to: '2026-02-01' })).to.deep.equal([
      '2025-11',
      '2025-12',
      '2026-01',
      '2026-02',
    ])
    expect(monthsOf({ from: '2026-11-16', to: '2026-11-16' })).to.deep.equal(['2026-11'])
    expect(yearBefore({ from: '2026-01-01', to: '2026-11-16' })).to.deep.equal({
      from: '2025-01-01',
      to: '2025-11-16',
    })
  })

  it('is one of buying for unions, homes and canteens, of selling for all others', () => {
    const kinds = ['union', 'home', 'canteen', 'village', 'county']
    expect(kinds.map((kind) => sideOf(actor(kind)))).to.deep.equal([
      ...['buyer', 'buyer', 'buyer'],
      ...['seller', 'seller'],
    ])
    const span = { from: '2026-01-01', to: '2026-01-31' }
    const day = { $gte: span.from, $lte: span.to }
    expect(salesFilter(actor('home'), span)).to.have.keys('buyerPlace', 'day')
    expect(salesFilter(actor(), span)).to.have.keys('place', 'day')
    expect(salesFilter(actor(), span).day).to.deep.equal(day)
  })
})
