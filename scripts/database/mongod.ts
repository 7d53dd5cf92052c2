import { spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Db } from 'mongodb'
import { MongoClient, MongoServerError } from 'mongodb'
import type { Database, Settings } from './index.ts'
import { freePort } from './machine.ts'

const SET = 'qianshou'
const NOT_YET_INITIALIZED = 94
const START_WITHIN = 60_000

/** Runs mongod on loopback as a replica set of one member. */
export async function startMongod(mongod: string, settings: Settings): Promise<Database> {
  const folder = `${settings.folder}/mongod`
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const port = await freePort()
  const options = ['--bind_ip', '127.0.0.1', '--port', String(port), '--dbpath', folder]
  options.push('--replSet', SET, '--logpath', `${settings.folder}/mongod.log`)
  if (settings.failPoints) options.push('--setParameter', 'enableTestCommands=1')
  const child = spawn(mongod, options, { stdio: 'ignore', detached: true })
  const ended = new Promise<void>((resolve) => {
    child.once('error', () => resolve())
    child.once('exit', () => resolve())
  })
  const guard = guardOf(child.pid)
  const end = (signal: NodeJS.Signals) => async () => {
    child.kill(signal)
    await ended
    guard?.kill('SIGKILL')
  }
  try {
    const version = await asReplicaSet(port, ended)
    const engine = `MongoDB ${version}, on 127.0.0.1:${port}`
    const uri = `mongodb://127.0.0.1:${port}/${settings.name}?replicaSet=${SET}`
    return { uri, engine, builtIn: true, stop: end('SIGTERM'), kill: end('SIGKILL') }
  } catch (error) {
    await end('SIGKILL')()
    const log = `${settings.folder}/mongod.log`
    throw new Error(`mongod did not start, see ${log}`, { cause: error })
  }
}

/** Ends mongod when this process is gone, even by kill -9: its end of the pipe then closes. */
function guardOf(pid: number | undefined) {
  if (pid === undefined) return undefined
  const watch = 'cat > /dev/null; kill -KILL "$1"'
  const guard = spawn('sh', ['-c', watch, 'guard', String(pid)], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  })
  guard.unref()
  return guard
}

async function asReplicaSet(port: number, ended: Promise<void>): Promise<string> {
  let over = false
  void ended.then(() => (over = true))
  const uri = `mongodb://127.0.0.1:${port}/?directConnection=true`
  const client = new MongoClient(uri, { serverSelectionTimeoutMS: 500 })
  const admin = client.db('admin')
  const deadline = Date.now() + START_WITHIN
  try {
    for (let configured = false; ; await sleep(100)) {
      try {
        if (!configured) await configure(admin, `127.0.0.1:${port}`)
        configured = true
        const { isWritablePrimary } = await admin.command({ hello: 1 })
        if (isWritablePrimary) return (await admin.command({ buildInfo: 1 })).version
      } catch (error) {
        if (over) throw error
      }
      if (over || Date.now() > deadline) throw new Error('mongod did not become primary')
    }
  } finally {
    await client.close()
  }
}

/** The set remembers its member by address, and the port is a new one at every start. */
async function configure(admin: Db, host: string): Promise<void> {
  try {
    const { config } = await admin.command({ replSetGetConfig: 1 })
    if (config.members[0].host === host) return
    config.members[0].host = host
    config.version++
    await admin.command({ replSetReconfig: config, force: true })
  } catch (error) {
    if (!(error instanceof MongoServerError) || error.code !== NOT_YET_INITIALIZED) throw error
    await admin.command({ replSetInitiate: { _id: SET, members: [{ _id: 0, host }] } })
  }
}
