import { expect } from 'chai'
import { newId, transact, type Id } from '../../api/platform/index.ts'
import { PointsAccounts, PointsLines, post, spend, type NewLine } from '../../api/points/index.ts'
import { postOnto } from '../../api/points/post.ts'
import { split } from '../../api/points/spend.ts'
import { failureOf } from '../support/failure.ts'
import { at, closeHouse, monday, openHouse, type House } from '../support/house.ts'
import { expectBalancedBooks, paths } from '../support/village.ts'

const place = paths.village

describe('The points ledger', () => {
  let house: House

  before(async () => {
    house = await openHouse()
  })
  beforeEach(() => at())
  after(() => closeHouse(house))

  const line = (household: Id, points: number, more: Partial<NewLine> = {}): NewLine => ({
    ...{ household, kind: 'award', bucket: 'earned', points, key: `test:${String(newId())}` },
    ...{ subject: { kind: 'claim', id: newId() }, what: '扫路', at: monday, earnedAt: monday },
    ...more,
  })
  const accountOf = (household: Id) => PointsAccounts.findOne({ place, household }).lean()
  const linesOf = (household: Id) => PointsLines.find({ place, household }).sort({ seq: 1 }).lean()
  const spending = (household: Id, points: number, giftedPercent = 50) => ({
    ...{ household, points, giftedPercent, subject: { kind: 'redemption', id: newId() } },
    ...{ what: '换盐', by: newId(), at: monday },
  })

  it('numbers the lines of each household and tells the balance after each', async () => {
    const [a, b] = [newId(), newId()]
    await transact(() => post(place, [line(a, 5_00), line(b, 2_00), line(a, 3_00)]))
    const written = await transact(() =>
      post(place, [line(a, -1_00), line(a, 4_00, { bucket: 'gifted' }), line(b, 1_00)]),
    )
    expect(written.map(({ seq, balance }) => [seq, balance.earned, balance.gifted])).to.deep.equal([
      [3, 7_00, 0],
      [4, 7_00, 4_00],
      [2, 3_00, 0],
    ])
    expect(await accountOf(a)).to.include({ earned: 7_00, gifted: 4_00, honour: 0, seq: 4 })
    expect((await linesOf(a)).map(({ seq, points }) => [seq, points])).to.deep.equal([
      [1, 5_00],
      [2, 3_00],
      [3, -1_00],
      [4, 4_00],
    ])
    expect((await linesOf(a))[0]).to.not.have.property('mustBeCovered')
    expect(await transact(() => post(place, []))).to.deep.equal([])
  })

  it('takes whole hundredths alone, and inside a transaction', async () => {
    const a = newId()
    const half = await failureOf(transact(() => post(place, [line(a, 0.5)])))
    expect(half?.message).to.contain('integers')
    for (const outside of [post(place, []), postOnto(place, [], [])]) {
      expect(await failureOf(outside)).to.be.an('error')
    }
    expect(await accountOf(a)).to.equal(null)
  })

  it('covers to the last hundredth what must be covered, each bucket by itself', async () => {
    const a = newId()
    const covered = { mustBeCovered: true, kind: 'redemption' as const }
    await transact(() => post(place, [line(a, 3_00), line(a, 9_00, { bucket: 'gifted' })]))
    const short = await failureOf(transact(() => post(place, [line(a, -3_01, covered)])))
    expect(short).to.deep.include({ code: 'points_short', details: { short: 1 } })
    await transact(() => post(place, [line(a, -3_00, covered)]))
    expect(await accountOf(a)).to.include({ earned: 0, gifted: 9_00 })
  })

  it('lets a mistake put right leave a debt', async () => {
    const a = newId()
    await transact(() => post(place, [line(a, -2_00)]))
    expect(await accountOf(a)).to.include({ earned: -2_00 })
  })

  it('runs again when somebody moved the account since it was read', async () => {
    const a = newId()
    await transact(() => post(place, [line(a, 1_00)]))
    const seen = await PointsAccounts.find({ place, household: a }).lean()
    await transact(() => post(place, [line(a, 1_00)]))
    let tries = 0
    await transact(async () => {
      tries += 1
      const before = tries === 1 ? seen : await PointsAccounts.find({ place, household: a }).lean()
      await postOnto(place, before, [line(a, 1_00)])
    })
    expect(tries).to.equal(2)
    expect(await accountOf(a)).to.include({ earned: 3_00, seq: 3 })
  })

  it('is paid with gifted points first, as far as the policy lets them', () => {
    expect(split({ gifted: 10_00 }, 8_00, 50)).to.deep.equal({ gifted: 4_00, earned: 4_00 })
    expect(split({ gifted: 1_00 }, 8_00, 50)).to.deep.equal({ gifted: 1_00, earned: 7_00 })
    expect(split({ gifted: -1_00 }, 8_00, 50)).to.deep.equal({ gifted: 0, earned: 8_00 })
    expect(split({ gifted: 10_00 }, 33, 50)).to.deep.equal({ gifted: 16, earned: 17 })
  })

  it('pays goods from both buckets, or says how many are short', async () => {
    const a = newId()
    await transact(() => post(place, [line(a, 5_00), line(a, 3_00, { bucket: 'gifted' })]))
    const paid = await transact(() => spend(place, spending(a, 6_00)))
    expect(paid).to.deep.equal({ earned: 3_00, gifted: 3_00, balanceAfter: 2_00 })
    expect((await linesOf(a)).slice(2).map((each) => [each.bucket, each.points])).to.deep.equal([
      ['gifted', -3_00],
      ['earned', -3_00],
    ])
    const short = await failureOf(transact(() => spend(place, spending(a, 2_01))))
    expect(short).to.deep.include({ code: 'points_short', details: { short: 1 } })
    expect(await transact(() => spend(place, spending(a, 2_00)))).to.include({ balanceAfter: 0 })
    expect(await linesOf(a)).to.have.length(5)
    const none = await failureOf(transact(() => spend(place, spending(newId(), 1_00))))
    expect(none).to.deep.include({ details: { short: 1_00 } })
  })

  it('pays with gifted points alone where the policy lets them', async () => {
    const a = newId()
    await transact(() => post(place, [line(a, 3_00, { bucket: 'gifted' })]))
    await transact(() => spend(place, spending(a, 3_00, 100)))
    expect((await linesOf(a)).map((each) => each.bucket)).to.deep.equal(['gifted', 'gifted'])
  })

  it('pays nothing out of a debt, also where gifted points would do', async () => {
    const a = newId()
    await transact(() => post(place, [line(a, -1_00), line(a, 3_00, { bucket: 'gifted' })]))
    const short = await failureOf(transact(() => spend(place, spending(a, 2_00, 100))))
    expect(short).to.deep.include({ code: 'points_short', details: { short: 1_00 } })
  })

  it('balances', expectBalancedBooks)
})
