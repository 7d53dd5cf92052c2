import { join } from 'node:path'
import { connect, createIndexes, disconnect } from '../api/platform/index.ts'
import { joinDatabase } from './database/index.ts'

/** Something the person at the keyboard can put right: told in one line, without a trace. */
export class Told extends Error {}

/**
 * What a command on the database begins and ends with: finds the database, connects every
 * model to it, runs the command, and tells in one line why it could not be done.
 */
export async function withDatabase(
  work: (log: (line: string) => void) => Promise<void>,
  { indexes = false } = {},
): Promise<void> {
  const log = (line: string) => console.log(line)
  const folder = join(import.meta.dirname, '..', process.env.DATA_FOLDER ?? 'data/database')
  try {
    const database = await joinDatabase({ folder, log })
    try {
      await connect(database.uri)
      if (indexes) await createIndexes()
      await work(log)
    } finally {
      await disconnect()
      await database.stop()
    }
  } catch (error) {
    console.error(tell(error))
    process.exitCode = 1
  }
}

function tell(error: unknown): string {
  if (error instanceof Told) return error.message
  const { code, path, message, stack } = error as NodeJS.ErrnoException
  if (code === 'ENOENT') return `There is no file ${path ?? ''}.`
  if (code === 'EACCES' || code === 'EISDIR' || code === 'ENOSPC') return message
  return process.env.LOG_LEVEL === 'debug' ? (stack ?? message) : message
}
