import { expect } from 'chai'
import { newId } from '../../api/platform/index.ts'
import { PointsLines } from '../../api/points/index.ts'
import { checkPoints } from '../../api/points/check-points.ts'
import { Claims } from '../../api/points/claims.model.ts'
import { PointsAccounts } from '../../api/points/ledger.model.ts'
import { at, closeHouse, monday, openHouse, type House } from '../support/house.ts'
import { aHousehold, emptyHouse, givePoints, paths } from '../support/village.ts'

const place = paths.village

describe('The check of the points books', () => {
  let house: House

  before(async () => {
    house = await openHouse()
    at()
  })
  beforeEach(emptyHouse)
  after(async () => {
    await emptyHouse()
    await closeHouse(house)
  })

  const found = async (filter?: object) =>
    (await checkPoints(filter)).map(({ what, id }) => [what, id])

  it('finds a balance, a number or a line that is not what was written', async () => {
    const fields = ['earned', 'gifted', 'honour', 'seq']
    const good = await aHousehold({ points: 10, gifted: 5 })
    expect(await found()).to.have.deep.members([])
    for (const field of fields) {
      const household = (await aHousehold({ points: 10, gifted: 5 }))._id
      await PointsAccounts.updateOne({ place, household }, { $inc: { [field]: 1 } })
      const wrong = ['balance_differs', String(household)]
      expect(await found(), field).to.deep.equal([wrong])
      expect(await found({ place: paths.other })).to.have.deep.members([])
      await PointsAccounts.updateOne({ place, household }, { $inc: { [field]: -1 } })
    }
    await givePoints(good, 1)
    await PointsLines.updateOne({ place, household: good._id, seq: 3 }, { seq: 4 })
    expect(await found()).to.have.deep.members([['balance_differs', String(good._id)]])
    await PointsLines.updateOne({ place, household: good._id, seq: 4 }, { seq: 3 })
    await PointsLines.deleteOne({ place, household: good._id, seq: 1 })
    expect(await found()).to.have.deep.members([['balance_differs', String(good._id)]])
    await PointsAccounts.deleteOne({ place, household: good._id })
    expect(await found()).to.have.deep.members([['lines_without_account', String(good._id)]])
  })

  it('finds an account with points and no line', async () => {
    const { _id: household } = await aHousehold({ points: 10 })
    await PointsLines.deleteMany({ place, household })
    expect(await found()).to.have.deep.members([['balance_differs', String(household)]])
  })

  it('finds a posted claim without its own line', async () => {
    const household = await aHousehold({ points: 10 })
    const { _id: line, points } = (await PointsLines.findOne({ place }).lean())!
    const claim = {
      ...{ _id: newId(), place, household: household._id, householdCode: '1', group: '一组' },
      ...{ headName: '张立春', rule: newId(), ruleKey: 'own-1', ruleNumber: 1, quantity: 1 },
      ...{ asked: points, points, what: '扫路', happenedOn: '2026-11-14', photos: [] },
      ...{ photoHashes: [], state: 'posted' as const, submittedBy: newId(), at: monday },
      ...{ throughKeeper: false, history: [] },
    }
    await Claims.insertMany([claim, { ...claim, _id: newId(), state: 'on_notice' }])
    const wrong = [['claim_without_its_line', String(claim._id)]]
    expect(await found()).to.have.deep.members(wrong)
    await PointsLines.updateOne({ _id: line, place }, { key: `claim:${String(claim._id)}` })
    expect(await found()).to.have.deep.members([])
    for (const change of [{ points: points + 1 }, { points, household: newId() }]) {
      await Claims.updateOne({ _id: claim._id, place }, change)
      expect(await found()).to.have.deep.members(wrong)
    }
  })
})
