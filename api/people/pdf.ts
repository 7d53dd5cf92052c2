import { inflateSync } from 'node:zlib'
import { Refusal } from '../platform/index.ts'

/** What a signed sheet of paper never needs: scripts, programs, files inside, forms that send, locks. */
const notPlain =
  /\/(JavaScript|JS|Launch|EmbeddedFiles?|RichMedia|SubmitForm|ImportData|XFA|AA|Encrypt)(?![A-Za-z0-9])/

/** Bytes that the objects packed into one stream may unpack to. */
const mostUnpacked = 5_000_000

/**
 * Makes sure that a PDF is whole, and plain: it is kept as it is, and others open it. Its words
 * are looked at where they stand open and in packed objects; pages and pictures are left alone.
 * @throws Refusal document_unreadable, document_not_plain
 */
export function assertPlainPdf(bytes: Buffer): void {
  const text = bytes.toString('latin1')
  if (!text.slice(-1024).includes('%%EOF')) throw new Refusal('against_rule', 'document_unreadable')
  if (notPlain.test(spelt(openWords(text)))) {
    throw new Refusal('against_rule', 'document_not_plain')
  }
}

/** Everything outside of streams, and what is inside those that hold objects. */
function openWords(text: string): string {
  const parts: string[] = []
  let at = 0
  for (const { index } of text.matchAll(/stream\r?\n/g)) {
    if (index < at || text.slice(index - 3, index) === 'end') continue
    const before = text.slice(at, index)
    const start = text.indexOf('\n', index) + 1
    const end = text.indexOf('endstream', start)
    at = end < 0 ? text.length : end
    parts.push(before)
    const dictionary = spelt(before.slice(before.lastIndexOf(' obj')))
    if (/\/ObjStm(?![A-Za-z0-9])/.test(dictionary)) parts.push(unpacked(text.slice(start, at)))
  }
  return [...parts, text.slice(at)].join('\n')
}

/** Objects that are packed otherwise than everyone packs them are there to be overlooked. */
function unpacked(stream: string): string {
  try {
    const options = { maxOutputLength: mostUnpacked }
    return inflateSync(Buffer.from(stream, 'latin1'), options).toString('latin1')
  } catch {
    throw new Refusal('against_rule', 'document_not_plain')
  }
}

/** Names may be spelt by number: /J#53 is /JS. */
function spelt(words: string): string {
  return words.replace(/#([0-9a-fA-F]{2})/g, (_all, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  )
}
