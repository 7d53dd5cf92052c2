import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { takeLock } from './lock.ts'
import { cacheFolder, run, which } from './machine.ts'

type Log = (line: string) => void

const SUITE = 'forky'
const PACKAGE = 'postgresql-18-documentdb'
const NAME = `${SUITE}-${PACKAGE}-1`
const TOOLS = { mmdebstrap: 'mmdebstrap', bwrap: 'bubblewrap' }
const LEFT_OUT = [
  '/usr/share/doc/*',
  '/usr/share/man/*',
  '/usr/share/info/*',
  '/usr/share/locale/*',
  '*/bitcode/*',
]

/** Why Debian's packages cannot be used here; undefined when they can. */
export function obstacle(): string | undefined {
  if (process.platform !== 'linux') return 'this is not Linux'
  const missing = missingTools()
  if (missing.length === 0) return undefined
  if (!which('apt-get')) return `${missing.join(' and ')} missing, and no apt-get to install them`
  if (process.getuid?.() === 0) return undefined
  return `${missing.join(' and ')} missing; as root: apt-get install ${missing.join(' ')}`
}

/** The folder with Debian's root file system in it, built at the first call on this machine. */
export async function rootFileSystem(log: Log): Promise<string> {
  const cache = cacheFolder()
  const root = join(cache, NAME)
  await installTools(log)
  if (existsSync(root)) return root
  const lock = await waitForLock(join(cache, 'build.lock'), log)
  try {
    if (!existsSync(root)) await build(cache, root, log)
    return root
  } finally {
    lock.release()
  }
}

function missingTools(): string[] {
  return Object.entries(TOOLS)
    .filter(([program]) => !which(program))
    .map(([, name]) => name)
}

async function installTools(log: Log): Promise<void> {
  const missing = missingTools()
  if (missing.length === 0) return
  log(`… installing ${missing.join(' and ')}`)
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const install = () =>
    run('apt-get', ['install', '-y', '--no-install-recommends', ...missing], { env: environment })
  try {
    await install()
  } catch {
    await run('apt-get', ['update'], { env: environment })
    await install()
  }
}

async function waitForLock(file: string, log: Log) {
  for (let waited = 0; ; waited++) {
    const lock = takeLock(file)
    if (typeof lock !== 'number') return lock
    if (waited % 20 === 0) log(`… waiting for process ${lock}, which is building the database`)
    await sleep(500)
  }
}

/** Only a finished build gets the name that counts. */
async function build(cache: string, root: string, log: Log): Promise<void> {
  for (const name of readdirSync(cache)) {
    if (name.startsWith(`${NAME}.unfinished`)) rmSync(join(cache, name), { recursive: true })
  }
  const unfinished = `${root}.unfinished-${process.pid}`
  mkdirSync(unfinished)
  log("… fetching PostgreSQL with DocumentDB from Debian's packages, once, about a minute")
  const options = [
    '--variant=minbase',
    `--include=${PACKAGE}`,
    // A mirror may be a frozen copy, out of date by its own calendar; signatures are still checked.
    '--aptopt=Acquire::Check-Valid-Until "false"',
    '--aptopt=APT::Install-Recommends "false"',
    ...LEFT_OUT.map((path) => `--dpkgopt=path-exclude=${path}`),
  ]
  const child = spawn('mmdebstrap', [...options, SUITE, unfinished], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  await watched(child, log)
  mkdirSync(join(unfinished, 'data'), { recursive: true })
  renameSync(unfinished, root)
}

async function watched(child: ChildProcess, log: Log): Promise<void> {
  const began = Date.now()
  const last: string[] = []
  createInterface({ input: child.stderr! }).on('line', (line) => {
    last.push(line)
    if (last.length > 12) last.shift()
  })
  const stage = () => last.findLast((line) => line.startsWith('I: '))?.slice(3) ?? 'starting'
  const elapsed = () => Math.round((Date.now() - began) / 1000)
  const ticker = setInterval(() => log(`… ${stage()} (${elapsed()} s)`), 5000)
  const killed = () => child.kill()
  process.once('exit', killed)
  try {
    const code = await new Promise((resolve, reject) => {
      child.once('error', reject)
      child.once('close', resolve)
    })
    if (code !== 0) throw new Error(`mmdebstrap ended with ${code}:\n${last.join('\n')}`)
  } finally {
    clearInterval(ticker)
    process.off('exit', killed)
  }
}
