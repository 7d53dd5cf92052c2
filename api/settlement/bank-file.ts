import Papa from 'papaparse'
import { Places } from '../places/index.ts'
import { Refusal, type Actor, type FileReply } from '../platform/index.ts'
import { batchAt, batchCode, payoutsOf } from './batches.ts'
import type { Payout } from './payouts.model.ts'

/** The columns of the bank's file, in their order. CSV in UTF-8 with a mark, lines end in CRLF. */
export const bankFileColumns = {
  batch: '批次号',
  position: '序号',
  holder: '收款户名',
  number: '收款账号',
  bank: '开户行',
  yuan: '金额(元)',
  purpose: '用途',
  code: '付款编号',
} as const
type Column = keyof typeof bankFileColumns

/** Only once two people have released it: the maker, and an approver. */
export async function bankFile(actor: Actor, input: { batch: string }): Promise<FileReply> {
  const batch = await batchAt(actor, input.batch)
  if (batch.state !== 'released' && batch.state !== 'answered') {
    throw new Refusal('conflict', 'batch_not_released')
  }
  const place = (await Places.findOne({ path: batch.place }).lean()) ?? actor.place
  const payouts = (await payoutsOf(actor, [batch])).get(String(batch._id)) ?? []
  const code = batchCode(place, batch)
  const rows = payouts.map((payout) => rowOf(code, payout))
  const columns = Object.keys(bankFileColumns) as Column[]
  const text = Papa.unparse(
    {
      fields: columns.map((column) => bankFileColumns[column]),
      data: rows.map((row) => columns.map((column) => harmless(row[column]))),
    },
    { newline: '\r\n' },
  )
  return { bytes: `\uFEFF${text}\r\n`, type: 'text/csv; charset=utf-8', name: `${code}.csv` }
}

function rowOf(batch: string, payout: Payout): Record<Column, string> {
  const { position, holder, number, bank, fen, code } = payout
  const purpose = payout.payee.startsWith('farmer:') ? '农产品货款' : '结算款'
  return { batch, position: String(position), holder, number, bank, yuan: yuan(fen), purpose, code }
}

/** Positive fen as yuan with two decimals, without a thousands mark. */
export function yuan(fen: number): string {
  return `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, '0')}`
}

/** A cell that a spreadsheet would take for a formula gets an apostrophe before it. */
function harmless(cell: string): string {
  const plain = cell.replace(/[\t\r\n]+/g, ' ')
  return /^\s*[=+\-@＝＋－＠]/.test(plain) ? `'${plain}` : plain
}
