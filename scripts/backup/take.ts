import { createHash, randomUUID } from 'node:crypto'
import { createWriteStream, existsSync } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { EJSON } from 'bson'
import type { ClientSession, Db } from 'mongodb'
import { Told } from '../with-database.ts'
import { format, isKept, leftOut, version, type Footer, type Header } from './format.ts'

/** Documents read at once. */
const batchSize = 500

export interface Taken extends Footer {
  header: Header
}

/**
 * Writes one moment of the whole database to a file, while others go on writing to it: all
 * collections are read in one transaction, which sees nothing of what came after it began.
 * The file has its name only once it is whole.
 */
export async function takeBackup(db: Db, file: string, at: Date): Promise<Taken> {
  if (existsSync(file)) throw new Told(`${file} is already there; a backup overwrites nothing.`)
  const unfinished = `${file}.${randomUUID().slice(0, 8)}.unfinished`
  const session = db.client.startSession()
  try {
    const header = await headerOf(db, at)
    const footer: Footer = { counts: {}, sha256: '' }
    session.startTransaction({ readConcern: { level: 'snapshot' }, readPreference: 'primary' })
    const lines = Readable.from(linesOf(db, session, header, footer))
    await pipeline(lines, createGzip(), createWriteStream(unfinished, { flags: 'wx', mode: 0o600 }))
    await session.abortTransaction()
    await toDisk(unfinished)
    await rename(unfinished, file)
    return { header, ...footer }
  } catch (error) {
    await rm(unfinished, { force: true })
    throw error
  } finally {
    await session.endSession()
  }
}

async function headerOf(db: Db, at: Date): Promise<Header> {
  const found = await db.listCollections({}, { nameOnly: true }).toArray()
  const collections = found.map((each) => each.name).filter(isKept)
  return { format, version, takenAt: at.toISOString(), collections: collections.sort(), leftOut }
}

async function* linesOf(db: Db, session: ClientSession, header: Header, footer: Footer) {
  const hash = createHash('sha256')
  const add = (lines: string) => {
    hash.update(lines)
    return lines
  }
  yield add(`${JSON.stringify(header)}\n`)
  for (const name of header.collections) {
    let count = 0
    for await (const documents of batchesOf(db, session, name)) {
      count += documents.length
      yield add(documents.map((each) => lineOf(name, each)).join(''))
    }
    footer.counts[name] = count
  }
  footer.sha256 = hash.digest('hex')
  yield `${JSON.stringify(footer)}\n`
}

/** Numbers keep the type they are stored with, so that what comes back is what was there. */
async function* batchesOf(db: Db, session: ClientSession, name: string) {
  const cursor = db
    .collection(name)
    .find({}, { session, batchSize, promoteValues: false, promoteBuffers: false })
  try {
    while (await cursor.hasNext()) yield cursor.readBufferedDocuments()
  } finally {
    await cursor.close()
  }
}

function lineOf(collection: string, document: object): string {
  return `${EJSON.stringify([collection, document], { relaxed: false })}\n`
}

async function toDisk(file: string): Promise<void> {
  const handle = await open(file)
  await handle.sync()
  await handle.close()
}
