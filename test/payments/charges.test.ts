import { expect } from 'chai'
import { Accounts } from '../../api/people/index.ts'
import {
  Payments,
  askPayment,
  fenOn,
  lookAfter,
  ownPayments,
  refundPaid,
} from '../../api/payments/index.ts'
import { clock, newId, toId, transact, workOff, type Id } from '../../api/platform/index.ts'
import { at, closeHouse, daysLater, openHouse, type House } from '../support/house.ts'
import { Bank, statementFile } from '../support/trade.ts'
import { aUnion, canteen, handAt, home, readAt, sendAt, unionPaths } from '../support/union.ts'
import {
  aVillage,
  expectBalancedBooks,
  paths,
  signedIn,
  village,
  type Agent,
} from '../support/village.ts'

describe('A payment', () => {
  let house: House
  let bank: Bank
  let buyer: Agent
  let cook: Agent
  let clerk: Agent
  let buyerId: Id
  let cookId: Id
  /** Whether the seller still wants what is paid. */
  let wanted = true
  let expired: string[] = []

  before(async () => {
    at()
    house = await openHouse()
    await aVillage()
    await aUnion()
    bank = await Bank.open(house)
    buyer = await signedIn(house, 'employee', { at: unionPaths.home, login: 'buyer' })
    cook = await signedIn(house, 'canteen', { at: unionPaths.canteen, login: 'cook' })
    clerk = await signedIn(house, 'settlement_clerk')
    buyerId = (await Accounts.findOne({ login: 'buyer' }).lean())!._id
    cookId = (await Accounts.findOne({ login: 'cook' }).lean())!._id
    ownPayments('order', {
      paid: () => Promise.resolve(wanted),
      expired: (payment) => Promise.resolve(void expired.push(String(payment._id))),
    })
  })
  beforeEach(() => {
    at()
    wanted = true
    expired = []
    bank.standIn.control.behave()
  })
  after(async () => {
    await workOff()
    await expectBalancedBooks()
    await bank.close()
    await closeHouse(house)
  })

  async function asked(fen = 80_00, options: { days?: number; by?: 'cook' } = {}) {
    const days = options.days ?? 0
    const expiresAt = new Date(clock.now().getTime() + (days * 24 + 0.5) * 3600_000)
    const payer = options.by
      ? { account: cookId, place: unionPaths.canteen, name: '食堂' }
      : { account: buyerId, place: unionPaths.home, name: '小满' }
    const subject = { kind: 'order' as const, id: newId() }
    const payment = await transact(() =>
      askPayment({ at: clock.now() }, paths.village, {
        subject,
        part: 'whole',
        payer,
        fen,
        what: '脆柿子',
        expiresAt,
      }),
    )
    return { id: String(payment._id), subject, account: `order:${String(subject.id)}` }
  }

  const shown = async (id: string) =>
    (await readAt(buyer, home, `/payments/${id}`).expect(200)).body

  function refund(subject: { kind: 'order'; id: Id }, fen: number) {
    return transact(() => refundPaid({ at: clock.now() }, paths.village, subject, fen, 'cut'))
  }

  it('is paid by card, told by an event, and lies on the account of what was bought', async () => {
    const { id, account } = await asked()
    await bank.pay(buyer, home, id)
    expect(await fenOn(account)).to.equal(80_00)
  })

  it('waits for the bank when it asks whether it is really the buyer', async () => {
    const { id, account } = await asked()
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
    const { id } = await asked()
    const intent = await bank.begin(buyer, home, id)
    bank.standIn.control.payByCard(intent, '4000000000009995')
    await bank.standIn.control.quiet()
    const body = (await sendAt(buyer, home, `/payments/${id}/look`).expect(200)).body
    expect(body.charges[0].problem).to.equal('insufficient_funds')
    await bank.pay(buyer, home, id)
  })

  for (const method of ['alipay', 'wechat']) {
    it(`is paid by ${method}`, async () => {
      const { id } = await asked()
      const { body } = await sendAt(buyer, home, `/payments/${id}/begin`, { method }).expect(200)
      expect(body.next.kind).to.equal(method === 'alipay' ? 'redirect' : 'qr')
      bank.standIn.control.agree(body.clientSecret.split('_secret')[0])
      await bank.standIn.control.quiet()
      expect((await shown(id)).state).to.equal('paid')
    })
  }

  it('counts once when its event comes three times and out of order', async () => {
    const { id, account } = await asked()
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
    const { id } = await asked()
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
    const { id } = await asked()
    const intent = await bank.begin(buyer, home, id)
    bank.standIn.control.webhooks({ do: 'lose', times: 5 })
    bank.standIn.control.payByCard(intent)
    await bank.standIn.control.quiet()
    expect((await shown(id)).state).to.equal('asked')
    at(new Date(clock.now().getTime() + 120_000))
    await lookAfter()
    expect((await shown(id)).state).to.equal('paid')
  })

  it('asks for one intent however often it is begun, also when the answer was cut off', async () => {
    const { id } = await asked()
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
    const { id, account } = await asked()
    wanted = false
    const intent = await bank.begin(buyer, home, id)
    bank.standIn.control.payByCard(intent)
    await bank.standIn.control.quiet()
    expect(await fenOn(account)).to.equal(0)
    await bank.settle()
    expect((await shown(id)).refundedFen).to.equal(80_00)
    expect(bank.standIn.control.refunds().at(-1)).to.include({ status: 'succeeded' })
  })

  it('pays twice for nobody: the second method goes back', async () => {
    const { id, account } = await asked()
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
    const { id } = await asked()
    const intent = await bank.begin(buyer, home, id)
    at(new Date(clock.now().getTime() + 3600_000))
    await lookAfter()
    expect(expired).to.include(id)
    expect((await shown(id)).state).to.equal('cancelled')
    await workOff()
    expect(bank.standIn.control.intents().find((row) => row.id === intent)?.status).to.equal(
      'canceled',
    )
    const again = await sendAt(buyer, home, `/payments/${id}/begin`, { method: 'card' })
    expect([again.status, again.body.error.code]).to.deep.equal([409, 'payment_over'])
  })

  it('is given back in parts, never above what was paid', async () => {
    const { id, subject, account } = await asked()
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
    const { id, subject } = await asked()
    const { body } = await sendAt(buyer, home, `/payments/${id}/begin`, { method: 'alipay' })
    bank.standIn.control.agree(body.clientSecret.split('_secret')[0])
    await bank.standIn.control.quiet()
    daysLater(91)
    clerk = await signedIn(house, 'settlement_clerk')
    const [late] = await refund(subject, 80_00)
    expect(late?.state).to.equal('by_hand')
    const list = (await readAt(clerk, village, '/refunds?state=by_hand').expect(200)).body.items
    expect(list.map((each: { id: string }) => each.id)).to.include(String(late?._id))
    const path = `/refunds/${String(late?._id)}/done`
    await sendAt(clerk, village, path, { reference: 'BANK-0001' }).expect(200)
    const twice = await sendAt(clerk, village, path, { reference: 'BANK-0001' })
    expect(twice.body.error.code).to.equal('refund_not_by_hand')
  })

  it('is known to its buyer alone', async () => {
    const { id } = await asked()
    const other = await signedIn(house, 'employee', { at: unionPaths.home })
    expect((await readAt(other, home, `/payments/${id}`)).status).to.equal(404)
    expect(
      (await sendAt(other, home, `/payments/${id}/begin`, { method: 'card' })).status,
    ).to.equal(404)
  })

  describe('by transfer', () => {
    async function memoOf(id: string): Promise<string> {
      const path = `/payments/${id}/begin`
      return (await sendAt(cook, canteen, path, { method: 'transfer' }).expect(200)).body.memo
    }
    const hand = (file: Buffer) => handAt(clerk, village, '/bank-statements', file, 'text/csv')

    it('is matched by its memo and its sum, each line once', async () => {
      clerk = await signedIn(house, 'settlement_clerk')
      const { id, account } = await asked(352_00, { days: 3, by: 'cook' })
      const memo = await memoOf(id)
      const line = { fen: 352_00, note: `定金 ${memo.toLowerCase()}`, serial: 'S-0001' }
      const reply = await hand(statementFile([line, line])).expect(200)
      expect(reply.body).to.deep.equal({ lines: 2, matched: 1, waiting: 0, again: 1 })
      const again = await hand(statementFile([line])).expect(200)
      expect(again.body).to.deep.equal({ lines: 1, matched: 0, waiting: 0, again: 1 })
      expect(await fenOn(account)).to.equal(352_00)
    })

    it('waits for a person when the memo or the sum is another', async () => {
      const { id, account } = await asked(100_00, { days: 3, by: 'cook' })
      const memo = await memoOf(id)
      const file = statementFile([
        { fen: 100_00, note: '买柿子', serial: 'S-0101' },
        { fen: 99_99, note: memo, serial: 'S-0102' },
        { fen: 5_00, note: 'QS22222222', serial: 'S-0103' },
      ])
      expect((await hand(file).expect(200)).body).to.include({ matched: 0, waiting: 3 })
      const { items } = (await readAt(clerk, village, '/bank-lines?state=waiting').expect(200)).body
      const reasons = Object.fromEntries(
        items.map((i: { serial: string; reason: string }) => [i.serial, i.reason]),
      )
      expect(reasons).to.include({
        'S-0101': 'no_memo',
        'S-0102': 'other_sum',
        'S-0103': 'memo_unknown',
      })
      const of = (serial: string) => items.find((i: { serial: string }) => i.serial === serial).id
      const wrong = await sendAt(clerk, village, `/bank-lines/${of('S-0102')}/match`, { memo })
      expect(wrong.body.error.code).to.equal('other_sum')
      await sendAt(clerk, village, `/bank-lines/${of('S-0101')}/match`, { memo }).expect(200)
      expect(await fenOn(account)).to.equal(100_00)
      await sendAt(clerk, village, `/bank-lines/${of('S-0102')}/send-back`, {
        reference: 'B-77',
      }).expect(200)
      const done = await sendAt(clerk, village, `/bank-lines/${of('S-0102')}/match`, { memo })
      expect(done.body.error.code).to.equal('bank_line_done')
    })

    it('is offered only where there is time for it', async () => {
      const { id } = await asked()
      const reply = await sendAt(buyer, home, `/payments/${id}/begin`, { method: 'transfer' })
      expect(reply.body.error.code).to.equal('method_not_here')
    })

    it('refuses a statement with a bad cell whole, and says where', async () => {
      const file = Buffer.from(
        '流水号,日期,金额,对方户名,对方账号,附言\nS-9001,2026-11-31,12.345,x,1,y',
      )
      const reply = await hand(file)
      expect([reply.status, reply.body.error.code]).to.deep.equal([422, 'statement_bad'])
      expect(
        reply.body.error.details.errors.map((e: { column: string }) => e.column),
      ).to.deep.equal(['日期', '金额'])
      expect((await hand(Buffer.from([0xff, 0xfe, 0x00]))).body.error.code).to.equal(
        'statement_unreadable',
      )
      expect(
        await Payments.countDocuments({ place: paths.village, _id: toId('0'.repeat(24)) }),
      ).to.equal(0)
    })
  })
})
