import { expect } from 'chai'
import { MoneyAccounts, account, fenOn, outside } from '../../api/payments/index.ts'
import { newId } from '../../api/platform/index.ts'
import { checkSettlement } from '../../api/settlement/index.ts'
import { Payouts } from '../../api/settlement/payouts.model.ts'
import { StatementLines, Statements } from '../../api/settlement/statements.model.ts'
import { at, closeHouse, openHouse, type House } from '../support/house.ts'
import { aHousehold, aVillage, emptyHouse, paths } from '../support/village.ts'
import { Settling, answer, book } from './support/settling.ts'

const place = paths.village

describe('The check of the settlement', () => {
  let house: House
  let people: Settling

  before(async () => {
    house = await openHouse()
  })
  beforeEach(async () => {
    await emptyHouse()
    at()
    await aVillage()
    people = await Settling.of(house)
  })
  after(async () => {
    await emptyHouse()
    await closeHouse(house)
  })

  const found = async (filter?: object) =>
    (await checkSettlement(filter)).map(({ what, id, details }) => ({ what, id, ...details }))

  async function aStatement() {
    const household = await aHousehold()
    const payee = account('farmer', household._id)
    await book(payee, [
      { why: 'goods', what: '白菜', fen: 30_00 },
      { why: 'goods', what: '萝卜', fen: 5_00 },
    ])
    await people.make()
    return { payee, _id: await people.statementOf(household) }
  }

  it('finds a statement that is not the sum of its lines', async () => {
    const { _id } = await aStatement()
    expect(await found()).to.have.deep.members([])
    const sums = { sumFen: 35_00, sumLines: 2 }
    for (const [change, totalFen, lines] of [
      [{ totalFen: 34_00 }, 34_00, 2],
      [{ totalFen: 35_00, lines: 1 }, 35_00, 1],
    ] as const) {
      await Statements.updateOne({ _id, place }, change)
      const wrong = { what: 'statement_differs', id: _id, totalFen, lines, ...sums }
      expect(await found()).to.have.deep.members([wrong])
    }
    expect(await found({ place: paths.other })).to.have.deep.members([])
    await Statements.deleteOne({ _id, place })
    expect(await found()).to.have.deep.members([{ what: 'lines_without_statement', id: _id }])
  })

  it('finds a statement without lines, and lets one be that counts none', async () => {
    const { _id } = await aStatement()
    await StatementLines.deleteMany({ place })
    const [wrong] = await found()
    expect(wrong).to.include({ what: 'statement_differs', sumFen: 0, sumLines: 0 })
    await Statements.updateOne({ _id, place }, { totalFen: 0, lines: 0, state: 'withdrawn' })
    expect(await found()).to.have.deep.members([])
  })

  it('finds a line that tells its transfer otherwise', async () => {
    const { _id: statement } = await aStatement()
    const line = (await StatementLines.findOne({ place, fen: 5_00 }).lean())!
    await StatementLines.updateOne({ _id: line._id, place }, { fen: 6_00 })
    await Statements.updateOne({ _id: statement, place }, { totalFen: 36_00 })
    const wrong = { what: 'line_differs_from_transfer', id: String(line._id) }
    expect(await found()).to.have.deep.members([
      { ...wrong, transfer: String(line.transfer), fen: 6_00 },
    ])
  })

  it('finds a payee who has something else than was booked and not sent', async () => {
    const { payee } = await aStatement()
    await MoneyAccounts.updateOne({ _id: payee, place }, { fen: 34_00 })
    const wrong = { what: 'payee_differs', id: payee, fen: 34_00, owed: 35_00 }
    expect(await found()).to.have.deep.members([wrong])
    await MoneyAccounts.updateOne({ _id: payee, place }, { fen: 35_00 })
    const nobody = account('farmer', newId())
    await MoneyAccounts.insertMany([{ _id: nobody, place, kind: 'farmer', fen: 1 }])
    expect(await found()).to.have.deep.members([
      { what: 'payee_differs', id: nobody, fen: 1, owed: 0 },
    ])
  })

  it('finds a payout that holds something else than is sent and unanswered', async () => {
    const household = await people.owed(40_00)
    const batch = await people.released()
    const { id: _id, code } = batch.lines[0]
    const payout = account('payout', _id)
    expect(await found()).to.have.deep.members([])
    await Payouts.updateOne({ _id, place }, { state: 'paid' })
    const early = { what: 'payout_differs', id: _id, now: 40_00, due: 0 }
    expect(await found()).to.have.deep.members([early])
    await Payouts.updateOne({ _id, place }, { state: 'made' })
    await people.results(batch.id, answer([`${code},成功,,X`])).expect(200)
    expect([await fenOn(payout), ...(await found())]).to.deep.equal([0])
    await Payouts.updateOne({ _id, place }, { state: 'made' })
    const late = { what: 'payout_differs', id: _id, now: 0, due: 40_00 }
    expect(await found()).to.have.deep.members([late])
    await Payouts.updateOne({ _id, place }, { state: 'paid' })
    const stray = account('payout', newId())
    await book(account('farmer', household._id), [
      { why: 'payout', what: '', fen: -1_00, with: stray },
      { why: 'goods', what: '', fen: 1_00, with: outside('card') },
    ])
    expect(await found()).to.deep.include({ what: 'payout_unknown', id: stray, fen: 1_00 })
  })
})
