import '../api/app.ts'
import { parseArgs } from 'node:util'
import { importGoodsFile } from './import/goods.ts'
import { importRosterFile } from './import/roster.ts'
import { importRulesFile } from './import/rules.ts'
import { writeSample } from './import/sample.ts'
import { Told, withDatabase } from './with-database.ts'

const usage = [
  'npm run import -- rules  FILE.json --place CODE',
  'npm run import -- goods  FILE.json --place CODE --by LOGIN',
  'npm run import -- roster FILE.xlsx --place CODE --by LOGIN [--check]',
  'npm run import -- sample FILE.xlsx',
].join('\n')

function read() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        place: { type: 'string' },
        by: { type: 'string' },
        check: { type: 'boolean', default: false },
      },
    })
  } catch (error) {
    throw new Told(`${(error as Error).message}\n${usage}`)
  }
}

function needed(option: string | undefined): string {
  if (option === undefined) throw new Told(usage)
  return option
}

async function run(log: (line: string) => void): Promise<void> {
  const { values, positionals } = read()
  const [what, given] = positionals
  const file = needed(given)
  const place = () => needed(values.place)
  const by = () => needed(values.by)
  if (what === 'rules') await importRulesFile(file, place(), log)
  else if (what === 'goods') await importGoodsFile(file, place(), by(), log)
  else if (what === 'roster') await importRosterFile(file, place(), by(), values.check, log)
  else throw new Told(usage)
}

// `npm run import`: what a village brings along. The same file again changes nothing.
const [what, file] = process.argv.slice(2)
if (what === 'sample' && file) await writeSample(file)
else if (!what || what === '--help') console.log(usage)
else await withDatabase(run)
