import { expect } from 'chai'
import type { Refusal } from '../../api/platform/index.ts'
import { plainNumber } from '../../api/settlement/bank-accounts.ts'
import { readResults } from '../../api/settlement/read-results.ts'

const heads = '付款编号,结果,原因,银行流水号,金额(元)'
const file = (rows: readonly string[], head = heads) => Buffer.from([head, ...rows].join('\r\n'))

function refusalOf(work: () => unknown): Pick<Refusal, 'code' | 'details'> | null {
  try {
    work()
    return null
  } catch (error) {
    return error as Refusal
  }
}

describe("What the bank's answer says", () => {
  const read = (...rows: string[]) => readResults(file(rows))

  it('is paid, failed or returned, with sums where it tells them', () => {
    const { lines, errors } = read(
      `'A-1,成功,,B1,"1,234.50"`,
      'A-2,失败,余额不足,,12',
      'A-3,退汇,已销户,B3,0.1',
      'A-4,成功,,B4,',
    )
    expect(errors).to.deep.equal([])
    expect(lines).to.deep.equal([
      { row: 2, code: 'A-1', result: 'paid', reason: '', reference: 'B1', fen: 1234_50 },
      { row: 3, code: 'A-2', result: 'failed', reason: '余额不足', reference: '', fen: 12_00 },
      { row: 4, code: 'A-3', result: 'returned', reason: '已销户', reference: 'B3', fen: 10 },
      { row: 5, code: 'A-4', result: 'paid', reason: '', reference: 'B4', fen: null },
    ])
  })

  it('is no longer than it is kept', () => {
    const [line] = read(`${'A'.repeat(61)},失败,${'因'.repeat(201)},${'B'.repeat(81)},`).lines
    const lengths = [line?.code, line?.reason, line?.reference].map((text) => text?.length)
    expect(lengths).to.deep.equal([60, 200, 80])
  })

  it('is wrong cell by cell', () => {
    const { errors } = read(
      ',成功,,B1,',
      'A-2,没有,,,',
      'A-3,成功,,,',
      'A-4,失败,,,',
      'A-5,退汇,,,',
      'A-6,成功,,B6,1.234',
      'A-7,成功,,B7,12345678901',
      'A-8,成功,,B8,x1.00',
      'A-9,toString,,,',
    )
    expect(errors.map(({ row, column, reason }) => [row, column, reason])).to.deep.equal([
      [2, '付款编号', 'code_missing'],
      [3, '结果', 'result_form'],
      [4, '银行流水号', 'reference_missing'],
      [5, '原因', 'reason_missing'],
      [6, '原因', 'reason_missing'],
      [7, '金额(元)', 'amount_form'],
      [8, '金额(元)', 'amount_form'],
      [9, '金额(元)', 'amount_form'],
      [10, '结果', 'result_form'],
    ])
  })

  it('is unreadable without its columns or without a line, and has 5,000 at most', () => {
    const row = 'A-1,成功,,B1'
    expect(readResults(file([row], '付款编号,结果,原因,银行流水号')).lines).to.have.length(1)
    const without = refusalOf(() => readResults(file([row], '付款编号,结果,原因')))
    expect(without).to.deep.include({
      code: 'results_unreadable',
      details: { missing: ['银行流水号'] },
    })
    expect(refusalOf(() => read())?.details).to.deep.equal({ missing: [] })
    const rows = Array.from({ length: 5001 }, (_, index) => `A-${index},成功,,B`)
    expect(read(...rows.slice(1)).lines).to.have.length(5000)
    expect(refusalOf(() => read(...rows))?.details).to.deep.equal({ most: 5000 })
  })
})

describe('The number of a bank account', () => {
  it('is its digits, 8 to 30 of them, as wide or as narrow as they were typed', () => {
    expect(plainNumber('1234 5678')).to.equal('12345678')
    expect(plainNumber('１２３４-５６７８')).to.equal('12345678')
    expect(plainNumber('1'.repeat(30))).to.have.length(30)
    for (const wrong of ['1234567', '1'.repeat(31), '1234567x', 'x12345678', '']) {
      expect(refusalOf(() => plainNumber(wrong))?.code, wrong).to.equal('bank_number_wrong')
    }
  })

  it('passes the check of cards where it is as long as theirs', () => {
    // Test numbers of ISO/IEC 7812-1: their last digit is the check.
    for (const card of ['4111111111111111', '5500005555555559', '6011000990139424']) {
      expect(plainNumber(card)).to.equal(card)
      const last = (Number(card.at(-1)) + 1) % 10
      const slip = `${card.slice(0, -1)}${last}`
      expect(refusalOf(() => plainNumber(slip))?.code).to.equal('bank_number_wrong')
    }
    const long = '1111111111111111110'
    const codes = ['0', '00'].map((more) => refusalOf(() => plainNumber(`${long}${more}`)))
    expect(codes).to.deep.equal([null, null])
    expect(refusalOf(() => plainNumber('111111111111111'))).to.equal(null)
  })
})
