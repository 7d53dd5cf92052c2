import { crc32, deflateRawSync } from 'node:zlib'
import { writeXlsx } from 'hucre'
import { rosterColumns } from '../../../api/people/index.ts'

export type Row = Partial<Record<keyof typeof rosterColumns, string>>

export const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** A roster with the given rows, and with the columns that are named, or all. */
export async function aRoster(
  rows: readonly Row[],
  keys = Object.keys(rosterColumns) as (keyof typeof rosterColumns)[],
): Promise<Buffer> {
  const columns = keys.map((key) => ({ key, header: rosterColumns[key] }))
  const data = rows.map((row) => ({ ...row }))
  return Buffer.from(await writeXlsx({ sheets: [{ name: '花名册', columns, data }] }))
}

export interface Packed {
  name: string
  content: Buffer
  /** What the directory says of its size, where that is a lie. */
  declared?: number
}

/** A zip archive made by hand, so that it can lie. */
export function aZip(files: readonly Packed[]): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const { name, content, declared = content.length } of files) {
    const packed = deflateRawSync(content)
    const facts = Buffer.alloc(26)
    facts.writeUInt16LE(20, 0)
    facts.writeUInt16LE(8, 4)
    facts.writeUInt32LE(crc32(content), 10)
    facts.writeUInt32LE(packed.length, 14)
    facts.writeUInt32LE(declared, 18)
    facts.writeUInt16LE(name.length, 22)
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), facts, Buffer.from(name), packed])
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(at, 10)
    const made = Buffer.from([20, 0])
    directory.push(
      Buffer.concat([Buffer.from('PK\u0001\u0002'), made, facts, tail, Buffer.from(name)]),
    )
    parts.push(local)
    at += local.length
  }
  const listed = Buffer.concat(directory)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(files.length, 4)
  end.writeUInt16LE(files.length, 6)
  end.writeUInt32LE(listed.length, 8)
  end.writeUInt32LE(at, 12)
  return Buffer.concat([...parts, listed, Buffer.from('PK\u0005\u0006'), end])
}
