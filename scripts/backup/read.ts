import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { Told } from '../with-database.ts'
import { format, version, type Footer, type Header } from './format.ts'

/**
 * Reads the whole file and proves it: the format, every line, the counts and the checksum.
 * @throws Told with what is wrong with it
 */
export async function verifyBackup(file: string): Promise<Header & Footer> {
  const hash = createHash('sha256')
  const counts: Record<string, number> = {}
  let header: Header | undefined
  let footer: Footer | undefined
  for await (const line of linesOf(file)) {
    if (footer) throw damaged(file, 'something follows its end')
    if (header && line.startsWith('{')) {
      footer = parse<Footer>(file, line)
      continue
    }
    hash.update(`${line}\n`)
    if (header) count(file, line, counts)
    else header = headerOf(file, line)
  }
  if (!header || !footer) throw damaged(file, 'its end is missing')
  if (footer.sha256 !== hash.digest('hex')) throw damaged(file, 'its checksum does not fit')
  assertCounts(file, header, footer, counts)
  return { ...header, ...footer }
}

/** The documents of a file that was verified, as the lines they stand in. */
export async function* documentLines(file: string): AsyncGenerator<string> {
  for await (const line of linesOf(file)) if (line.startsWith('[')) yield line
}

async function* linesOf(file: string): AsyncGenerator<string> {
  const unpacked = createGunzip()
  // A failure of either end comes out below, where the text is read.
  pipeline(createReadStream(file), unpacked, () => undefined)
  unpacked.setEncoding('utf8')
  let rest = ''
  try {
    for await (const part of unpacked as AsyncIterable<string>) {
      const lines = `${rest}${part}`.split('\n')
      rest = lines.pop() ?? ''
      yield* lines
    }
  } catch (error) {
    throw explain(file, error as NodeJS.ErrnoException)
  }
  if (rest) yield rest
}

function explain(file: string, error: NodeJS.ErrnoException): Error {
  if (error.code === 'Z_BUF_ERROR') return damaged(file, 'its end is missing')
  if (error.code === 'Z_DATA_ERROR' && error.message.includes('header check')) return other(file)
  return error.code?.startsWith('Z_') ? damaged(file, error.message) : error
}

function headerOf(file: string, line: string): Header {
  const header = line.startsWith('{') ? parse<Header>(file, line) : undefined
  if (header?.format !== format) throw other(file)
  if (header.version === version) return header
  throw new Told(`${file} has version ${header.version}; this is the product for ${version}.`)
}

function count(file: string, line: string, counts: Record<string, number>): void {
  const [, name] = /^\["([^"]+)",\{/.exec(line) ?? []
  if (!name) throw damaged(file, 'a line in it is none of a backup')
  counts[name] = (counts[name] ?? 0) + 1
}

function assertCounts(file: string, header: Header, footer: Footer, counts: object): void {
  const found = counts as Record<string, number>
  const foreign = Object.keys(found).some((name) => !header.collections.includes(name))
  const differs = header.collections.some((name) => footer.counts[name] !== (found[name] ?? 0))
  if (foreign || differs) throw damaged(file, 'its counts do not fit')
}

function parse<T>(file: string, line: string): T {
  try {
    return JSON.parse(line) as T
  } catch {
    throw damaged(file, 'a line in it cannot be read')
  }
}

function damaged(file: string, how: string): Told {
  return new Told(`${file} is damaged: ${how}. Nothing was written.`)
}

function other(file: string): Told {
  return new Told(`${file} is not a backup of this product. Nothing was written.`)
}
