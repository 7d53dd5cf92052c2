import { inflateRawSync } from 'node:zlib'
import type { Features } from './copy.ts'
import type { Contents } from './worlds.ts'

/** What gives a world away: its marks, its ids, its codes and numbers. */
export class Traces {
  private readonly mark: string
  private readonly codes: readonly string[]
  private readonly known = new Set<string>()

  /** @param shared what the world has as others have it too: days, numbers of sheets */
  constructor({ mark, places }: Features, contents: Contents, shared: Contents = new Map()) {
    this.mark = mark
    this.codes = Object.values(places)
    for (const documents of contents.values())
      this.walk(documents, (token) => this.known.add(token))
    for (const documents of shared.values()) {
      this.walk(documents, (token) => this.known.delete(token))
    }
  }

  /** What of the world is in a reply, other than what was asked for by name. */
  in(body: Buffer, asked: string): string[] {
    const text = textOf(body)
    const found = new Set<string>()
    if (text.includes(this.mark)) found.add(around(text, text.indexOf(this.mark)))
    for (const code of this.codes) if (text.includes(code)) found.add(code)
    for (const [token] of text.matchAll(tokens)) if (this.known.has(token)) found.add(token)
    return [...found].filter((trace) => !asked.includes(trace))
  }

  private walk(value: unknown, tell: (token: string) => void): void {
    if (typeof value === 'string') for (const [token] of value.matchAll(tokens)) tell(token)
    else if (Array.isArray(value)) for (const each of value) this.walk(each, tell)
    else if (value && typeof value === 'object') {
      if ('toHexString' in value) tell(String(value))
      else if (!(value instanceof Date) && !('sub_type' in value)) {
        this.walk(Object.values(value), tell)
      }
    }
  }
}

/** Ids, telephones, bank accounts, ear tags, secrets of cards. */
const tokens = /[0-9a-f]{24}|(?<![\w-])(?=[\w-]*\d)[\w-]{10,}/g

function around(text: string, at: number): string {
  return text.slice(Math.max(0, at - 20), at + 1)
}

/** As text; a workbook by what is in its parts. */
export function textOf(body: Buffer): string {
  if (body.subarray(0, 2).toString('latin1') !== 'PK') return body.toString()
  return partsOf(body)
    .map((part) => part.toString())
    .join('\n')
}

/** The files in a zip archive, by its local headers (APPNOTE 4.3.7). */
function partsOf(zip: Buffer): Buffer[] {
  const parts: Buffer[] = []
  const head = Buffer.from('PK\u0003\u0004', 'latin1')
  for (let at = zip.indexOf(head); at >= 0; at = zip.indexOf(head, at + 4)) {
    const start = at + 30 + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28)
    const rest = zip.subarray(start)
    const isPacked = zip.readUInt16LE(at + 8) === 8
    parts.push(isPacked ? inflateRawSync(rest, { finishFlush: 2 }) : rest)
  }
  return parts
}
