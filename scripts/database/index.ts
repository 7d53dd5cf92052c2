import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { obstacle } from './debian.ts'
import { startDocumentDb } from './documentdb.ts'
import { downloadMongod } from './download.ts'
import { givenDatabase } from './given.ts'
import { holderOf, takeLock } from './lock.ts'
import { which } from './machine.ts'
import { startMongod } from './mongod.ts'

export interface DatabaseOptions {
  /** Where the data is kept from one start to the next, such as `data/database`. */
  folder: string
  /** Where progress and the choice of engine are told; the console unless given. */
  log?: (line: string) => void
  /** The database's name in the URI. */
  name?: string
  /** For tests: answer `configureFailPoint`. */
  failPoints?: boolean
  /** For tests: how long a transaction may lie idle, in milliseconds. */
  idleTransaction?: number
}

export interface Database {
  uri: string
  /** The engine and its version, in one line. */
  engine: string
  /** False for a database that MONGODB_URI named: it is not ours to stop, or to kill. */
  builtIn: boolean
  stop(): Promise<void>
  /** For tests: ends the server as a power cut would. */
  kill?(): Promise<void>
}

/** What each way of getting a database is handed. */
export type Settings = Required<DatabaseOptions>

/** Starts the database, or finds the one it was told of; says once which it is. */
export async function startDatabase(options: DatabaseOptions): Promise<Database> {
  const settings: Settings = {
    log: console.log,
    name: 'qianshou',
    failPoints: false,
    idleTransaction: 60_000,
    ...options,
    folder: resolve(options.folder),
  }
  const database = process.env.MONGODB_URI
    ? await givenDatabase(process.env.MONGODB_URI, settings.name)
    : await ownDatabase(settings)
  settings.log(`Database: ${database.engine}`)
  return database
}

/**
 * For what works beside the server, such as a backup: the database that is already running on
 * the folder, or else one that is started for it.
 */
export async function joinDatabase(options: DatabaseOptions): Promise<Database> {
  const folder = resolve(options.folder)
  if (process.env.MONGODB_URI || holderOf(`${folder}/lock`) === undefined) {
    return startDatabase(options)
  }
  const uri = uriIn(folder)
  const engine = `the one that is running on ${options.folder}`
  const { log = console.log } = options
  log(`Database: ${engine}`)
  return { uri, engine, builtIn: true, stop: async () => undefined }
}

/** Left there by the process that holds the lock, once its server answers. */
function uriIn(folder: string): string {
  try {
    return readFileSync(`${folder}/uri`, 'utf8')
  } catch {
    throw new Error(`The database in ${folder} is just starting or stopping; try again.`)
  }
}

/** One folder, one server: the lock is held until the server has ended. */
async function ownDatabase(settings: Settings): Promise<Database> {
  const { folder } = settings
  const lock = takeLock(`${folder}/lock`)
  if (typeof lock === 'number') {
    throw new Error(`The database in ${folder} is already running, in process ${lock}.`)
  }
  // What a killed process left there would lead a backup to a server that is gone.
  rmSync(`${folder}/uri`, { force: true })
  try {
    const database = await firstThatWorks(settings)
    const { stop, kill, uri } = database
    writeFileSync(`${folder}/uri`, uri, { mode: 0o600 })
    const after = (end: () => Promise<void>) => () =>
      end().finally(() => {
        rmSync(`${folder}/uri`, { force: true })
        lock.release()
      })
    return { ...database, stop: after(stop), kill: kill && after(kill) }
  } catch (error) {
    lock.release()
    throw error
  }
}

async function firstThatWorks(settings: Settings): Promise<Database> {
  const installed = which('mongod')
  if (installed) return startMongod(installed, settings)
  const downloaded = await downloadMongod(settings.log)
  if ('file' in downloaded) return startMongod(downloaded.file, settings)
  const debian = obstacle()
  if (!debian) return startDocumentDb(settings)
  throw new Error(
    [
      'No database could be started. Tried, in this order:',
      '- MONGODB_URI is not set: set it to use a MongoDB replica set, 7.0.32 or newer',
      '- mongod is not on PATH: install MongoDB to use it',
      `- MongoDB could not be downloaded: ${downloaded.reason}`,
      `- PostgreSQL with DocumentDB from Debian's packages: ${debian}`,
    ].join('\n'),
  )
}
