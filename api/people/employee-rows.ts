import type { RosterError } from './roster-rows.ts'
import type { Cell } from './workbook.ts'

/** The columns of a union's roster. One row is one employee. */
export const employeeColumns = {
  name: '姓名',
  number: '工号',
  phone: '手机',
  home: '小家',
  state: '状态',
} as const
type Column = keyof typeof employeeColumns
const needed: Column[] = ['name', 'number', 'phone', 'home']

export interface EmployeeRow {
  row: number
  name: string
  number: string
  phone: string
  /** Code of the home. */
  home: string
  left: boolean
}

/** As it is compared and kept: full-width digits made plain, in capitals. */
export function plainNumber(text: string): string {
  return text.normalize('NFKC').trim().toUpperCase()
}

const forms: Record<Column, { form: RegExp; reason: string }> = {
  name: { form: /^[\p{L}·. ]{1,30}$/u, reason: 'name_form' },
  number: { form: /^[0-9A-Z][0-9A-Z._-]{0,15}$/, reason: 'number_form' },
  phone: { form: /^1[3-9]\d{9}$/, reason: 'phone_form' },
  home: { form: /^[0-9a-z-]{2,24}$/, reason: 'home_form' },
  state: { form: /^(在职|离职)?$/, reason: 'state_form' },
}

/** Reads every row, and says of each bad cell where it is and why it cannot be. */
export function readEmployeeRows(cells: Cell[][]): {
  rows: EmployeeRow[]
  errors: RosterError[]
} {
  const heads = (cells[0] ?? []).map((cell) => String(cell ?? '').trim())
  const absent = needed.filter((column) => !heads.includes(employeeColumns[column]))
  if (absent.length > 0) {
    const errors = absent.map((column) => ({
      row: 1,
      column: employeeColumns[column],
      value: '',
      reason: 'column_missing',
    }))
    return { rows: [], errors }
  }
  const errors: RosterError[] = []
  const rows = cells.slice(1).flatMap((given, index) => {
    if (given.every((cell) => cell === null || String(cell).trim() === '')) return []
    const read = readRow(heads, given, index + 2)
    errors.push(...read.errors)
    return read.errors.length > 0 ? [] : [read.row]
  })
  return { rows, errors }
}

function readRow(heads: string[], cells: Cell[], row: number) {
  const errors: RosterError[] = []
  const read = (column: Column): string => {
    const raw = String(cells[heads.indexOf(employeeColumns[column])] ?? '').trim()
    const value = clean(column, raw)
    const { form, reason } = forms[column]
    if (!form.test(value)) {
      errors.push({ row, column: employeeColumns[column], value: raw.slice(0, 40), reason })
    }
    return value
  }
  const [name, number, phone] = [read('name'), read('number'), read('phone')]
  const [home, state] = [read('home'), read('state')]
  return { row: { row, name, number, phone, home, left: state === '离职' }, errors }
}

function clean(column: Column, raw: string): string {
  if (column === 'number') return plainNumber(raw)
  if (column === 'phone') return raw.normalize('NFKC').replace(/[\s-]/g, '').replace(/^\+86/, '')
  return raw
}
