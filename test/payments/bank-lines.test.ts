import { expect } from 'chai'
import { account, fenOn } from '../../api/payments/index.ts'
import { Payments } from '../../api/payments/payments.model.ts'
import { newId } from '../../api/platform/index.ts'
import { at, closeHouse, openHouse, type House } from '../support/house.ts'
import { Bank, statementFile } from '../support/trade.ts'
import { canteen, handAt, readAt, sendAt } from '../support/union.ts'
import {
  emptyHouse,
  expectBalancedBooks,
  paths,
  signedIn,
  village,
  type Agent,
} from '../support/village.ts'
import { Seller } from './support/seller.ts'

interface Line {
  id: string
  serial: string
  day: string
  state: string
  reason: string | null
  accountEnd: string
}

describe("A line of the bank's statement that waits", () => {
  let house: House
  let bank: Bank
  let seller: Seller
  let clerk: Agent

  before(async () => {
    house = await openHouse()
  })
  beforeEach(async () => {
    await emptyHouse()
    at()
    seller = await Seller.open(house)
    bank = await Bank.open(house)
    clerk = await signedIn(house, 'settlement_clerk')
  })
  afterEach(async () => {
    await expectBalancedBooks()
    seller.close()
    await bank.close()
  })
  after(() => closeHouse(house))

  const hand = (file: Buffer) => handAt(clerk, village, '/bank-statements', file, 'text/csv')
  const lines = async (query = ''): Promise<Line[]> =>
    (await readAt(clerk, village, `/bank-lines${query}`).expect(200)).body.items
  const act = (line: string, what: string, body: object) =>
    sendAt(clerk, village, `/bank-lines/${line}/${what}`, body)

  async function asked(fen: number) {
    const payment = await seller.asks(fen, 3, seller.cook)
    const begin = `/payments/${payment.id}/begin`
    const { body } = await sendAt(seller.cook.agent, canteen, begin, { method: 'transfer' })
    return { ...payment, memo: body.memo as string }
  }

  async function waiting(fen: number, note = '买柿子', serial = 'S-0001'): Promise<Line> {
    await hand(statementFile([{ fen, note, serial }])).expect(200)
    const found = (await lines('?state=waiting')).find((each) => each.serial === serial)
    if (!found) throw new Error('the line does not wait')
    return found
  }

  it('is shown with the others, the newest day first, by the end of the account', async () => {
    const head = '流水号,日期,金额,对方户名,对方账号,附言'
    const rows = [
      'S-000A,2026-11-14',
      'S-000B,2026-11-16',
      'S-000C,2026-11-15',
      'S-000D,2026-11-16',
    ]
    const file = [head, ...rows.map((row) => `${row},1.00,谁,6222000011112345,买柿子`)].join('\n')
    await hand(Buffer.from(file)).expect(200)
    const items = await lines()
    expect(items.map(({ serial }) => serial.at(-1)).join('')).to.equal('DBCA')
    expect(items.map(({ accountEnd }) => accountEnd)).to.deep.equal(Array(4).fill('2345'))
    await act(items[0]!.id, 'send-back', { reference: 'R-01' }).expect(200)
    expect((await lines('?state=sent_back')).map(({ serial }) => serial)).to.deep.equal(['S-000D'])
    expect(await lines('?state=waiting')).to.have.length(3)
  })

  it('lies on an account of its own until a person has said what it is', async () => {
    const { memo, account: order } = await asked(50_00)
    const [mine, strange] = [await waiting(50_00), await waiting(7_00, '?', 'S-0002')]
    const left = () => Promise.all([mine, strange].map(({ id }) => fenOn(account('unmatched', id))))
    expect(await left()).to.deep.equal([50_00, 7_00])
    await act(mine.id, 'match', { memo: memo.toLowerCase() }).expect(200)
    expect([...(await left()), await fenOn(order)]).to.deep.equal([0, 7_00, 50_00])
    await act(strange.id, 'send-back', { reference: 'R-02' }).expect(200)
    expect(await left()).to.deep.equal([0, 0])
    for (const [what, body] of [
      ['match', { memo }],
      ['send-back', { reference: 'R-03' }],
    ] as const) {
      const late = await act(strange.id, what, body).expect(409)
      expect(late.body.error.code).to.equal('bank_line_done')
      await act(String(newId()), what, body).expect(404)
    }
  })

  it('is of no payment that is over', async () => {
    const paid = await asked(50_00)
    await hand(statementFile([{ fen: 50_00, note: paid.memo, serial: 'S-0000' }])).expect(200)
    const twice = await waiting(50_00, paid.memo, 'S-0003')
    expect(twice.reason).to.equal('payment_paid')
    const again = await act(twice.id, 'match', { memo: paid.memo }).expect(409)
    expect(again.body.error.code).to.equal('payment_over')
    const given = await asked(60_00)
    await Payments.updateOne(
      { _id: given.id, place: paths.village },
      { $set: { state: 'cancelled' } },
    )
    const late = await waiting(60_00, '?', 'S-0004')
    const over = await act(late.id, 'match', { memo: given.memo }).expect(409)
    expect(over.body.error.code).to.equal('payment_over')
    await act(late.id, 'match', { memo: 'QS22222222' }).expect(404)
    for (const { id } of [twice, late]) {
      await act(id, 'send-back', { reference: 'R-04' }).expect(200)
    }
  })
})
