import { expect } from 'chai'
import { cancelPayments } from '../../api/payments/index.ts'
import { askPayment } from '../../api/payments/ask.ts'
import { askOnceMore } from '../../api/payments/look-after.ts'
import { Charges, Payments } from '../../api/payments/payments.model.ts'
import { clock, newId, transact, workOff, type Id } from '../../api/platform/index.ts'
import { at, closeHouse, openHouse, type House } from '../support/house.ts'
import { Bank } from '../support/trade.ts'
import { canteen, home, sendAt } from '../support/union.ts'
import { emptyHouse, expectBalancedBooks, paths } from '../support/village.ts'
import { Seller } from './support/seller.ts'

describe('Asking to pay', () => {
  let house: House
  let bank: Bank
  let seller: Seller

  before(async () => {
    house = await openHouse()
  })
  beforeEach(async () => {
    await emptyHouse()
    at()
    seller = await Seller.open(house)
    bank = await Bank.open(house)
  })
  afterEach(async () => {
    await expectBalancedBooks()
    seller.close()
    await bank.close()
  })
  after(() => closeHouse(house))

  const place = paths.village
  const stateOf = async (id: string) => (await Payments.findOne({ _id: id, place }).lean())?.state
  const chargesOf = async (id: string) =>
    (await Charges.find({ payment: id, place }).sort({ at: 1 }).lean()).map(
      ({ method, state }) => `${method} ${state}`,
    )

  it('is for positive fen', async () => {
    const payer = { account: newId(), place: seller.employee.path, name: '小满', shared: false }
    const subject = { kind: 'order' as const, id: newId() }
    for (const fen of [0, -1]) {
      const asked = {
        subject,
        payer,
        fen,
        part: 'whole' as const,
        what: '',
        expiresAt: clock.now(),
      }
      const failed = await transact(() => askPayment({ at: clock.now() }, place, asked)).then(
        () => null,
        (error: Error) => error.message,
      )
      expect(failed).to.equal('a payment is of positive fen')
    }
  })

  it('is taken back for what was called off alone, with each open try', async () => {
    const [off, other] = [await seller.asks(50_00, 3, seller.cook), await seller.asks(60_00)]
    const begin = `/payments/${off.id}/begin`
    await sendAt(seller.cook.agent, canteen, begin, { method: 'transfer' }).expect(200)
    at(new Date(clock.now().getTime() + 1000))
    const intent = await bank.begin(seller.cook.agent, canteen, off.id)
    await bank.begin(seller.employee.agent, home, other.id)
    const cancel = (subjects: Id[]) => transact(() => cancelPayments(place, subjects))
    await cancel([newId()])
    expect(await stateOf(off.id)).to.equal('asked')
    await cancel([off.subject.id])
    expect([await stateOf(off.id), await stateOf(other.id)]).to.deep.equal(['cancelled', 'asked'])
    expect(await chargesOf(off.id)).to.deep.equal(['transfer closed', 'card open'])
    await workOff()
    await bank.standIn.control.quiet()
    expect(await chargesOf(off.id)).to.deep.equal(['transfer closed', 'card closed'])
    expect(await chargesOf(other.id)).to.deep.equal(['card open'])
    expect(() => bank.standIn.control.payByCard(intent)).to.throw('canceled')
  })

  it('hears once more of who paid a moment ago, where no event has told it', async () => {
    const [paid, other] = [await seller.asks(), await seller.asks(70_00)]
    const intent = await bank.begin(seller.employee.agent, home, paid.id)
    bank.standIn.control.webhooks({ do: 'lose', times: 99 })
    bank.standIn.control.payByCard(intent)
    await askOnceMore(place, [other.subject.id])
    expect(await stateOf(paid.id)).to.equal('asked')
    await askOnceMore(place, [paid.subject.id])
    expect(await stateOf(paid.id)).to.equal('paid')
  })

  it('is not over while the buyer’s bank is at it', async () => {
    const slow = await seller.asks(60_00)
    bank.standIn.control.slowPayments(true)
    bank.standIn.control.agree(await bank.begin(seller.employee.agent, home, slow.id, 'alipay'))
    await bank.standIn.control.quiet()
    at(new Date(clock.now().getTime() + 20 * 60_000))
    await bank.ask()
    expect([await stateOf(slow.id), seller.expired]).to.deep.equal(['asked', []])
    await bank.settle()
    expect(await stateOf(slow.id)).to.equal('paid')
  })
})
