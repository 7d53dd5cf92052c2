import { expect } from 'chai'
import { fenOn } from '../../api/payments/index.ts'
import { at, closeHouse, openHouse, type House } from '../support/house.ts'
import { Bank, statementFile } from '../support/trade.ts'
import { canteen, handAt, home, readAt, sendAt } from '../support/union.ts'
import { expectBalancedBooks, signedIn, village, type Agent } from '../support/village.ts'
import { Seller } from './support/seller.ts'

describe('A transfer', () => {
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
  after(async () => {
    await expectBalancedBooks()
    await bank.close()
    await closeHouse(house)
  })

  async function memoOf(id: string): Promise<string> {
    const path = `/payments/${id}/begin`
    return (await sendAt(seller.cook.agent, canteen, path, { method: 'transfer' }).expect(200)).body
      .memo
  }
  const hand = (file: Buffer) => handAt(clerk, village, '/bank-statements', file, 'text/csv')

  it('is matched by its memo and its sum, each line once', async () => {
    const { id, account } = await seller.asks(352_00, 3, seller.cook)
    const memo = await memoOf(id)
    const line = { fen: 352_00, note: `定金 ${memo.toLowerCase()}`, serial: 'S-0001' }
    const reply = await hand(statementFile([line, line])).expect(200)
    expect(reply.body).to.deep.equal({ lines: 2, matched: 1, waiting: 0, again: 1 })
    const again = await hand(statementFile([line])).expect(200)
    expect(again.body).to.deep.equal({ lines: 1, matched: 0, waiting: 0, again: 1 })
    expect(await fenOn(account)).to.equal(352_00)
  })

  it('waits for a person when the memo or the sum is another', async () => {
    const { id, account } = await seller.asks(100_00, 3, seller.cook)
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
    const { id } = await seller.asks()
    const reply = await sendAt(seller.employee.agent, home, `/payments/${id}/begin`, {
      method: 'transfer',
    })
    expect(reply.body.error.code).to.equal('method_not_here')
  })

  it('refuses a statement with a bad cell whole, and says where', async () => {
    const file = Buffer.from(
      '流水号,日期,金额,对方户名,对方账号,附言\nS-9001,2026-11-31,12.345,x,1,y',
    )
    const reply = await hand(file)
    expect([reply.status, reply.body.error.code]).to.deep.equal([422, 'statement_bad'])
    expect(reply.body.error.details.errors.map((e: { column: string }) => e.column)).to.deep.equal([
      '日期',
      '金额',
    ])
    expect((await hand(Buffer.from([0xff, 0xfe, 0x00]))).body.error.code).to.equal(
      'statement_unreadable',
    )
  })
})
