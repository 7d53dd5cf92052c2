import { expect } from 'chai'
import { fenOfYuan, readStatementFile } from '../../api/payments/bank-statement.ts'
import type { Refusal } from '../../api/platform/index.ts'

const heads = '流水号,日期,金额,对方户名,对方账号,附言'
const file = (rows: readonly string[], head = heads) => Buffer.from([head, ...rows].join('\n'))

function refusalOf(bytes: Buffer): Pick<Refusal, 'code' | 'details'> {
  try {
    readStatementFile(bytes)
  } catch (error) {
    return error as Refusal
  }
  throw new Error('it was read')
}

describe("A bank's statement", () => {
  it('tells sums to the fen, with commas at the thousands or none', () => {
    const sums: [string, number | null][] = [
      ['0.01', 1],
      ['12', 12_00],
      ['12.5', 12_50],
      ['1,234.50', 1234_50],
      ['1,234,567.89', 1234567_89],
      ['+3.00', 3_00],
      ['-3.05', -3_05],
      ['999999999999.99', 99999999999999],
      ['1234567890123', null],
      ['999,999,999,999,999,999.00', null],
      ['12,34.00', null],
      ['1.234', null],
      ['1.', null],
      ['.5', null],
      ['x1', null],
      ['1x', null],
      ['', null],
    ]
    expect(sums.map(([text]) => [text, fenOfYuan(text)])).to.deep.equal(sums)
  })

  it('is read line by line, names and accounts no longer than they are kept', () => {
    const long = ['甲'.repeat(81), '6'.repeat(41), '附'.repeat(200)] as const
    const rows = [
      `S-01,2026/11/16,"1,000.00",食堂,6222,货款`,
      `S-02,2026-11-17,0.01,${long.join()}`,
    ]
    expect(readStatementFile(file(rows))).to.deep.equal([
      {
        ...{ serial: 'S-01', day: '2026-11-16', fen: 1000_00 },
        ...{ payerName: '食堂', payerAccount: '6222', note: '货款' },
      },
      {
        ...{ serial: 'S-02', day: '2026-11-17', fen: 1 },
        ...{ payerName: '甲'.repeat(80), payerAccount: '6'.repeat(40), note: long[2] },
      },
    ])
  })

  it('is refused with each bad cell told by its row', () => {
    const bad = ['S-1,2026-11-16,1.00,x,1,y', `S 02,2026-11-31,0.00,x,1,${'附'.repeat(201)}`]
    bad.push('S-03,2026-11-16,-1.00,x,1,y', 'S-04,2026-11-16,viel,x,1,y')
    bad.push(`${'S'.repeat(41)},2026-11-16,1.00,x,1,y`)
    const { code, details } = refusalOf(file(bad))
    expect(code).to.equal('statement_bad')
    expect(details).to.deep.equal({
      errors: [
        { row: 2, column: '流水号', reason: 'serial_bad' },
        { row: 3, column: '流水号', reason: 'serial_bad' },
        { row: 3, column: '日期', reason: 'day_bad' },
        { row: 3, column: '金额', reason: 'amount_bad' },
        { row: 3, column: '附言', reason: 'note_long' },
        { row: 4, column: '金额', reason: 'amount_bad' },
        { row: 5, column: '金额', reason: 'amount_bad' },
        { row: 6, column: '流水号', reason: 'serial_bad' },
      ],
    })
    const many = refusalOf(file(Array.from({ length: 101 }, () => 'x,x,1.00,x,1,y')))
    expect((many.details as { errors: object[] }).errors).to.have.length(100)
  })

  it('is unreadable without its columns, without a line, or in another writing', () => {
    const row = 'S-01,2026-11-16,1.00,x,1'
    const missing = refusalOf(file([row], '流水号,日期,金额,对方户名,对方账号'))
    expect(missing).to.deep.include({
      code: 'statement_unreadable',
      details: { missing: ['附言'] },
    })
    const empty = refusalOf(file([]))
    expect(empty).to.deep.include({ code: 'statement_unreadable', details: { missing: [] } })
    expect(refusalOf(Buffer.from([0xff, 0xfe, 0x00]))).to.include({ code: 'statement_unreadable' })
  })

  it('has 5,000 lines at most', () => {
    const rows = Array.from({ length: 5001 }, (_, index) => `S-${index + 1000},2026-11-16,1,x,1,y`)
    expect(readStatementFile(file(rows.slice(1)))).to.have.length(5000)
    expect(refusalOf(file(rows))).to.deep.include({
      code: 'statement_long',
      details: { most: 5000 },
    })
  })
})
