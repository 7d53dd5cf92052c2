import { dirname, join } from 'node:path'
import { startServer } from '../api/main.ts'
import { buildFronts } from './build-fronts.ts'
import { startDatabase } from './database/index.ts'
import { openOutside } from './outside.ts'
import { demoAccounts, demoPassword, demoVillage } from './seed/places.ts'
import { employees, tradeAccounts, union } from './seed/trade/places.ts'
import { villagersPages } from './seed/villagers.ts'
import { isEmpty, seedDemo } from './seed/demo.ts'

/** `npm start`: fronts, database, indexes, demo village, server; Ctrl-C ends all of it. */
const root = join(import.meta.dirname, '..')
const log = (line: string) => console.log(line)

/** `--api`: without the fronts, which `npm run dev` serves by itself. */
const apiAlone = process.argv.includes('--api')
const built = apiAlone ? {} : { frontsFolder: await buildFronts(root, log) }
const folder = join(root, process.env.DATA_FOLDER ?? 'data/database')
const database = await startDatabase({ folder, log })
const outside = await openOutside(dirname(folder), log)
const server = await startServer({
  uri: database.uri,
  port: Number(process.env.PORT ?? 3000),
  ...(process.env.HOST ? { host: process.env.HOST } : {}),
  ...built,
})

/** Only on the built-in database; `npm run dev` starts that by itself and says so. */
const demo = database.builtIn || process.env.QIANSHOU_DEV_DATABASE === database.uri

if (await isEmpty()) {
  if (demo) {
    log('Loading the demo village (once, about a minute):')
    await seedDemo(log, outside.payByCard)
  } else {
    log('This database is empty. Run "npm run setup" for the first place and administrator.')
  }
}
tellAddresses(server.url)
outside.reachAt(server.url)
if (demo) await tellLogins(server.url)

stopOnSignal([server, outside, database])

function tellAddresses(url: string): void {
  log('')
  log(`  Storefront and notices  ${url}/`)
  log(`  Counter                 ${url}/pos/`)
  log(`  Work team's desk        ${url}/desk/`)
  log(`  API                     ${url}/api`)
}

async function tellLogins(url: string): Promise<void> {
  log('')
  log(`  Logins of the demo, all with the password ${demoPassword}:`)
  for (const { login, role, at, group } of [...demoAccounts, ...tradeAccounts]) {
    const code = at.split('/').at(-2) ?? ''
    const where = code === demoVillage ? '' : ` (${code})`
    log(`    ${login.padEnd(12)}${role}${group ? ` of ${group}` : ''}${where}`)
  }
  const [number = '', name = ''] = employees[0]
  log(`  An employee: union ${union}, ${name}, ${number}; the code is printed here.`)
  for (const line of await villagersPages()) log(`  ${line}`)
  log(`  Board: ${url}/boards/${demoVillage}`)
}

function stopOnSignal(running: readonly { stop(): Promise<void> }[]): void {
  let stopping = false
  const stop = async () => {
    if (stopping) return
    stopping = true
    log('\nStopping …')
    for (const each of running) await each.stop()
    process.exit(0)
  }
  process.on('SIGINT', () => void stop())
  process.on('SIGTERM', () => void stop())
}
