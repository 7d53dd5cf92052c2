import { Refusal, readTable } from '../platform/index.ts'

/** The columns of the bank's answer. The amount may be left out; where it stands it is compared. */
export const resultColumns = {
  code: '付款编号',
  result: '结果',
  reason: '原因',
  reference: '银行流水号',
  yuan: '金额(元)',
} as const

/**
 * How the bank says it: paid, not paid, or paid first and sent back a day or more later (退汇), for
 * the account was closed or was not the holder's.
 */
export const resultWords = { 成功: 'paid', 失败: 'failed', 退汇: 'returned' } as const
type Result = (typeof resultWords)[keyof typeof resultWords]

const needed = [resultColumns.code, resultColumns.result, resultColumns.reason]
const mostRows = 5000

export interface ResultLine {
  /** As a spreadsheet counts, the headings being row 1. */
  row: number
  code: string
  result: Result
  reason: string
  reference: string
  fen: number | null
}

export interface BadLine {
  row: number
  column: string
  reason: string
}

/** Reads the bank's file: UTF-8, else GB 18030. What is wrong in a cell is told with its row. */
export function readResults(bytes: Buffer): { lines: ResultLine[]; errors: BadLine[] } {
  const { headings, rows } = readTable(decode(bytes), mostRows)
  const absent = [...needed, resultColumns.reference].filter((name) => !headings.includes(name))
  if (absent.length > 0 || rows.length === 0) {
    throw new Refusal('against_rule', 'results_unreadable', { missing: absent })
  }
  if (rows.length > mostRows) {
    throw new Refusal('against_rule', 'results_unreadable', { most: mostRows })
  }
  const errors: BadLine[] = []
  const lines = rows.map((cells, index) => readLine(cells, index + 2, errors))
  return { lines, errors }
}

function decode(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}

function readLine(cells: Record<string, string>, row: number, errors: BadLine[]): ResultLine {
  const cell = (name: keyof typeof resultColumns) => cells[resultColumns[name]] ?? ''
  const bad = (name: keyof typeof resultColumns, reason: string) =>
    errors.push({ row, column: resultColumns[name], reason })
  const code = cell('code').replace(/^'/, '').slice(0, 60)
  if (!code) bad('code', 'code_missing')
  const word = cell('result')
  const known = Object.hasOwn(resultWords, word)
  const result = known ? resultWords[word as keyof typeof resultWords] : undefined
  if (!result) bad('result', 'result_form')
  const reference = cell('reference').slice(0, 80)
  if (result === 'paid' && !reference) bad('reference', 'reference_missing')
  const reason = cell('reason').slice(0, 200)
  if ((result === 'failed' || result === 'returned') && !reason) bad('reason', 'reason_missing')
  const amount = cell('yuan').replaceAll(',', '')
  if (amount && !/^\d{1,10}(\.\d{1,2})?$/.test(amount)) bad('yuan', 'amount_form')
  const fen = amount ? Math.round(Number(amount) * 100) : null
  return { row, code, result: result ?? 'failed', reason, reference, fen }
}
