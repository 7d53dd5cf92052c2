import { inflateRawSync } from 'node:zlib'
import { readXlsx } from 'hucre'
import { Refusal } from '../platform/index.ts'

/** What a workbook may hold; a village's roster of 5,000 people unpacks to about 3 MB. */
const limits = { unpackedBytes: 40_000_000, entries: 200, rows: 20_000, columns: 60 }

export type Cell = string | number | boolean | Date | null

/** The first sheet's rows. The file is measured before anything of it is unpacked. */
export async function readFirstSheet(bytes: Buffer): Promise<Cell[][]> {
  assertHonestZip(bytes)
  const rows = await parse(bytes)
  if (rows.length > limits.rows) throw bad('file_too_many_rows', { limit: limits.rows })
  return rows.map((row) => row.slice(0, limits.columns))
}

async function parse(bytes: Buffer): Promise<Cell[][]> {
  try {
    const book = await readXlsx(bytes, { sheets: [0], maxRows: limits.rows + 2 })
    return (book.sheets[0]?.rows ?? []) as Cell[][]
  } catch {
    throw bad('file_unreadable')
  }
}

interface Entry {
  method: number
  packed: number
  unpacked: number
  headerAt: number
}

/** Adds up what the directory promises, then holds each entry to its promise. */
function assertHonestZip(bytes: Buffer): void {
  const entries = directory(bytes)
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0)
  if (entries.length > limits.entries || unpacked > limits.unpackedBytes) {
    throw bad('file_too_large_unpacked', { limitBytes: limits.unpackedBytes })
  }
  for (const entry of entries) assertHonest(bytes, entry)
}

/** Zip's central directory (APPNOTE 4.3.12), found from its end record (4.3.16). */
function directory(bytes: Buffer): Entry[] {
  const end = bytes.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'))
  if (bytes.subarray(0, 4).toString('latin1') !== 'PK\u0003\u0004' || end < 0) {
    throw bad('file_not_xlsx')
  }
  try {
    const count = bytes.readUInt16LE(end + 10)
    let at = bytes.readUInt32LE(end + 16)
    return Array.from({ length: count }, () => {
      if (bytes.readUInt32LE(at) !== 0x02014b50) throw bad('file_unreadable')
      const entry = {
        method: bytes.readUInt16LE(at + 10),
        packed: bytes.readUInt32LE(at + 20),
        unpacked: bytes.readUInt32LE(at + 24),
        headerAt: bytes.readUInt32LE(at + 42),
      }
      const tail = [28, 30, 32].reduce((sum, offset) => sum + bytes.readUInt16LE(at + offset), 0)
      at += 46 + tail
      return entry
    })
  } catch {
    throw bad('file_unreadable')
  }
}

function assertHonest(bytes: Buffer, { method, packed, unpacked, headerAt }: Entry): void {
  try {
    if (method === 0) return
    const names = bytes.readUInt16LE(headerAt + 26) + bytes.readUInt16LE(headerAt + 28)
    const start = headerAt + 30 + names
    const body = bytes.subarray(start, start + packed)
    inflateRawSync(body, { maxOutputLength: Math.max(1, unpacked) })
  } catch {
    throw bad('file_unreadable')
  }
}

function bad(code: string, details: Record<string, unknown> = {}): Refusal {
  return new Refusal('against_rule', code, details)
}
