import { EJSON } from 'bson'
import type { Db, Document } from 'mongodb'
import { createIndexes } from '../../api/platform/index.ts'
import { Told } from '../with-database.ts'
import { isKept, type Footer, type Header } from './format.ts'
import { documentLines, verifyBackup } from './read.ts'

/** Characters of lines that are written at once. */
const batchLength = 2_000_000

/**
 * Brings a backup back into an empty database. The file is read to its end and proved before
 * the first document is written; what fails half-way is taken out again.
 */
export async function restoreBackup(db: Db, file: string): Promise<Header & Footer> {
  const verified = await verifyBackup(file)
  await assertEmpty(db)
  try {
    await createIndexes()
    await writeAll(db, file)
    await assertAllThere(db, verified)
  } catch (error) {
    for (const name of verified.collections) await db.collection(name).drop()
    throw error
  }
  return verified
}

async function assertEmpty(db: Db): Promise<void> {
  for (const { name } of await db.listCollections({}, { nameOnly: true }).toArray()) {
    if (!isKept(name) || !(await db.collection(name).findOne({}))) continue
    throw new Told(`The database is not empty: it has ${name}. Nothing was written.`)
  }
}

async function writeAll(db: Db, file: string): Promise<void> {
  let collection = ''
  let length = 0
  let documents: Document[] = []
  const flush = async () => {
    if (documents.length > 0) await db.collection(collection).insertMany(documents)
    documents = []
    length = 0
  }
  for await (const line of documentLines(file)) {
    const [name, document] = EJSON.parse(line, { relaxed: false }) as unknown as [string, Document]
    if (name !== collection || length > batchLength) await flush()
    collection = name
    documents.push(document)
    length += line.length
  }
  await flush()
}

async function assertAllThere(db: Db, { counts }: Footer): Promise<void> {
  for (const [name, expected] of Object.entries(counts)) {
    const found = await db.collection(name).countDocuments()
    if (found !== expected) throw new Error(`${name}: ${found} of ${expected} arrived`)
  }
}
