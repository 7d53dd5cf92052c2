import { readXlsx, writeXlsx } from 'hucre'
import type { Copy } from './copy.ts'

const isWorkbook = (bytes: Buffer) => bytes.subarray(0, 2).toString('latin1') === 'PK'
const isTable = (bytes: Buffer) => /^[^\u0000\n]*,[^\u0000\n]*\n/.test(bytes.toString())

/** Whether there are cells in it that can name something. */
export function hasCells(bytes: Buffer): boolean {
  return isWorkbook(bytes) || isTable(bytes)
}

/** The same file with what its cells name turned into another world's; headings and words stay. */
export async function turned(bytes: Buffer, copy: Copy): Promise<Buffer> {
  const cell = (value: string) => (/\p{Script=Han}/u.test(value) ? value : copy.of(value))
  if (!isWorkbook(bytes)) {
    return Buffer.from(
      bytes
        .toString()
        .split(/([,\r\n])/)
        .map(cell)
        .join(''),
    )
  }
  const { sheets } = await readXlsx(bytes)
  const rows = (sheets[0]?.rows ?? []).map((row) =>
    row.map((value) => (typeof value === 'string' ? cell(value) : value)),
  )
  return Buffer.from(await writeXlsx({ sheets: [{ name: '表', rows }] }))
}
