import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import mongoose from 'mongoose'
import { Accounts } from '../../api/people/index.ts'
import { connect, createIndexes, disconnect } from '../../api/platform/index.ts'
import { checkEverything } from '../../api/check-everything.ts'
import { bareSystem } from './bare.ts'
import { httpSystem, turnAndTurn } from './over-http.ts'
import { productSystem } from './product.ts'
import { report, writeReport } from './report.ts'
import { measureAll, measureRace, measureReplay, measureSizes, type Plan } from './scenes.ts'
import { keeper, makeWorld } from './world.ts'

/** `npm run bench [-- --quick] [-- --write]`: figures to the console, and into the document. */
const root = join(import.meta.dirname, '../..')
const quick = process.argv.includes('--quick')
const plan: Plan = quick
  ? { rounds: 3, races: 1, counts: counts(8, 12, 32), reads: 12 }
  : { rounds: 5, races: 5, counts: counts(48, 64, 128), reads: 60 }

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
  await mongoose.connection.dropDatabase()
  await createIndexes()
  const world = await makeWorld([10, 100, 1_000, 10_000])
  tell('the village is there')
  const systems = await startSystems(uri)
  const running = [...systems]
  try {
    const series = await measureAll(world, systems, plan, tell)
    const sizes = await measureSizes(world, systems, plan)
    const replays = await measureReplay(world, systems, plan)
    const second = await httpSystem(uri)
    running.push(second)
    const two = turnAndTurn(systems.at(-1) ?? second, second)
    const races = await measureRace(world, [...systems, two], plan)
    tell('measured')
    const problems = await checkEverything()
    if (problems.length > 0) throw new Error(`the books differ: ${JSON.stringify(problems[0])}`)
    tell('the books balance')
    const told = report({ series, sizes, replays, races }, plan, database.engine)
    console.log(`\n${told}`)
    if (process.argv.includes('--write')) {
      await writeReport(join(root, 'docs/benchmarks.md'), told)
    }
  } finally {
    for (const system of running) await system.stop()
    await disconnect()
  }
}

async function startSystems(uri: string) {
  const product = await productSystem()
  const account = await Accounts.findOne({ login: keeper.login }).lean()
  if (!account) throw new Error('there is no keeper')
  const party = {
    keeper: account._id,
    keeperName: account.name,
    shopName: '柿坪村超市',
    purchasesPerMonth: 1_000_000,
  }
  return [await bareSystem(uri, party), product, await httpSystem(uri)]
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
