import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import mongoose from 'mongoose'
import { connect, createIndexes, disconnect } from '../../api/platform/index.ts'
import { checkEverything } from '../../api/check-everything.ts'
import { measureCounter } from './counter.ts'
import { measureTrade } from './trade/measure-trade.ts'
import { writeReport } from './write-report.ts'

interface On {
  uri: string
  engine: string
}

/**
 * `npm run bench [-- --quick] [-- --only counter|trade] [-- --write]`: figures to the console, and
 * into the document.
 */
const root = join(import.meta.dirname, '../..')
const quick = process.argv.includes('--quick')
const plans = quick
  ? {
      counter: { rounds: 3, races: 1, counts: counts(8, 12, 32), reads: 12 },
      trade: { rounds: 3, jobs: 1, counts: counts(6, 12, 32) },
    }
  : {
      counter: { rounds: 5, races: 5, counts: counts(48, 64, 128), reads: 60 },
      trade: { rounds: 5, jobs: 3, counts: counts(24, 32, 64) },
    }
const parts = {
  counter: (on: On) => measureCounter(on, plans.counter, tell),
  trade: (on: On) => measureTrade(on, plans.trade, tell),
}
const chosen = chosenParts()

process.env.LOG_LEVEL ??= 'info'
const began = performance.now()
const tell = (line: string) =>
  console.log(`  ${Math.round((performance.now() - began) / 1000)} s  ${line}`)

const database = await startApart()
try {
  await measure(database.uri)
} finally {
  await database.stop()
}

async function measure(uri: string): Promise<void> {
  await connect(uri)
  try {
    await mongoose.connection.dropDatabase()
    await createIndexes()
    const told = new Map<string, string>()
    for (const part of chosen) {
      told.set(part, await parts[part]({ uri, engine: database.engine }))
    }
    tell('measured')
    const problems = await checkEverything()
    if (problems.length > 0) throw new Error(`the books differ: ${JSON.stringify(problems[0])}`)
    tell('the books balance')
    for (const [part, text] of told) {
      console.log(`\n${text}`)
      if (!process.argv.includes('--write')) continue
      await writeReport(join(root, 'docs/benchmarks.md'), part, text)
    }
  } finally {
    await disconnect()
  }
}

function chosenParts(): (keyof typeof parts)[] {
  const all = ['counter', 'trade'] as const
  const at = process.argv.indexOf('--only')
  if (at < 0) return [...all]
  const only = all.find((part) => part === process.argv[at + 1])
  if (!only) throw new Error(`--only takes ${all.join(' or ')}`)
  return [only]
}

/** The database in a process of its own, as a server would have it. */
async function startApart() {
  const script = join(root, 'scripts/database/serve.ts')
  const child = spawn(process.execPath, ['--import', 'tsx', script, join(root, 'data/bench')], {
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  })
  const lines = createInterface(child.stdout)
  let engine = ''
  for await (const line of lines) {
    if (line.startsWith('Database: ')) engine = line.slice('Database: '.length)
    if (!line.startsWith('mongodb')) continue
    return { uri: ownName(line), engine, stop: () => stopChild(child) }
  }
  throw new Error('the database did not start')
}

/** Wherever the database is, what is dropped here is called so. */
function ownName(uri: string): string {
  return uri.replace(/^(mongodb(?:\+srv)?:\/\/[^/?]+)\/?[^?]*/, '$1/qianshou_bench')
}

async function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  child.kill('SIGTERM')
  await once(child, 'exit')
}

function counts(one: number, four: number, sixteen: number): Map<number, number> {
  return new Map([
    [1, one],
    [4, four],
    [16, sixteen],
  ])
}
