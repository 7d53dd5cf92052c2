import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { MongoBinary } from 'mongodb-memory-server-core'
import type { News } from './download.ts'

/** Roughly what the archive weighs: good enough for a moving percentage. */
const EXPECTED = 80_000_000

const folder = process.argv[2]!
const tell = (news: News) => new Promise<void>((done) => process.send!(news, () => done()))

// One attempt: whether to try something else is for the caller to say.
process.env.MONGOMS_MAX_RETRIES = '1'

const ticker = setInterval(() => {
  const file = readdirSync(folder).find((name) => name.endsWith('.downloading'))
  const size = file ? (statSync(join(folder, file), { throwIfNoEntry: false })?.size ?? 0) : 0
  if (size > 0) void tell({ percent: Math.min(99, Math.round((size / EXPECTED) * 100)) })
}, 250)

try {
  const file = await MongoBinary.getPath({ downloadDir: folder, checkMD5: true })
  await tell({ file })
} catch (error) {
  await tell({ reason: shortened((error as Error).message) })
} finally {
  clearInterval(ticker)
}
process.disconnect()

function shortened(message: string): string {
  return message.split('\n').slice(0, 2).join(' ').slice(0, 300)
}
