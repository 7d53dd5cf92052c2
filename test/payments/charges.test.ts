import { expect } from 'chai'
import { Refunds, fenOn, lookAfter, refundPaid } from '../../api/payments/index.ts'
import { clock, transact, workOff, type Id } from '../../api/platform/index.ts'
import { at, closeHouse, daysLater, openHouse, type House } from '../support/house.ts'
import { Bank } from '../support/trade.ts'
import { home, readAt, sendAt, unionPaths } from '../support/union.ts'
import { expectBalancedBooks, paths, signedIn, village, type Agent } from '../support/village.ts'
import { Seller } from './support/seller.ts'

describe('A payment', () => {
  let house: House
  let bank: Bank
  let seller: Seller
  let buyer: Agent

  before(async () => {
    at()
    house = await openHouse()
    seller = await Seller.open(house)
    bank = await Bank.open(house)
    buyer = seller.employee.agent
  })
  beforeEach(() => {
    at()
    seller.wanted = true
    bank.standIn.control.behave()
  })
  after(async () => {
    await workOff()
    await expectBalancedBooks()
    seller.close()
    await bank.close()
    await closeHouse(house)
  })

  const shown = async (id: string) =>
    (await readAt(buyer, home, `/payments/${id}`).expect(200)).body

  function refund(subject: { kind: 'order'; id: Id }, fen: number) {
    return transact(() => refundPaid({ at: clock.now() }, paths.village, subject, fen, 'cut'))
  }

  it('is paid by card, told by an event, and lies on the account of what was bought', async () => {
    const { id, account } = await seller.asks()
    await bank.pay(buyer, home, id)
    expect(await fenOn(account)).to.equal(80_00)
  })

  it('waits for the bank when it asks whether it is really the buyer', async () => {
    const { id, account } = await seller.asks()
    const intent = await bank.begin(buyer, home, id)
    bank.standIn.control.payByCard(intent, '4000002500003155', 'waits')
    await bank.standIn.control.quiet()
    expect((await shown(id)).state).to.equal('asked')
    bank.standIn.control.agree(intent)
    await bank.standIn.control.quiet()
    expect((await shown(id)).state).to.equal('paid')
    expect(await fenOn(account)).to.equal(80_00)
  })

  it('says why a card was declined, and takes another one', async () => {
    const { id } = await seller.asks()
    bank.standIn.control.payByCard(await bank.begin(buyer, home, id), '4000000000009995')
    await bank.standIn.control.quiet()
    const body = (await sendAt(buyer, home, `/payments/${id}/look`).expect(200)).body
    expect(body.charges[0].problem).to.equal('insufficient_funds')
    await bank.pay(buyer, home, id)
  })

  for (const method of ['alipay', 'wechat']) {
    it(`is paid by ${method}`, async () => {
      const { id } = await seller.asks()
      const { body } = await sendAt(buyer, home, `/payments/${id}/begin`, { method }).expect(200)
      expect(body.next.kind).to.equal(method === 'alipay' ? 'redirect' : 'qr')
      bank.standIn.control.agree(body.clientSecret.split('_secret')[0])
      await bank.standIn.control.quiet()
      expect((await shown(id)).state).to.equal('paid')
    })
  }

  it('counts once when its event comes three times and out of order', async () => {
    const { id, account } = await seller.asks()
    const { control } = bank.standIn
    control.hold()
    control.payByCard(await bank.begin(buyer, home, id))
    control.release('backwards')
    await control.quiet()
    for (const event of control.events()) {
      const { body, signature } = control.signed(event.id)
      await handEvent(body, signature).expect(200)
    }
    expect(await fenOn(account)).to.equal(80_00)
  })

  function handEvent(body: string, signature: string) {
    return buyer
      .post('/api/payments/events')
      .set('Content-Type', 'application/json')
      .set('Stripe-Signature', signature)
      .send(body)
  }

  it('believes no event that is not signed over its very bytes', async () => {
    const { id } = await seller.asks()
    bank.standIn.control.hold()
    bank.standIn.control.payByCard(await bank.begin(buyer, home, id))
    const event = bank.standIn.control.events().at(-1)!
    const { body, signature } = bank.standIn.control.signed(event.id)
    const forged = await handEvent(body.replace('"livemode"', '"liveMode"'), signature)
    expect([forged.status, forged.body.error.code]).to.deep.equal([400, 'signature_wrong'])
    expect((await handEvent(body, '')).status).to.equal(400)
    expect((await shown(id)).state).to.equal('asked')
    bank.standIn.control.release()
    await bank.standIn.control.quiet()
    expect((await shown(id)).state).to.equal('paid')
  })

  it('is found by the job when its event was lost', async () => {
    const { id } = await seller.asks()
    const intent = await bank.begin(buyer, home, id)
    await bank.standIn.control.quiet()
    bank.standIn.control.webhooks({ do: 'lose', times: 5 })
    bank.standIn.control.payByCard(intent)
    await bank.standIn.control.quiet()
    expect((await shown(id)).state).to.equal('asked')
    at(new Date(clock.now().getTime() + 120_000))
    await lookAfter()
    expect((await shown(id)).state).to.equal('paid')
  })

  it('asks for one intent however often it is begun, also when the answer was cut off', async () => {
    const { id } = await seller.asks()
    const before = bank.standIn.control.intents().length
    bank.standIn.control.fail({ answer: 503, when: 'after' })
    const first = await sendAt(buyer, home, `/payments/${id}/begin`, { method: 'card' })
    expect([first.status, first.body.error?.code]).to.deep.equal([409, 'payment_gateway_trouble'])
    const replies = await Promise.all(
      [1, 2, 3, 4].map(() => sendAt(buyer, home, `/payments/${id}/begin`, { method: 'card' })),
    )
    expect(new Set(replies.map((reply) => reply.body.clientSecret)).size).to.equal(1)
    expect(bank.standIn.control.intents().length - before).to.equal(1)
    await bank.pay(buyer, home, id)
  })

  it('goes back whole when what it was for is no longer wanted', async () => {
    const { id, account } = await seller.asks()
    seller.wanted = false
    bank.standIn.control.payByCard(await bank.begin(buyer, home, id))
    await bank.standIn.control.quiet()
    expect(await fenOn(account)).to.equal(0)
    await bank.settle()
    expect((await shown(id)).refundedFen).to.equal(80_00)
  })

  it('pays twice for nobody: the second method goes back', async () => {
    const { id, account } = await seller.asks()
    const card = await bank.begin(buyer, home, id)
    const alipay = await bank.begin(buyer, home, id, 'alipay')
    bank.standIn.control.payByCard(card)
    bank.standIn.control.agree(alipay)
    await bank.standIn.control.quiet()
    await bank.settle()
    expect(await fenOn(account)).to.equal(80_00)
    expect((await shown(id)).refundedFen).to.equal(80_00)
  })

  it('is over after its time; money that comes all the same goes back', async () => {
    const { id } = await seller.asks()
    const intent = await bank.begin(buyer, home, id)
    at(new Date(clock.now().getTime() + 25 * 60_000))
    await lookAfter()
    expect(seller.expired).to.include(id)
    expect((await shown(id)).state).to.equal('cancelled')
    await workOff()
    expect(bank.standIn.control.intents().find((row) => row.id === intent)?.status).to.equal(
      'canceled',
    )
    const again = await sendAt(buyer, home, `/payments/${id}/begin`, { method: 'card' })
    expect([again.status, again.body.error.code]).to.deep.equal([409, 'payment_over'])
  })

  it('is given back in parts, never above what was paid', async () => {
    const { id, subject, account } = await seller.asks()
    await bank.pay(buyer, home, id)
    await refund(subject, 30_00)
    await refund(subject, 20_00)
    const tooMuch = await refund(subject, 30_01).catch((error: unknown) => error)
    expect(tooMuch).to.include({ code: 'refund_above_paid' })
    await bank.settle()
    expect(await fenOn(account)).to.equal(30_00)
    expect((await shown(id)).refundedFen).to.equal(50_00)
    const race = await Promise.allSettled([1, 2, 3, 4].map(() => refund(subject, 20_00)))
    expect(race.filter((each) => each.status === 'fulfilled')).to.have.length(1)
    expect(await fenOn(account)).to.equal(10_00)
  })

  it('is paid back by a person after the days of the method, or when the bank sends it back', async () => {
    const { id, subject } = await seller.asks()
    const { body } = await sendAt(buyer, home, `/payments/${id}/begin`, { method: 'alipay' })
    bank.standIn.control.agree(body.clientSecret.split('_secret')[0])
    await bank.standIn.control.quiet()
    daysLater(91)
    const clerk = await signedIn(house, 'settlement_clerk')
    const [late] = await refund(subject, 80_00)
    expect(late?.state).to.equal('by_hand')
    const list = (await readAt(clerk, village, '/refunds?state=by_hand').expect(200)).body.items
    expect(list.map((each: { id: string }) => each.id)).to.include(String(late?._id))
    const path = `/refunds/${String(late?._id)}/done`
    await sendAt(clerk, village, path, { reference: 'BANK-0001' }).expect(200)
    await sendAt(clerk, village, path, { reference: 'BANK-0001' }).expect(409)
  })

  it('is begun anew when the buyer said no on the page of Alipay', async () => {
    const { id } = await seller.asks()
    const first = await bank.begin(buyer, home, id, 'alipay')
    bank.standIn.control.refuse(first)
    await bank.standIn.control.quiet()
    const second = await bank.begin(buyer, home, id, 'alipay')
    expect(second).not.to.equal(first)
    bank.standIn.control.agree(second)
    await bank.standIn.control.quiet()
    expect((await shown(id)).state).to.equal('paid')
  })

  it('waits for a person when a refund that was done comes back, and nobody told', async () => {
    const { id, subject } = await seller.asks()
    await bank.pay(buyer, home, id, '4000000000005126')
    await refund(subject, 80_00)
    await workOff()
    bank.standIn.control.webhooks({ do: 'lose', times: 9 })
    bank.standIn.control.settleAll()
    await bank.standIn.control.quiet()
    daysLater(2)
    await lookAfter()
    const states = await Refunds.find({ place: paths.village, 'subject.id': subject.id }).lean()
    expect(states.map((each) => each.state)).to.deep.equal(['by_hand'])
  })

  it('is known to its buyer alone', async () => {
    const { id } = await seller.asks()
    const other = await signedIn(house, 'employee', { at: unionPaths.home })
    expect((await readAt(other, home, `/payments/${id}`)).status).to.equal(404)
    const steward = await signedIn(house, 'steward', { at: unionPaths.home })
    expect((await readAt(steward, home, '/payments')).body).to.deep.equal({ items: [] })
    expect(
      (await sendAt(other, home, `/payments/${id}/begin`, { method: 'card' })).status,
    ).to.equal(404)
  })
})
