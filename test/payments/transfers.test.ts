import { expect } from 'chai'
import { fenOn, lookAfter } from '../../api/payments/index.ts'
import { at, closeHouse, daysLater, openHouse, type House } from '../support/house.ts'
import { Bank, statementFile } from '../support/trade.ts'
import { canteen, handAt, home, readAt, sendAt, union, unionPaths } from '../support/union.ts'
import { expectBalancedBooks, paths, signedIn, village, type Agent } from '../support/village.ts'
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
    seller.close()
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

  it('refuses a table whose lines are too long for a statement’s', async () => {
    const heads = `流水号,日期,金额,对方户名,对方账号,附言${',x'.repeat(10_000)}`
    const row = 'S-9002,2026-11-16,1.00,x,1,y'
    const reply = await hand(Buffer.from(`${heads}\n${row}\n`))
    expect([reply.status, reply.body.error.code]).to.deep.equal([422, 'statement_unreadable'])
  })

  it('is told by the seller alone: an office of the buyers says of nobody that they paid', async () => {
    const { id, account } = await seller.asks(77_00, 3, seller.cook)
    const memo = await memoOf(id)
    const file = statementFile([{ fen: 77_00, note: memo }])
    const theirs = await signedIn(house, 'settlement_clerk', { at: unionPaths.union })
    const reply = await handAt(theirs, union, '/bank-statements', file, 'text/csv').expect(200)
    expect(reply.body).to.include({ matched: 0, waiting: 1 })
    expect(await fenOn(account)).to.equal(0)
    const administrator = await signedIn(house, 'administrator')
    const refused = await handAt(administrator, village, '/bank-statements', file, 'text/csv')
    expect(refused.status).to.equal(403)
  })

  it('counts once when village and county bring the same statement in', async () => {
    const county = await signedIn(house, 'settlement_clerk', { at: paths.county })
    const line = { fen: 66_00, note: '货款', serial: 'S-7777' }
    const first = await hand(statementFile([line])).expect(200)
    expect(first.body).to.include({ waiting: 1, again: 0 })
    const file = statementFile([line])
    const again = await handAt(county, '5119', '/bank-statements', file, 'text/csv').expect(200)
    expect(again.body).to.include({ waiting: 0, again: 1 })
  })

  it('is still taken when the bank tells of it some days after its last day', async () => {
    const { id, account } = await seller.asks(55_00, 2, seller.cook)
    const memo = await memoOf(id)
    daysLater(4)
    await lookAfter()
    expect(seller.expired).not.to.include(id)
    clerk = await signedIn(house, 'settlement_clerk')
    const reply = await hand(statementFile([{ fen: 55_00, note: memo }])).expect(200)
    expect(reply.body.matched).to.equal(1)
    expect(await fenOn(account)).to.equal(55_00)
    const late = await seller.asks(44_00, 2, seller.cook)
    daysLater(6)
    await lookAfter()
    expect(seller.expired).to.include(late.id)
  })
})
