import { expect } from 'chai'
import { newId, transact } from '../../api/platform/index.ts'
import { CapBook, capsOf, type Capped } from '../../api/points/caps.ts'
import { assertMajority } from '../../api/points/judge.ts'
import { CapCounters } from '../../api/points/ledger.model.ts'
import { closeHouse, openHouse, type House } from '../support/house.ts'
import { paths } from '../support/village.ts'

const place = paths.village

describe('The caps', () => {
  let house: House

  before(async () => {
    house = await openHouse()
  })
  after(() => closeHouse(house))

  const rule = {
    ...{ key: 'A1', of: 'household' as const, routine: true, bucket: 'earned' as const },
    caps: [{ per: 'week' as const, points: 12_00 }],
  }
  const claim = (more: Partial<Capped> = {}): Capped => ({
    ...{ household: newId(), rule, happenedOn: '2026-11-14', points: 5_00 },
    ...more,
  })
  const keysOf = (some: Capped, monthly: number | null = 40_00) =>
    capsOf(some, monthly).map(({ key, cap }) => [key, cap])

  it('bind what is given, never what is taken off', () => {
    expect(capsOf(claim({ points: 0 }), 40_00)).to.deep.equal([])
    expect(capsOf(claim({ points: -1 }), 40_00)).to.deep.equal([])
    expect(capsOf(claim({ points: 1 }), 40_00)).to.have.length(2)
  })

  it('are those of the rule and, for routine earned points, the month’s of the household', () => {
    const [own, month] = keysOf(claim())
    expect(own).to.deep.equal(['A1:household:2026-W46', 12_00])
    expect(month).to.deep.equal(['all::2026-11', 40_00])
    expect(keysOf(claim(), null)).to.deep.equal([own])
    expect(keysOf(claim({ rule: { ...rule, routine: false } }))).to.deep.equal([own])
    expect(keysOf(claim({ rule: { ...rule, bucket: 'honour' } }))).to.deep.equal([own])
  })

  it('of a rule for persons are each person’s own', () => {
    const person = newId()
    const personal = { ...rule, of: 'person' as const }
    const keyOf = (some: Capped) => keysOf(some)[0]?.[0]
    expect(keyOf(claim({ person, rule: personal }))).to.equal(`A1:${String(person)}:2026-W46`)
    expect(keyOf(claim({ person }))).to.equal('A1:household:2026-W46')
    expect(keyOf(claim({ rule: personal }))).to.equal('A1:household:2026-W46')
  })

  it('leave what was not had, count what is granted, and take back what is given back', async () => {
    const mine = claim()
    const others = claim()
    const book = await CapBook.open(place, 40_00, [mine.household, others.household])
    expect([1, 2, 3, 4].map(() => book.grant(mine))).to.deep.equal([5_00, 5_00, 2_00, 0])
    expect(book.stateOf(mine).map(({ had, left }) => [had, left])).to.deep.equal([
      [12_00, 0],
      [12_00, 28_00],
    ])
    expect(book.grant(others)).to.equal(5_00)
    book.giveBack(mine)
    expect(book.stateOf(mine).map(({ had, left }) => [had, left])).to.deep.equal([
      [7_00, 5_00],
      [7_00, 33_00],
    ])
    await transact(() => book.save())
    const later = await CapBook.open(place, 40_00, [mine.household])
    expect(later.stateOf(mine).map(({ had }) => had)).to.deep.equal([7_00, 7_00])
    expect(later.grant({ ...mine, points: 9_00 })).to.equal(5_00)
    await transact(() => later.save())
    const used = (await CapCounters.find({ place, household: mine.household }).lean())[0]?.used
    expect(used).to.deep.equal({ 'A1:household:2026-W46': 12_00, 'all::2026-11': 12_00 })
  })

  it('that were lowered since leave nothing, not less', async () => {
    const mine = claim()
    const book = await CapBook.open(place, null, [mine.household])
    book.grant(mine)
    const lowered = { ...rule, caps: [{ per: 'week' as const, points: 3_00 }] }
    expect(book.stateOf({ ...mine, rule: lowered })[0]).to.include({ had: 5_00, left: 0 })
  })

  it('are counted once when two count at once, and in a transaction alone', async () => {
    const mine = claim()
    const open = () => CapBook.open(place, null, [mine.household])
    const nothing = await open()
    await transact(() => nothing.save())
    expect(await CapCounters.findOne({ place, household: mine.household })).to.equal(null)
    const first = await open()
    first.grant(mine)
    await transact(() => first.save())
    const [stale, quick] = [await open(), await open()]
    quick.grant(mine)
    await transact(() => quick.save())
    let tries = 0
    await transact(async () => {
      tries += 1
      const book = tries === 1 ? stale : await open()
      book.grant(mine)
      await book.save()
    })
    expect(tries).to.equal(2)
    expect((await open()).stateOf(mine)[0]).to.include({ had: 12_00 })
    const outside = await (await open()).save().catch((error: unknown) => error)
    expect(outside).to.be.an('error')
  })

  it('of another period begin anew in the same counter', async () => {
    const mine = claim()
    for (const happenedOn of ['2026-11-14', '2026-11-21'] as const) {
      const book = await CapBook.open(place, null, [mine.household])
      expect(book.grant({ ...mine, happenedOn, points: 12_00 })).to.equal(12_00)
      await transact(() => book.save())
    }
    const used = (await CapCounters.find({ place, household: mine.household }).lean())[0]?.used
    expect(Object.values(used ?? {})).to.deep.equal([12_00, 12_00])
  })
})

describe('A majority', () => {
  const saidTo = (present: number, agreed: number) => {
    try {
      assertMajority(present, agreed)
      return undefined
    } catch (error) {
      return (error as { code: string }).code
    }
  }

  it('is more than half of those present, and no more than all of them', () => {
    expect([saidTo(5, 3), saidTo(1, 1), saidTo(5, 5)]).to.deep.equal([
      undefined,
      undefined,
      undefined,
    ])
    expect([saidTo(5, 2), saidTo(4, 2), saidTo(0, 0)]).to.deep.equal([
      'no_majority',
      'no_majority',
      'no_majority',
    ])
    expect(saidTo(4, 5)).to.equal('more_agreed_than_present')
  })
})
