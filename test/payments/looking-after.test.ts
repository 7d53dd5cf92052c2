import { expect } from 'chai'
import { Payments, Refunds, fenOn, lookAfter, refundPaid } from '../../api/payments/index.ts'
import { applyIntent } from '../../api/payments/apply.ts'
import { Charges } from '../../api/payments/payments.model.ts'
import { sendRefund } from '../../api/payments/send-refund.ts'
import { gateway } from '../../api/payments/stripe/index.ts'
import { clock, newId, transact, workOff } from '../../api/platform/index.ts'
import { at, closeHouse, monday, openHouse, type House } from '../support/house.ts'
import { Bank } from '../support/trade.ts'
import { canteen, home, readAt, sendAt } from '../support/union.ts'
import { emptyHouse, expectBalancedBooks, paths, type Agent } from '../support/village.ts'
import { Seller } from './support/seller.ts'

const minute = 60_000
const day = 24 * 60 * minute

describe('Looking after payments', () => {
  let house: House
  let bank: Bank
  let seller: Seller
  let buyer: Agent

  before(async () => {
    house = await openHouse()
  })
  beforeEach(async () => {
    await emptyHouse()
    at()
    seller = await Seller.open(house)
    bank = await Bank.open(house)
    buyer = seller.employee.agent
  })
  afterEach(async () => {
    await expectBalancedBooks()
    seller.close()
    await bank.close()
  })
  after(() => closeHouse(house))

  const later = (ms: number) => at(new Date(clock.now().getTime() + ms))
  const shown = async (id: string) =>
    (await readAt(buyer, home, `/payments/${id}`).expect(200)).body
  const chargesOf = async (id: string) =>
    await Charges.find({ place: paths.village, payment: id }).lean()

  /** A payment that is paid, and of which something is given back. */
  async function refunded(card?: string) {
    const { id, subject } = await seller.asks()
    await bank.pay(buyer, home, id, card)
    const back = () =>
      transact(() => refundPaid({ at: clock.now() }, paths.village, subject, 30_00, 'cut'))
    const [refund] = await back()
    const now = async () =>
      (await Refunds.findOne({ _id: refund!._id, place: paths.village }).lean())!
    return { id: refund!._id, now }
  }

  it('asks about an open try a minute after it was last looked at, and then again', async () => {
    const { id } = await seller.asks()
    await bank.begin(buyer, home, id)
    await bank.standIn.control.quiet()
    const looked = async () => (await lookAfter()).charges
    later(minute - 1)
    expect(await looked()).to.equal(0)
    later(1)
    expect([await looked(), await looked()]).to.deep.equal([1, 0])
    later(minute)
    expect(await looked()).to.equal(1)
  })

  it('goes on with the others when one cannot be asked about', async () => {
    for (const { id } of [await seller.asks(), await seller.asks(70_00)]) {
      await bank.begin(buyer, home, id)
    }
    await bank.standIn.control.quiet()
    later(minute)
    bank.standIn.control.fail({ answer: 503, when: 'before' })
    expect((await lookAfter()).charges).to.equal(1)
  })

  it('asks about a refund on its way, and daily about one that is done, for thirty days', async () => {
    const { id, now } = await refunded('4000000000007726')
    bank.standIn.control.webhooks({ do: 'lose', times: 99 })
    await workOff()
    expect((await now()).state).to.equal('sent')
    const looked = async () => (await lookAfter()).refunds
    expect(await looked()).to.equal(0)
    later(minute)
    expect([await looked(), await looked()]).to.deep.equal([1, 0])
    await Refunds.updateOne({ _id: id, place: paths.village }, { state: 'sent' })
    bank.standIn.control.settleAll('succeeded')
    later(minute)
    expect([await looked(), (await now()).state]).to.deep.equal([1, 'done'])
    later(day - 1)
    expect(await looked()).to.equal(0)
    later(1)
    expect(await looked()).to.equal(1)
    later(29 * day)
    expect(await looked()).to.equal(1)
    later(day + 1)
    expect(await looked()).to.equal(0)
  })

  it('ends a payment after its time, but neither one under way nor one by bank too early', async () => {
    const [ended, slow] = [await seller.asks(), await seller.asks(60_00)]
    const transfer = await seller.asks(50_00, 2, seller.cook)
    const method = 'transfer'
    await sendAt(seller.cook.agent, canteen, `/payments/${transfer.id}/begin`, { method })
    bank.standIn.control.slowPayments(true)
    bank.standIn.control.agree(await bank.begin(buyer, home, slow.id, 'alipay'))
    await bank.standIn.control.quiet()
    later(20 * minute - 1)
    expect((await lookAfter()).expired).to.equal(0)
    const late = await sendAt(buyer, home, `/payments/${ended.id}/begin`, { method: 'card' })
    expect(late.status).to.equal(200)
    later(1)
    const over = await sendAt(buyer, home, `/payments/${ended.id}/begin`, { method: 'card' })
    expect(over.body.error.code).to.equal('payment_expired')
    await lookAfter()
    expect(seller.expired).to.deep.equal([ended.id])
    expect((await shown(slow.id)).state).to.equal('asked')
    bank.standIn.control.settleAll()
    await bank.standIn.control.quiet()
    expect((await shown(slow.id)).state).to.equal('paid')
    at(new Date(monday.getTime() + 5 * day + 20 * minute - 1))
    await lookAfter()
    expect(seller.expired).to.deep.equal([ended.id])
    later(1)
    await lookAfter()
    expect(seller.expired).to.deep.equal([ended.id, transfer.id])
    expect((await chargesOf(transfer.id)).map(({ state }) => state)).to.deep.equal(['closed'])
  })

  it('takes over no sum but the one that was asked for, and nothing that is not ours', async () => {
    const { id, account } = await seller.asks()
    const intent = await bank.begin(buyer, home, id)
    const seen = { ...(await gateway().look(intent)), state: 'paid' as const }
    const wrong = await applyIntent({ ...seen, fen: 79_99 }).then(
      () => 'taken',
      (error: Error) => error.message,
    )
    expect(wrong).to.match(/another sum/)
    for (const payment of [null, 'x', String(newId())]) {
      await applyIntent({ ...seen, ref: 'pi_unknown', payment })
    }
    expect(await fenOn(account)).to.equal(0)
    expect(await Payments.countDocuments({ place: paths.village, state: 'paid' })).to.equal(0)
  })

  it('looks for a refund that was asked for half a day ago before it asks again', async () => {
    for (const [ms, lists] of [
      [12 * 60 * minute, 0],
      [12 * 60 * minute + 1, 1],
    ] as const) {
      at()
      const { id, now } = await refunded()
      later(ms)
      const before = bank.standIn.control.calls.length
      await sendRefund(id)
      const calls = bank.standIn.control.calls.slice(before).map(({ call }) => call)
      expect(calls.filter((call) => call === 'GET /v1/refunds')).to.have.length(lists)
      expect((await now()).state).to.be.oneOf(['sent', 'done'])
      await sendRefund(id)
      expect(
        bank.standIn.control.refunds().filter((r) => r.metadata.refund === String(id)),
      ).to.have.length(1)
    }
  })

  it('sends a refund that was sent and not written down no second time', async () => {
    const { id, now } = await refunded()
    const { charge, fen } = await now()
    const { ref } = (await Charges.findOne({ _id: charge, place: paths.village }).lean())!
    bank.standIn.control.webhooks({ do: 'lose', times: 99 })
    const refund = String(id)
    await gateway().refund({ refund, ref: ref as string, fen, key: 'from a server that died' })
    later(12 * 60 * minute + 1)
    await sendRefund(id)
    expect(bank.standIn.control.refunds()).to.have.length(1)
    expect((await now()).state).to.equal('done')
  })

  it('leaves a refund to a person when the gateway refuses it for good', async () => {
    const { id, now } = await refunded()
    const { charge } = await now()
    await Charges.updateOne({ _id: charge, place: paths.village }, { ref: 'pi_unknown' })
    bank.standIn.control.fail({ answer: 503, when: 'before' })
    const trouble = await sendRefund(id).then(
      () => 'sent',
      (error: Error) => error.name,
    )
    expect([trouble, (await now()).state]).to.deep.equal(['GatewayTrouble', 'asked'])
    await sendRefund(id)
    expect(await now()).to.include({ state: 'by_hand', problem: 'resource_missing' })
  })
})
