import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import type { Readable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { run } from './machine.ts'

/** A running PostgreSQL with DocumentDB in it. */
export interface Postgres {
  host: string
  port: number
  password: string
  version: string
  /** Settles when the server has ended, for whatever reason. */
  ended: Promise<void>
  stop(): Promise<void>
  kill(): Promise<void>
}

const BIN = '/usr/lib/postgresql/18/bin'
const START_WITHIN = 60_000

const SETTINGS = {
  shared_preload_libraries: 'pg_cron,pg_documentdb_core,pg_documentdb',
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '/tmp',
  max_connections: '260',
  max_worker_processes: '16',
  shared_buffers: '256MB',
  jit: 'off',
  huge_pages: 'off',
  // The engine's housekeeping then needs neither the port, which changes, nor the password.
  'cron.use_background_workers': 'on',
  'cron.log_run': 'off',
  'cron.log_statement': 'off',
  'documentdb.localhost_connection_string': 'host=/tmp',
  // Otherwise the rest of a sorted result keeps its connection, and a few dozen would keep them all.
  'documentdb.useFileBasedPersistedCursors': 'on',
  'documentdb.defaultCursorExpiryTimeLimitSeconds': '600',
  // A refused duplicate is an answer, not an event: without this every one would be logged.
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_checkpoints: 'off',
}

/** Starts PostgreSQL in its own namespaces, out of Debian's root file system, on a folder of ours. */
export async function startPostgres(root: string, folder: string, port: number): Promise<Postgres> {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  chmodSync(folder, 0o700)
  const password = passwordIn(folder)
  if (!existsSync(join(folder, 'cluster'))) await initialise(root, folder)
  const log = join(folder, 'postgres.log')
  const settings = Object.entries({ ...SETTINGS, port: String(port) })
  const server = ['postgres', '-D', '/data/cluster']
  for (const [name, value] of settings) server.push('-c', `${name}=${value}`)
  const output = openSync(log, 'w', 0o600)
  const child = spawn('bwrap', sandbox(root, folder, ['--as-pid-1', '--info-fd', '3'], server), {
    stdio: ['ignore', output, output, 'pipe'],
    // Ctrl-C goes to the whole foreground group; the server is to be stopped by us, cleanly.
    detached: true,
  })
  closeSync(output)
  const ended = new Promise<void>((resolve) => {
    child.once('error', () => resolve())
    child.once('exit', () => resolve())
  })
  const pid = await pidOf(child, log)
  const signal = (name: NodeJS.Signals) => async () => {
    if (child.exitCode === null && child.signalCode === null) process.kill(pid, name)
    await ended
  }
  try {
    const version = await ready({ host: '127.0.0.1', port, password }, ended)
    const [stop, kill] = [signal('SIGINT'), signal('SIGKILL')]
    return { host: '127.0.0.1', port, password, version, ended, stop, kill }
  } catch (error) {
    await signal('SIGKILL')()
    throw new Error(`PostgreSQL did not start:\n${readFileSync(log, 'utf8')}`, { cause: error })
  }
}

function sandbox(root: string, folder: string, more: string[], command: string[]): string[] {
  const view = ['--ro-bind', root, '/', '--bind', folder, '/data', '--proc', '/proc']
  const scratch = ['--dev', '/dev', '--tmpfs', '/tmp', '--tmpfs', '/run']
  const user = ['--unshare-user', '--uid', '101', '--gid', '101', '--unshare-pid', '--unshare-ipc']
  const environment = ['--clearenv', '--setenv', 'PATH', `${BIN}:/usr/bin:/bin`]
  return [...view, ...scratch, ...user, '--die-with-parent', ...environment, ...more, ...command]
}

/** Anyone on the machine can reach a loopback port, so the engine asks for a password. */
function passwordIn(folder: string): string {
  const file = join(folder, 'password')
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('hex'), { mode: 0o600 })
  return readFileSync(file, 'utf8')
}

async function initialise(root: string, folder: string): Promise<void> {
  const unfinished = join(folder, 'cluster.unfinished')
  rmSync(unfinished, { recursive: true, force: true })
  const options = ['-D', '/data/cluster.unfinished', '--username=postgres', '--encoding=UTF8']
  options.push('--locale=C.UTF-8', '--auth-local=trust', '--auth-host=scram-sha-256')
  await run('bwrap', sandbox(root, folder, [], ['initdb', ...options, '--pwfile=/data/password']))
  renameSync(unfinished, join(folder, 'cluster'))
}

async function pidOf(child: ChildProcess, log: string): Promise<number> {
  const info = await text(child.stdio[3] as Readable)
  if (!info)
    throw new Error(`bwrap could not make its namespaces:
${readFileSync(log, 'utf8')}`)
  return (JSON.parse(info) as { 'child-pid': number })['child-pid']
}

async function ready(
  address: { host: string; port: number; password: string },
  ended: Promise<void>,
): Promise<string> {
  let over = false
  void ended.then(() => (over = true))
  const deadline = Date.now() + START_WITHIN
  for (;;) {
    const client = new pg.Client({ ...address, user: 'postgres', database: 'postgres' })
    client.on('error', () => undefined)
    try {
      await client.connect()
      return await prepare(client)
    } catch (error) {
      if (over || Date.now() > deadline || isFinal(error)) throw error
      await sleep(50)
    } finally {
      await client.end().catch(() => undefined)
    }
  }
}

/** Refused while it is still starting up is not final; an answer in SQL is. */
function isFinal(error: unknown): boolean {
  return error instanceof pg.DatabaseError && error.code !== '57P03'
}

async function prepare(client: pg.Client): Promise<string> {
  await client.query('set client_min_messages = warning')
  await client.query('create extension if not exists documentdb cascade')
  // Indexes are built at once here, so nobody need look every two seconds for one to build.
  await client.query(
    "select cron.unschedule(jobid) from cron.job where jobname like 'documentdb_index_build%'",
  )
  // Outcomes are kept so that a write that is sent twice is carried out once; not for ever, though.
  await client.query(
    "select cron.schedule('qianshou_old_outcomes', '*/10 * * * *', " +
      "$$delete from documentdb_data.retryable_writes where write_time < now() - interval '1 hour'$$)",
  )
  const { rows } = await client.query<{ server: string; extension: string }>(
    "select current_setting('server_version') as server, extversion as extension " +
      "from pg_extension where extname = 'documentdb'",
  )
  const server = rows[0]!.server.split(' ')[0]
  return `PostgreSQL ${server} with DocumentDB ${rows[0]!.extension}`
}
