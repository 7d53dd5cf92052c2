import { join } from 'node:path'
import { parseArgs } from 'node:util'
import mongoose from 'mongoose'
import { aimsTable, type Aim } from './aims.ts'
import { measureCounter } from './counter/measure-counter.ts'
import { root, startApart } from './databases.ts'
import { measureGrowth } from './growth/measure-growth.ts'
import { measureHouse } from './house/measure-house.ts'
import { machine } from './machine.ts'
import { measureMany } from './many/measure-many.ts'
import type { Part } from './part.ts'
import { measureTrade } from './trade/measure-trade.ts'
import { writeReport } from './write-report.ts'

/**
 * `npm run bench [-- --quick] [-- --only counter,trade] [-- --write]`: figures to the console, and
 * with `--write` those of a whole full run into the document. Fails when books differ.
 */
const parts: Record<string, Part> = {
  counter: measureCounter,
  trade: measureTrade,
  many: measureMany,
  house: measureHouse,
  growth: measureGrowth,
}
const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
})
const chosen = chosenParts(values.only)
if (values.write && (values.quick || values.only)) {
  throw new Error('--write puts a whole full run into the document: without --quick and --only')
}

process.env.LOG_LEVEL ??= 'info'
const began = performance.now()
const tell = (line: string) =>
  console.log(`  ${Math.round((performance.now() - began) / 1000)} s  ${line}`)

const database = await startApart()
try {
  await measureAll()
} finally {
  await mongoose.disconnect()
  await database.stop()
}

async function measureAll(): Promise<void> {
  const texts = new Map<string, string>([['machine', machine(database.engine)]])
  const aims: Aim[] = []
  for (const name of chosen) {
    const settings = { uriOf: database.uriOf, quick: values.quick, tell }
    const told = await parts[name]!(settings)
    tell(`${name}: measured, and the books balance`)
    console.log(`\n${told.text}`)
    texts.set(name, told.text)
    aims.push(...told.aims)
  }
  texts.set('aims', aimsTable(aims))
  console.log(`\n${texts.get('machine')}\n${texts.get('aims')}`)
  if (!values.write) return
  for (const [name, text] of texts) {
    await writeReport(join(root, 'docs/benchmarks.md'), name, text)
  }
}

function chosenParts(only: string | undefined): string[] {
  const all = Object.keys(parts)
  return (only?.split(',') ?? all).map((name) => {
    if (!parts[name]) throw new Error(`--only takes ${all.join(', ')}`)
    return name
  })
}
