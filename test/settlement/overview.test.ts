import { expect } from 'chai'
import { account } from '../../api/payments/index.ts'
import { Entries } from '../../api/notices/index.ts'
import { Policies, forgetPolicies } from '../../api/places/index.ts'
import { newId } from '../../api/platform/index.ts'
import { at, closeHouse, daysLater, openHouse, type House } from '../support/house.ts'
import {
  aHousehold,
  aVillage,
  givePoints,
  otherVillage,
  paths,
  signedIn,
  someGoods,
  village,
} from '../support/village.ts'
import { Settling, aSale, book, expectSettled } from './support/settling.ts'

describe("The county's overview", () => {
  let house: House

  before(async () => {
    house = await openHouse()
    at()
    await aVillage()
  })
  after(() => closeHouse(house))
  afterEach(expectSettled)

  it('tells what was sold, what stands behind the points, and where a hand is needed', async () => {
    await Policies.insertMany([
      { place: paths.village, from: '2026-01-01', values: { fundFen: 500_00 } },
      { place: paths.other, from: '2026-01-01', values: { fundFen: 10_00 } },
    ])
    forgetPolicies()
    at('2026-09-10T09:00:00+08:00')
    const household = await aHousehold({ points: 100 })
    await aHousehold({ points: 50, place: paths.other })
    at()
    await givePoints(household, 20)
    await someGoods({ stock: 1 })
    await aSale({ fen: 500_00, farms: [{ household: household._id, fen: 400_00 }] })
    const people = await Settling.of(house)
    await book(account('farmer', household._id), [{ why: 'goods', what: '猪', fen: 400_00 }])
    await people.account(household).expect(200)
    await people.make()
    await people.approved(household)
    await Entries.insertMany([
      {
        place: paths.other,
        notice: newId(),
        position: 1,
        subject: { kind: 'claim', id: newId() },
        shown: {},
        state: 'disputed',
        endsAt: at(),
        answerBy: '2026-11-24',
      },
    ])
    daysLater(6)
    const viewer = await signedIn(house, 'finance_viewer', { at: paths.county })
    const { body } = await viewer.get('/api/places/5119/overview').expect(200)
    expect(body.sold.fen).to.equal(500_00)
    expect(body.perHousehold).to.deep.equal({ fen: 400_00, households: 1, allFen: 400_00 })
    expect(body.outstanding).to.deep.equal({ points: 170_00, villages: 2, households: 2 })
    expect(body.behind).to.deep.equal({
      fenPerPoint: 3_26,
      liabilityFen: 170_00,
      coverFen: 554_00,
      fundFen: 510_00,
      stockFen: 44_00,
      moreFen: 384_00,
      enough: true,
    })
    const points = body.pointsByMonth.map(Object.values)
    expect(points).to.have.length(11)
    expect(points.slice(7)).to.deep.equal([
      ['2026-08', 0, null],
      ['2026-09', 150_00, null],
      ['2026-10', 150_00, null],
      ['2026-11', 170_00, 554_00],
    ])
    expect(body.soldBy.map((each: { name: string }) => each.name)).to.deep.equal(['石桥乡'])
    expect(body.toDo).to.deep.equal([
      {
        kind: 'fund_short',
        place: { code: otherVillage, name: '青坝村', kind: 'village' },
        count: 20,
        fen: 40_00,
        by: null,
      },
      {
        kind: 'objection_due',
        place: { code: otherVillage, name: '青坝村', kind: 'village' },
        count: 1,
        fen: 0,
        by: '2026-11-24',
      },
      {
        kind: 'statement_waiting',
        place: { code: village, name: '柿坪村', kind: 'village' },
        count: 1,
        fen: 400_00,
        by: null,
      },
    ])
  })
  it('adds up whatever a county sells, above a hundred million yuan, too', async () => {
    const fen = 100_000_000_00
    for (const day of [1, 2, 3]) await aSale({ fen, at: at(`2026-11-0${day}T10:00:00+08:00`) })
    at()
    const viewer = await signedIn(house, 'finance_viewer', { at: paths.county })
    for (const page of ['overview', 'aid-ledger']) {
      const { body } = await viewer.get(`/api/places/5119/${page}`).expect(200)
      expect((body.sold ?? body).fen, page).to.be.at.least(3 * fen)
    }
  })
})
