import { Refusal, fields, readTable } from '../platform/index.ts'
import type { BankLine } from './bank-lines.model.ts'

/** The columns that a bank's statement must have, by the heading that stands over each. */
export const statementColumns = {
  serial: '流水号',
  day: '日期',
  fen: '金额',
  payerName: '对方户名',
  payerAccount: '对方账号',
  note: '附言',
} as const
type Column = keyof typeof statementColumns

const mostRows = 5000
export type ReadLine = Pick<BankLine, Column>

interface BadCell {
  row: number
  column: string
  reason: string
}

/**
 * Reads a statement as the bank exports it: CSV in UTF-8, one line for each credit. All of it or
 * nothing: every bad cell is told with its row.
 * @throws Refusal statement_unreadable, statement_bad
 */
export function readStatementFile(bytes: Buffer): ReadLine[] {
  const { headings, rows } = readTable(decode(bytes), mostRows)
  const missing = Object.values(statementColumns).filter((name) => !headings.includes(name))
  if (rows.length === 0 || missing.length > 0) {
    throw new Refusal('against_rule', 'statement_unreadable', { missing })
  }
  if (rows.length > mostRows)
    throw new Refusal('against_rule', 'statement_long', { most: mostRows })
  const errors: BadCell[] = []
  const lines = rows.map((row, index) => readRow(row, index + 2, errors))
  if (errors.length > 0) {
    throw new Refusal('against_rule', 'statement_bad', { errors: errors.slice(0, 100) })
  }
  return lines
}

function decode(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Refusal('against_rule', 'statement_unreadable', { missing: [] })
  }
}

function readRow(row: Record<string, string>, at: number, errors: BadCell[]): ReadLine {
  const cell = (column: Column) => row[statementColumns[column]] ?? ''
  const bad = (column: Column, reason: string) =>
    errors.push({ row: at, column: statementColumns[column], reason })
  const serial = cell('serial')
  if (!/^[\w-]{4,40}$/.test(serial)) bad('serial', 'serial_bad')
  const day = cell('day').replaceAll('/', '-')
  if (!fields.day.safeParse(day).success) bad('day', 'day_bad')
  const fen = fenOfYuan(cell('fen'))
  if (fen === null || fen <= 0) bad('fen', 'amount_bad')
  const [payerName, payerAccount, note] = [cell('payerName'), cell('payerAccount'), cell('note')]
  if (note.length > 200) bad('note', 'note_long')
  return {
    serial,
    day,
    fen: fen ?? 0,
    payerName: payerName.slice(0, 80),
    payerAccount: payerAccount.slice(0, 40),
    note,
  }
}

/** "1,234.50" → 123450; null when it is no amount of money. Never by way of a fraction. */
export function fenOfYuan(text: string): number | null {
  const found = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d{1,12})(?:\.(\d{1,2}))?$/.exec(text)
  if (!found) return null
  const [, sign, whole = '', cents = ''] = found
  const fen = Number(whole.replaceAll(',', '')) * 100 + Number(cents.padEnd(2, '0'))
  return Number.isSafeInteger(fen) ? (sign === '-' ? -fen : fen) : null
}
