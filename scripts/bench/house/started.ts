import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '../../database/machine.ts'
import { folder, root } from '../databases.ts'
import { httpClient, type HttpClient } from '../http-client.ts'

/** What `npm start` runs, as somebody who starts the server would have it. */
export interface Started {
  client: HttpClient
  /** Seconds until it answered that it is well. */
  seconds: number
  /** Of the server's process now, in MB. */
  memory(): number
  stop(): Promise<void>
}

const patience = 180_000
const lookEvery = 10

/** Starts it on a database: one that runs already, or its own in a folder. */
export async function start(on: { uri: string } | { data: string }): Promise<Started> {
  const port = await freePort()
  const own = join(folder, 'start')
  mkdirSync(join(root, own), { recursive: true })
  const log = openSync(join(root, own, 'start.log'), 'a')
  const { MONGODB_URI: _given, ...env } = process.env
  const began = performance.now()
  const child = spawn(process.execPath, commandOf('start'), {
    cwd: root,
    stdio: ['ignore', log, log],
    env: {
      ...env,
      PORT: String(port),
      DATA_FOLDER: 'data' in on ? on.data : join(own, 'database'),
      ...('uri' in on ? { MONGODB_URI: on.uri } : {}),
    },
  })
  const client = httpClient(`http://127.0.0.1:${port}`)
  while (!(await isWell(client))) {
    if (child.exitCode !== null || performance.now() - began > patience) {
      throw new Error(`the server did not start, see ${own}/start.log`)
    }
    await sleep(lookEvery)
  }
  const seconds = (performance.now() - began) / 1000
  return { client, seconds, memory: () => megabytesOf(child), stop: () => stop(child, client) }
}

/** What comes after `node` in package.json. */
function commandOf(name: string): string[] {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>
  }
  return (scripts[name] ?? '').split(' ').slice(1)
}

async function isWell(client: HttpClient): Promise<boolean> {
  return await client.ask('GET', '/healthz').then(
    ({ status }) => status === 200,
    () => false,
  )
}

/** As the system counts it: everything of the process that lies in memory. */
function megabytesOf({ pid }: ChildProcess): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  const kilobytes = Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1])
  return (kilobytes * 1024) / 1e6
}

async function stop(child: ChildProcess, client: HttpClient): Promise<void> {
  client.stop()
  child.kill('SIGTERM')
  await once(child, 'exit')
}
