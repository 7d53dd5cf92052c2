import { mkdtempSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Db } from 'mongodb'
import { MongoClient } from 'mongodb'
import type { Database, DatabaseOptions } from '../../../scripts/database/index.ts'
import { startDatabase } from '../../../scripts/database/index.ts'

/** A database with a client on it, for one test file. */
export interface Engine {
  database: Database
  client: MongoClient
  db: Db
  /** True when our gateway answers, false when it is MongoDB itself. */
  gateway: boolean
  close(): Promise<void>
}

/** The first start on a machine may have to fetch the engine. */
export const FIRST_START = 300_000

/** A fresh data folder; nothing in it outlives the test file. */
export function freshFolder(): string {
  mkdirSync('data', { recursive: true })
  return mkdtempSync(join('data', 'test-'))
}

/** Starts the engine on an empty folder, or takes a fresh database of the one in MONGODB_URI. */
export async function startEngine(options: Partial<DatabaseOptions> = {}): Promise<Engine> {
  const folder = freshFolder()
  const name = `test_${process.pid}_${Date.now()}`
  const database = await startDatabase({ folder, name, log: () => undefined, ...options })
  const client = new MongoClient(database.uri)
  const db = client.db()
  const { modules } = await db.command({ buildInfo: 1 })
  const close = async () => {
    await db.dropDatabase()
    await client.close()
    await database.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  return { database, client, db, gateway: Boolean(modules?.includes('documentdb')), close }
}

/** Skips a test, and says why where the reader of the report will see it. */
export function skip(context: Mocha.Context, reason: string): never {
  process.stdout.write(`      skipped: ${reason}\n`)
  context.skip()
}

/** The error a promise ends with; a promise that ends well is the test's failure. */
export async function failureOf(work: Promise<unknown>): Promise<Error & Record<string, unknown>> {
  try {
    await work
  } catch (error) {
    return error as Error & Record<string, unknown>
  }
  throw new Error('it should have been refused')
}
