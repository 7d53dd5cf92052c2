import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import mongoose from 'mongoose'
import { checkEverything } from '../../api/check-everything.ts'
import { connect, createIndexes } from '../../api/platform/index.ts'

export const root = join(import.meta.dirname, '../..')
export const folder = 'data/bench'

export interface Running {
  engine: string
  uriOf(name: string): string
  stop(): Promise<void>
}

/** The database server in a process of its own, as in production. */
export async function startApart(): Promise<Running> {
  const script = join(root, 'scripts/database/serve.ts')
  const child = spawn(process.execPath, ['--import', 'tsx', script, join(root, folder)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  })
  endWithUs(child)
  let engine = ''
  for await (const line of createInterface(child.stdout)) {
    if (line.startsWith('Database: ')) engine = line.slice('Database: '.length)
    if (!line.startsWith('mongodb')) continue
    return { engine, uriOf: (name) => ownName(line, name), stop: () => stopChild(child) }
  }
  throw new Error('the database did not start')
}

/** Wherever the database is, what is dropped here is called so. */
function ownName(uri: string, name: string): string {
  return uri.replace(/^(mongodb(?:\+srv)?:\/\/[^/?]+)\/?[^?]*/, `$1/qianshou_bench_${name}`)
}

/** However this process ends, the database is not left behind. */
function endWithUs(child: ChildProcess): void {
  process.once('exit', () => child.kill('SIGTERM'))
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))
}

async function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  child.kill('SIGTERM')
  await once(child, 'exit')
}

/** Connects to an empty database with all collections and indexes. */
export async function openFresh(uri: string): Promise<void> {
  await reconnect(uri)
  await mongoose.connection.dropDatabase()
  await createIndexes()
}

/** The product in this process, and medici, go on with another database. */
export async function reconnect(uri: string): Promise<void> {
  await mongoose.disconnect()
  await connect(uri)
}

/** Nothing that was measured may have left the books other than right. */
export async function proveBooks(uri: string): Promise<void> {
  await reconnect(uri)
  const problems = await checkEverything()
  if (problems.length > 0) throw new Error(`the books differ: ${JSON.stringify(problems[0])}`)
}

export async function drop(uri: string): Promise<void> {
  await reconnect(uri)
  await mongoose.connection.dropDatabase()
}
