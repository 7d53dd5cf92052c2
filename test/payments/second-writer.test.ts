import { expect } from 'chai'
import { Refunds, fenOn, refundPaid } from '../../api/payments/index.ts'
import { BankLines } from '../../api/payments/bank-lines.model.ts'
import { Charges } from '../../api/payments/payments.model.ts'
import { WelfareYears } from '../../api/payments/vouchers.model.ts'
import { Employees } from '../../api/people/index.ts'
import { clock, newId, transact } from '../../api/platform/index.ts'
import { at, closeHouse, openHouse, type House } from '../support/house.ts'
import { missOnce } from '../support/missed.ts'
import { Bank, statementFile } from '../support/trade.ts'
import { canteen, handAt, home, readAt, sendAt, union, unionPaths } from '../support/union.ts'
import { expectBalancedBooks, paths, signedIn, village, type Agent } from '../support/village.ts'
import { Seller } from './support/seller.ts'

describe('A payment in which somebody else was quicker begins anew', () => {
  let house: House
  let bank: Bank
  let seller: Seller
  let clerk: Agent

  before(async () => {
    at()
    house = await openHouse()
    seller = await Seller.open(house)
    bank = await Bank.open(house)
    clerk = await signedIn(house, 'settlement_clerk')
  })
  afterEach(expectBalancedBooks)
  after(async () => {
    seller.close()
    await bank.close()
    await closeHouse(house)
  })

  it('when money is given back, and when it has gone', async () => {
    const { id, subject, account } = await seller.asks()
    await bank.pay(seller.employee.agent, home, id)
    missOnce(Charges, 'bulkWrite')
    const refund = () =>
      transact(() => refundPaid({ at: clock.now() }, paths.village, subject, 30_00, 'cut'))
    const [back] = await refund()
    expect(await fenOn(account)).to.equal(50_00)
    missOnce(Refunds, 'updateOne')
    await bank.settle()
    const states = await Refunds.find({ place: paths.village, _id: back!._id }).lean()
    expect(states.map(({ state }) => state)).to.deep.equal(['done'])
  })

  it('when a line of the bank is said to be a payment', async () => {
    const { id, account } = await seller.asks(42_00, 3, seller.cook)
    const begin = `/payments/${id}/begin`
    const { memo } = (await sendAt(seller.cook.agent, canteen, begin, { method: 'transfer' })).body
    const file = statementFile([{ fen: 42_00, note: '柿子' }])
    await handAt(clerk, village, '/bank-statements', file, 'text/csv').expect(200)
    const waiting = async () =>
      (await readAt(clerk, village, '/bank-lines?state=waiting')).body.items as { id: string }[]
    const [line] = await waiting()
    missOnce(BankLines, 'updateOne')
    await sendAt(clerk, village, `/bank-lines/${line!.id}/match`, { memo }).expect(200)
    expect([await waiting(), await fenOn(account)]).to.deep.equal([[], 42_00])
  })

  it('when a member is given a second voucher in a year', async () => {
    const officer = await signedIn(house, 'welfare_officer', { at: unionPaths.union })
    const topUp = await sendAt(officer, union, '/welfare/top-ups', { fen: 50_00 }).expect(200)
    await bank.pay(officer, union, topUp.body.payment)
    const employee = newId()
    await Employees.insertMany([
      {
        ...{ _id: employee, place: unionPaths.home, union: unionPaths.union, number: 'A1' },
        ...{ name: '职工', phone: '13900000001', left: false, search: 'x' },
      },
    ])
    const give = () =>
      sendAt(officer, union, '/welfare/vouchers', {
        ...{ occasion: '中秋', until: '2026-12-31' },
        items: [{ employee: String(employee), fen: 20_00 }],
      }).expect(200)
    await give()
    missOnce(WelfareYears, 'updateOne')
    await give()
    const [year] = await WelfareYears.find({ place: unionPaths.union, employee }).lean()
    expect(year?.fen).to.equal(40_00)
  })
})
