import { expect } from 'chai'
import {
  MoneyAccounts,
  Payments,
  Transfers,
  account,
  fenOn,
  outside,
  post,
  refundMany,
  refundPaid,
  type NewTransfer,
} from '../../api/payments/index.ts'
import { Charges, type Charge, type PayMethod } from '../../api/payments/payments.model.ts'
import { refundCharge } from '../../api/payments/refund.ts'
import { Outbox } from '../../api/platform/outbox.ts'
import { newId, transact, type Id } from '../../api/platform/index.ts'
import { failureOf } from '../support/failure.ts'
import { at, closeHouse, monday, openHouse, type House } from '../support/house.ts'
import { expectBalancedBooks, paths } from '../support/village.ts'

const place = paths.village

describe('The money ledger', () => {
  let house: House

  before(async () => {
    house = await openHouse()
  })
  beforeEach(() => at())
  after(() => closeHouse(house))

  const move = (from: string, to: string, fen: number): NewTransfer => ({
    ...{ from, to, fen, key: `test:${String(newId())}`, why: 'test', what: '', at: monday },
    subject: { kind: 'order', id: newId() },
  })
  const books = (...transfers: NewTransfer[]) => transact(() => post(place, transfers))
  const orderOf = (id: Id = newId()) => account('order', id)

  it('takes from one account what it gives to another, old and new ones in one step', async () => {
    const [a, b, farmer] = [orderOf(), orderOf(), account('farmer', newId())]
    await books(move(outside('card'), a, 80_00))
    await books(move(a, farmer, 50_00), move(outside('bank'), b, 7_00), move(a, b, 10_00))
    expect(await Promise.all([a, b, farmer].map(fenOn))).to.deep.equal([20_00, 17_00, 50_00])
    expect(
      await MoneyAccounts.findOne({ _id: outside('card') }).setOptions({ anyPlace: 'test' }),
    ).to.equal(null)
    expect(await fenOn(orderOf())).to.equal(0)
  })

  it('leaves transfers of nothing out', async () => {
    const [a, b] = [orderOf(), orderOf()]
    await books(move(outside('card'), a, 1_00))
    const nothing = move(a, b, 0)
    await books(nothing, move(a, b, 1_00))
    await books(move(a, b, 0))
    expect(await Transfers.findOne({ place, key: nothing.key })).to.equal(null)
    expect(await fenOn(b)).to.equal(1_00)
  })

  it('takes positive whole fen from one account to another, inside a transaction', async () => {
    const [a, b] = [account('coop', newId()), account('coop', newId())]
    for (const fen of [-1, 0.5, Number.NaN]) {
      expect((await failureOf(books(move(a, b, fen))))?.message).to.contain('positive fen')
    }
    expect((await failureOf(books(move(a, a, 1))))?.message).to.contain('to another')
    expect(await failureOf(post(place, [move(a, b, 1)]))).to.be.an('error')
    expect([await fenOn(a), await fenOn(b)]).to.deep.equal([0, 0])
  })

  it('knows each kind of account', async () => {
    const strange = await failureOf(books(move('purse:1', orderOf(), 1)))
    expect(strange?.message).to.contain('purse:1 is no money account')
  })

  it('lets an account that may not owe be emptied, and says how much is short', async () => {
    const [a, b] = [orderOf(), orderOf()]
    await books(move(outside('card'), a, 10_00))
    const short = await failureOf(books(move(a, b, 10_01)))
    const details = { kind: 'order', shortFen: 1 }
    expect(short).to.deep.include({ code: 'money_short', details })
    await books(move(a, b, 10_00))
    expect([await fenOn(a), await fenOn(b)]).to.deep.equal([0, 10_00])
    expect(await failureOf(books(move(a, b, 1)))).to.deep.include({ code: 'money_short' })
    const unknown = await failureOf(books(move(orderOf(), b, 3)))
    expect(unknown).to.deep.include({ details: { kind: 'order', shortFen: 3 } })
  })

  it('lets those owe who may', async () => {
    const [coop, farmer] = [account('coop', newId()), account('farmer', newId())]
    await books(move(coop, farmer, 700_00))
    await books(move(coop, farmer, 1_00))
    expect([await fenOn(coop), await fenOn(farmer)]).to.deep.equal([-701_00, 701_00])
  })

  it('leaves an account as it was by what comes and goes in equal sums', async () => {
    const [a, b] = [orderOf(), orderOf()]
    await books(move(outside('card'), a, 2_00))
    await books(move(a, b, 2_00), move(b, a, 2_00))
    expect([await fenOn(a), await fenOn(b)]).to.deep.equal([2_00, 0])
  })

  it('is drawn on by two at once no further than it holds', async () => {
    const a = orderOf()
    await books(move(outside('card'), a, 10_00))
    const draws = [1, 2, 3].map(() => books(move(a, orderOf(), 6_00)))
    const ends = await Promise.allSettled(draws)
    expect(ends.filter(({ status }) => status === 'fulfilled')).to.have.length(1)
    expect(await fenOn(a)).to.equal(4_00)
  })

  it('guards the balance in the update itself, whatever was read before', async () => {
    const [a, b] = [orderOf(), orderOf()]
    await books(move(outside('card'), a, 10_00))
    const seen = await MoneyAccounts.find({ _id: a }).setOptions({ anyPlace: 'test' }).lean()
    await books(move(a, b, 6_00))
    const stale = { setOptions: () => ({ lean: () => Promise.resolve(seen) }) }
    const { find } = MoneyAccounts
    let tries = 0
    const drawn = transact(async () => {
      tries += 1
      if (tries > 1) throw new Error('ran again')
      MoneyAccounts.find = () => stale as never
      await post(place, [move(a, outside('bank'), 6_00)]).finally(() => (MoneyAccounts.find = find))
    })
    expect((await failureOf(drawn))?.message).to.equal('ran again')
    expect(await fenOn(a)).to.equal(4_00)
  })

  /** An order paid with charges, each so many hours after Monday's first. */
  async function paidWith(...charges: [fen: number, method: PayMethod, hours?: number][]) {
    const subject = { kind: 'order' as const, id: newId() }
    const payer = { account: newId(), place: paths.other, name: '小满', shared: false }
    const paid: Charge[] = []
    for (const [index, [fen, method, hours = 0]] of charges.entries()) {
      const [payment, _id] = [newId(), newId()]
      const paidAt = new Date(monday.getTime() + hours * 3_600_000)
      const charge = { _id, place, payment, method, fen, state: 'paid' as const, refundedFen: 0 }
      paid.push({ ...charge, at: monday, paidAt })
      await Charges.insertMany([paid.at(-1)!])
      await Payments.insertMany([
        {
          ...{ _id: payment, place, subject, part: `part ${index}`, payer, fen, what: '柿子' },
          ...{ state: 'paid' as const, askedAt: monday, expiresAt: monday, paidAt, charge: _id },
        },
      ])
      const key = `paid:${String(_id)}`
      await books({ ...move(outside('card'), orderOf(subject.id), fen), key, subject })
    }
    return { subject, charges: paid }
  }
  const refund = (subject: { kind: 'order'; id: Id }, fen: number, days = 0) => {
    const later = new Date(monday.getTime() + days * 86_400_000)
    return transact(() => refundPaid({ at: later }, place, subject, fen, 'cut'))
  }

  it('gives back from the newest charge first, each no more than it took', async () => {
    const { subject, charges } = await paidWith(
      [20_00, 'card', 1],
      [30_00, 'card', 2],
      [50_00, 'card', 0],
    )
    const [middle, newer, older] = charges.map(({ _id }) => String(_id))
    const first = await refund(subject, 55_00)
    expect(first.map(({ charge, fen }) => [String(charge), fen])).to.deep.equal([
      [newer, 30_00],
      [middle, 20_00],
      [older, 5_00],
    ])
    const second = await refund(subject, 45_00)
    expect(second.map(({ charge, fen }) => [String(charge), fen])).to.deep.equal([[older, 45_00]])
    const more = await failureOf(refund(subject, 1))
    expect(more).to.deep.include({ code: 'refund_above_paid', details: { leftFen: 0 } })
    expect(await fenOn(orderOf(subject.id))).to.equal(0)
    expect(await fenOn(account('refund', second[0]!._id))).to.equal(45_00)
  })

  it('gives nothing back of nothing, and no more than was paid', async () => {
    const { subject } = await paidWith([10_00, 'card'])
    expect(await refund(subject, 0)).to.deep.equal([])
    expect(await refund(subject, -1)).to.deep.equal([])
    const more = await failureOf(refund(subject, 10_01))
    expect(more).to.deep.include({ details: { leftFen: 10_00 } })
    const other = { kind: 'order' as const, id: newId() }
    expect(await failureOf(refund(other, 1))).to.deep.include({ code: 'refund_above_paid' })
    const outsideOne = refundMany({ at: monday }, place, [{ subject, fen: 1 }], 'cut')
    expect(await failureOf(outsideOne)).to.be.an('error')
    expect(await fenOn(orderOf(subject.id))).to.equal(10_00)
  })

  it('gives back to many at once, each out of what it paid', async () => {
    const [a, b] = [await paidWith([10_00, 'card']), await paidWith([20_00, 'card'])]
    const backs = [a, b].map(({ subject }, index) => ({ subject, fen: 4_00 * (index + 1) }))
    const done = await transact(() => refundMany({ at: monday }, place, backs, 'cut'))
    expect(done.map(({ charge, fen }) => [String(charge), fen])).to.deep.equal([
      [String(a.charges[0]?._id), 4_00],
      [String(b.charges[0]?._id), 8_00],
    ])
  })

  it('leaves to a person what its method no longer takes back', async () => {
    const days: [PayMethod, number, string][] = [
      ['card', 900, 'asked'],
      ['alipay', 89, 'asked'],
      ['alipay', 90, 'by_hand'],
      ['wechat', 179, 'asked'],
      ['wechat', 180, 'by_hand'],
      ['transfer', 0, 'by_hand'],
    ]
    for (const [method, later, state] of days) {
      const { subject } = await paidWith([1_00, method])
      const [done] = await refund(subject, 1_00, later)
      expect(done?.state, `${method} after ${later} days`).to.equal(state)
      const sent = await Outbox.countDocuments({ kind: 'refund', subject: done?._id })
      expect(sent, `${method} is sent`).to.equal(state === 'asked' ? 1 : 0)
    }
    const over = new Date('2027-02-14T00:00:00+08:00')
    for (const [time, state] of [
      [new Date(over.getTime() - 1), 'asked'],
      [over, 'by_hand'],
    ] as const) {
      const { subject } = await paidWith([1_00, 'alipay'])
      const done = await transact(() => refundPaid({ at: time }, place, subject, 1_00, 'cut'))
      expect(done[0]?.state).to.equal(state)
    }
  })

  it('refuses a charge that was seen before another gave of it back', async () => {
    const { subject, charges } = await paidWith([10_00, 'card'])
    const seen = charges[0] as Charge
    const payment = (await Payments.findOne({ place, _id: seen.payment }).lean())!
    const [first] = await refund(subject, 6_00)
    expect(first?.fen).to.equal(6_00)
    let tries = 0
    const again = transact(async () => {
      tries += 1
      if (tries > 1) throw new Error('ran again')
      return await refundCharge({ at: monday }, payment, seen, 6_00, 'cut')
    })
    expect((await failureOf(again))?.message).to.equal('ran again')
    const rest = await transact(() => refundCharge({ at: monday }, payment, seen, 4_00, 'cut'))
    expect(rest.fen).to.equal(4_00)
  })

  it('balances', expectBalancedBooks)
})
