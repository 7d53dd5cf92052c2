import { fork } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { machine } from '../../scripts/bench/machine.ts'
import { writeReport } from '../../scripts/bench/write-report.ts'
import { startDatabase } from '../../scripts/database/index.ts'
import { partNames, type Found, type PartName, type Settings } from './part.ts'
import { reportOf, type Outcome } from './report.ts'
import { installTools } from './support/debian-tool.ts'

/**
 * `npm run faults [-- --quick] [-- --only crashes,disk] [-- --seed 7] [-- --count 200] [-- --write]`:
 * every part in a process of its own, two at once; fails when one of them found something.
 */
const mostTold = 20
const root = join(import.meta.dirname, '../..')
const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string' },
    seed: { type: 'string' },
    count: { type: 'string' },
    write: { type: 'boolean', default: false },
    'at-once': { type: 'string', default: String(Math.min(2, cpus().length)) },
  },
})
const settings: Omit<Settings, 'tell'> = {
  quick: values.quick,
  seed: values.seed === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(values.seed),
  ...(values.count === undefined ? {} : { count: Number(values.count) }),
}
const chosen = chosenParts(values.only)

console.log(`faults: ${chosen.join(', ')} with --seed ${settings.seed}`)
mkdirSync(join(root, 'data/faults'), { recursive: true })
installTools(chosen)
const outcomes = new Map<PartName, Outcome>()
const waiting = [...chosen]
await Promise.all(Array.from({ length: Number(values['at-once']) }, runNext))

const told = chosen.map((name) => outcomes.get(name)!)
console.log(`\n${reportOf(told, settings)}`)
for (const { name, problems } of told) {
  for (const problem of problems.slice(0, mostTold)) {
    console.log(`✗ ${name} (--seed ${settings.seed}): ${problem}`)
  }
}
if (values.write) await writeAll()
const failed = told.filter((each) => each.problems.length > 0)
console.log(failed.length === 0 ? 'All held.' : `${failed.length} of ${told.length} did not hold.`)
process.exit(failed.length === 0 ? 0 : 1)

async function writeAll(): Promise<void> {
  const document = join(root, 'docs/reliability.md')
  const folder = join(root, 'data/faults/machine')
  const { engine, stop } = await startDatabase({ folder, log: () => undefined })
  await stop()
  await writeReport(document, 'machine', machine(engine))
  for (const each of told) await writeReport(document, each.name, reportOf([each], settings))
}

async function runNext(): Promise<void> {
  for (let name = waiting.shift(); name; name = waiting.shift()) {
    outcomes.set(name, await runPart(name))
  }
}

function runPart(name: PartName): Promise<Outcome> {
  const began = performance.now()
  const child = fork(join(import.meta.dirname, 'run-part.ts'), [name, JSON.stringify(settings)], {
    execArgv: ['--import', 'tsx', '--expose-gc'],
    cwd: root,
    env: {
      NODE_ENV: 'test',
      LOG_LEVEL: 'silent',
      TEST_DATABASE: `data/faults/${name}`,
      ...process.env,
    },
  })
  let found: Found | undefined
  child.once('message', (message) => {
    found = message as Found
  })
  return new Promise((done) => {
    child.once('exit', (code, signal) => {
      found ??= { figures: {}, problems: [`ended by itself with ${signal ?? code}`] }
      done({ name, ...found, seconds: (performance.now() - began) / 1000 })
    })
  })
}

function chosenParts(only: string | undefined): PartName[] {
  if (only === undefined) return [...partNames]
  return only.split(',').map((name) => {
    const part = partNames.find((each) => each === name)
    if (!part) throw new Error(`--only takes ${partNames.join(', ')}`)
    return part
  })
}
