import { createHash } from 'node:crypto'
import { MongoClient, MongoServerError, type ClientSession, type Db, type ObjectId } from 'mongodb'

/** Thrown where a guarded write found that somebody else had been there: run again. */
export class AnotherWriter extends Error {}

export interface BareClient {
  db: Db
  /** One transaction, again from the start when it met another writer. */
  inTransaction<T>(work: (session: ClientSession, at: Date) => Promise<T>): Promise<T>
  retries(): Promise<number>
  stop(): Promise<void>
}

const attempts = 3
const duplicateKey = 11000

/** The driver alone, set up as the product sets it up. */
export async function bareClient(uri: string): Promise<BareClient> {
  const client = new MongoClient(uri, {
    writeConcern: { w: 'majority', journal: true },
    readConcern: { level: 'majority' },
    maxPoolSize: 64,
  })
  await client.connect()
  let retries = 0
  const once = <T>(work: (session: ClientSession, at: Date) => Promise<T>) =>
    client.withSession((session) => {
      let runs = 0
      return session.withTransaction(async () => {
        if (runs++ > 0) retries += 1
        return await work(session, new Date())
      })
    })
  return {
    db: client.db(),
    inTransaction: async (work) => {
      for (let attempt = 1; ; attempt += 1) {
        try {
          return await once(work)
        } catch (error) {
          if (!cameSecond(error) || attempt === attempts) throw error
          retries += 1
        }
      }
    },
    retries: () => Promise.resolve(retries),
    stop: () => client.close(),
  }
}

function cameSecond(error: unknown): boolean {
  if (error instanceof AnotherWriter) return true
  return error instanceof MongoServerError && error.code === duplicateKey
}

/** Who does what where, under which key. */
export interface Command {
  key: string
  account: ObjectId
  place: string
  command: string
  input: object
}

/** A change and its write record in one transaction; a second one under the key does nothing. */
export function writeOnce(
  { db, inTransaction }: BareClient,
  { key, account, place, command, input }: Command,
  work: (session: ClientSession, at: Date) => Promise<object | null>,
): Promise<object | null> {
  const inputHash = hash(input)
  return inTransaction(async (session, at) => {
    const record = { _id: key, account, place, command, inputHash }
    const writes = db.collection<typeof record & { reply: object | null; at: Date }>('writes')
    const earlier = await writes.findOne({ _id: key }, { session })
    if (earlier && earlier.inputHash !== inputHash) throw new Error('key_reused')
    if (earlier) return earlier.reply
    const reply = await work(session, at)
    await writes.insertOne({ ...record, reply, at }, { session })
    return reply
  })
}

function hash(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url')
}
