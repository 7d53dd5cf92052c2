import { expect } from 'chai'
import {
  MoneyAccounts,
  Payments,
  Refunds,
  Transfers,
  account,
  checkMoney,
  outside,
  post,
} from '../../api/payments/index.ts'
import { checkMoneyHere } from '../../api/payments/check-money.ts'
import { Charges } from '../../api/payments/payments.model.ts'
import { newId, transact, type Actor, type Id } from '../../api/platform/index.ts'
import { closeHouse, monday, openHouse, type House } from '../support/house.ts'
import { emptyHouse, paths } from '../support/village.ts'

const place = paths.village

describe('The check of the money books', () => {
  let house: House

  before(async () => {
    house = await openHouse()
  })
  beforeEach(emptyHouse)
  after(async () => {
    await emptyHouse()
    await closeHouse(house)
  })

  /** What it finds, by the account or the id it names. */
  const found = async (filter?: object) =>
    (await checkMoney(filter)).map(({ what, id, details }) => ({ what, id, ...details }))

  const transfer = (from: string, to: string, fen: number, key = `test:${String(newId())}`) => ({
    ...{ from, to, fen, key, subject: { kind: 'order', id: newId() } },
    ...{ why: 'test', what: '', at: monday },
  })
  const books = (...list: ReturnType<typeof transfer>[]) => transact(() => post(place, list))

  it('finds nothing where every balance is the sum of its transfers', async () => {
    const [a, b] = [account('order', newId()), account('farmer', newId())]
    await books(transfer(outside('card'), a, 10_00), transfer(a, b, 4_00))
    await books(transfer(b, a, 5_00))
    expect(await found()).to.have.deep.members([])
  })

  it('finds a balance that was moved beside the books', async () => {
    const a = account('order', newId())
    await books(transfer(outside('card'), a, 10_00))
    await MoneyAccounts.updateOne({ _id: a, place }, { fen: 10_01 })
    const wrong = { what: 'money_differs', id: a, fen: 10_01, sum: 10_00 }
    expect(await found()).to.have.deep.members([wrong])
    expect(await found({ place: paths.other })).to.have.deep.members([])
    const actor = (path: string) => ({ place: { path } }) as Actor
    const here = await checkMoneyHere(actor(place))
    expect([here.balanced, here.problems.length]).to.deep.equal([false, 1])
    const there = await checkMoneyHere(actor(paths.other))
    expect(there).to.deep.equal({ balanced: true, problems: [] })
  })

  it('finds an account below nothing that may not be, and one without its account', async () => {
    const [a, b, farmer] = ['order', 'unit', 'farmer'].map((kind) =>
      account(kind as 'order', newId()),
    ) as [string, string, string]
    await Transfers.insertMany([
      { place, ...transfer(a, outside('card'), 1_00) },
      { place, ...transfer(farmer, outside('card'), 1_00) },
      { place, ...transfer(outside('card'), b, 2_00) },
    ])
    await MoneyAccounts.insertMany([
      { _id: a, place, kind: 'order', fen: -1_00 },
      { _id: farmer, place, kind: 'farmer', fen: -1_00 },
      { _id: account('unit', newId()), place, kind: 'unit', fen: 0 },
    ])
    expect(await found()).to.have.deep.members([
      { what: 'money_owed', id: a, fen: -1_00 },
      { what: 'money_without_account', id: b, sum: 2_00 },
    ])
  })

  async function aCharge(fen: number, more: object = {}): Promise<Id> {
    const _id = newId()
    const charge = { _id, place, payment: newId(), method: 'card' as const, fen, at: monday }
    await Charges.insertMany([{ ...charge, state: 'paid', refundedFen: 0, ...more }])
    return _id
  }
  const paid = (charge: Id, fen: number) =>
    books(transfer(outside('card'), account('order', newId()), fen, `paid:${String(charge)}`))

  it('finds a charge that came in otherwise than it was paid, or gave back more', async () => {
    const good = await aCharge(5_00, { refundedFen: 5_00 })
    await paid(good, 5_00)
    await aCharge(5_00, { state: 'open' })
    const other = await aCharge(5_00)
    await paid(other, 4_00)
    const missing = await aCharge(5_00)
    const above = await aCharge(5_00, { refundedFen: 5_01 })
    await paid(above, 5_00)
    expect(await found()).to.have.deep.members(
      [other, missing, above].map((id) => ({ what: 'charge_differs', id: String(id) })),
    )
  })

  it('finds a payment that no charge paid', async () => {
    const charge = await aCharge(5_00)
    await paid(charge, 5_00)
    const payer = { account: newId(), place: paths.other, name: '小满', shared: false }
    const payment = (state: 'paid' | 'asked', by: Id) => ({
      ...{ _id: newId(), place, subject: { kind: 'order' as const, id: newId() }, part: 'whole' },
      ...{ payer, fen: 5_00, what: '柿子', state, charge: by, askedAt: monday, expiresAt: monday },
    })
    const unpaid = payment('paid', newId())
    await Payments.insertMany([payment('paid', charge), unpaid, payment('asked', newId())])
    const wrong = { what: 'paid_without_charge', id: String(unpaid._id) }
    expect(await found()).to.have.deep.members([wrong])
  })

  it('finds a refund whose money is not where it should be', async () => {
    const payer = { account: newId(), place: paths.other, name: '小满', shared: false }
    const refund = (state: 'asked' | 'done' | 'by_hand', fen = 3_00) => ({
      ...{ _id: newId(), place, charge: newId(), payment: newId(), payer, fen, state },
      ...{ subject: { kind: 'order' as const, id: newId() }, method: 'card' as const },
      ...{ reason: 'cut', at: monday },
    })
    const all = [
      refund('asked'),
      refund('done'),
      refund('by_hand'),
      refund('asked'),
      refund('done'),
    ]
    await Refunds.insertMany(all)
    const [asked, , byHand, , done] = all.map(({ _id }) => account('refund', _id)) as string[]
    await books(transfer(outside('card'), asked!, 3_00), transfer(outside('card'), byHand!, 2_00))
    await books(transfer(outside('card'), done!, 3_00))
    const wrong = (index: number, state: string) => {
      return { what: 'refund_differs', id: String(all[index]!._id), state }
    }
    expect(await found()).to.have.deep.members([
      wrong(2, 'by_hand'),
      wrong(3, 'asked'),
      wrong(4, 'done'),
    ])
  })
})
