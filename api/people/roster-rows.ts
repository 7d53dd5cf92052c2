import type { Day } from '../platform/index.ts'
import type { Cell } from './workbook.ts'

/** The roster's columns, by the words in its first row. One row is one person. */
export const rosterColumns = {
  group: '组',
  code: '户号',
  name: '姓名',
  relation: '与户主关系',
  sex: '性别',
  born: '出生日期',
  phone: '电话',
  kin: '亲属户号',
} as const
type Column = keyof typeof rosterColumns
const needed: Column[] = ['group', 'code', 'name', 'relation']

export interface RosterRow {
  row: number
  group: string
  code: string
  name: string
  relation: string
  sex?: '男' | '女'
  born?: Day
  phone?: string
  kin: string[]
}

export interface RosterError {
  /** As a spreadsheet counts: the heads are row 1. */
  row: number
  column: string
  value: string
  reason: string
}

/** Reads every row, and says of each bad cell where it is and why it cannot be. */
export function readRows(
  cells: Cell[][],
  today: Day,
): { rows: RosterRow[]; errors: RosterError[] } {
  const heads = (cells[0] ?? []).map((cell) => String(cell ?? '').trim())
  const missing = needed.filter((column) => !heads.includes(rosterColumns[column]))
  if (missing.length > 0) {
    const errors = missing.map((column) => ({
      row: 1,
      column: rosterColumns[column],
      value: '',
      reason: 'column_missing',
    }))
    return { rows: [], errors }
  }
  const errors: RosterError[] = []
  const rows = cells.slice(1).flatMap((row, index) => {
    if (row.every((cell) => cell === null || String(cell).trim() === '')) return []
    const reader = new RowReader(heads, row, index + 2, today)
    const read = reader.read()
    errors.push(...reader.errors)
    return reader.errors.length > 0 ? [] : [read]
  })
  return { rows, errors }
}

class RowReader {
  readonly errors: RosterError[] = []
  private readonly heads: string[]
  private readonly cells: Cell[]
  private readonly row: number
  private readonly today: Day

  constructor(heads: string[], cells: Cell[], row: number, today: Day) {
    this.heads = heads
    this.cells = cells
    this.row = row
    this.today = today
  }

  read(): RosterRow {
    const group = this.match('group', /^.{1,12}$/u, 'group_missing')
    const code = this.match('code', /^[0-9A-Za-z]{1,6}-[0-9]{1,5}$/, 'code_form')
    const name = this.match('name', /^[\p{L}·. ]{1,30}$/u, 'name_form')
    const relation = this.match('relation', /^\p{L}{1,10}$/u, 'relation_missing')
    const sex = this.optional('sex', /^[男女]$/, 'sex_form') as '男' | '女' | undefined
    const born = this.day('born')
    const phone = this.optional('phone', /^\+?[0-9-]{7,18}$/, 'phone_form')
    const kin = this.text('kin')
      .split(/[,，、;；\s]+/)
      .filter(Boolean)
    return {
      row: this.row,
      group,
      code,
      name,
      relation,
      kin,
      ...(sex ? { sex } : {}),
      ...(born ? { born } : {}),
      ...(phone ? { phone } : {}),
    }
  }

  private text(column: Column): string {
    const cell = this.cells[this.heads.indexOf(rosterColumns[column])]
    if (cell instanceof Date) return cell.toISOString().slice(0, 10)
    return String(cell ?? '').trim()
  }

  private match(column: Column, form: RegExp, reason: string): string {
    const value = this.text(column)
    if (!form.test(value)) this.fail(column, value, reason)
    return value
  }

  private optional(column: Column, form: RegExp, reason: string): string | undefined {
    return this.text(column) === '' ? undefined : this.match(column, form, reason)
  }

  /** "1958-03-02", "1958/3/2", "1958年3月2日", or a cell that is a date already. */
  private day(column: Column): Day | undefined {
    const value = this.text(column)
    if (value === '') return undefined
    const parts = /^(\d{4})\D(\d{1,2})\D(\d{1,2})日?$/.exec(value)
    const iso =
      parts && [parts[1], parts[2]?.padStart(2, '0'), parts[3]?.padStart(2, '0')].join('-')
    const at = iso ? new Date(`${iso}T00:00:00Z`) : null
    if (!iso || !at || Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== iso) {
      this.fail(column, value, 'day_form')
      return undefined
    }
    if (iso > this.today || iso < '1900-01-01') this.fail(column, value, 'day_range')
    return iso
  }

  private fail(column: Column, value: string, reason: string): void {
    const shown = value.slice(0, 40)
    this.errors.push({ row: this.row, column: rosterColumns[column], value: shown, reason })
  }
}
