import { fork } from 'node:child_process'
import { once } from 'node:events'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startServer } from '../../api/main.ts'
import { connect } from '../../api/platform/index.ts'
import type { Database } from '../database/index.ts'
import { openOutside } from '../outside.ts'
import {
  demoAccounts,
  demoPassword,
  demoVillage,
  hasDemo,
  isEmpty,
  isHalfLoaded,
} from '../seed/places.ts'
import { employees, tradeAccounts, union } from '../seed/trade/places.ts'
import { villagersPages } from '../seed/villagers.ts'

interface House {
  database: Database
  /** Of the database; the play money lies beside it. */
  folder: string
  /** Of the built fronts; without it the API is served alone. */
  frontsFolder: string | null
  log: (line: string) => void
}

/** Opens the house on a database that runs, tells how to come in, and closes it on a signal. */
export async function serve({ database, folder, frontsFolder, log }: House): Promise<void> {
  // Only on the built-in database; `npm run dev` starts that by itself and says so.
  const ours = database.builtIn || process.env.QIANSHOU_DEV_DATABASE === database.uri
  await connect(database.uri)
  if (ours && ((await isEmpty()) || (await isHalfLoaded()))) {
    log('Loading the demo village (once, about a minute):')
    await loadDemo(database.uri, dirname(folder))
  }
  const outside = await openOutside(dirname(folder), log)
  const server = await startServer({
    uri: database.uri,
    port: Number(process.env.PORT ?? 3000),
    ...(process.env.HOST ? { host: process.env.HOST } : {}),
    ...(frontsFolder ? { frontsFolder } : {}),
  })
  if (await isEmpty()) {
    log('This database is empty. Run "npm run setup" for the first place and administrator.')
  }
  tellAddresses(server.url, log)
  outside.reachAt(server.url)
  if (ours && (await hasDemo())) await tellLogins(server.url, log)
  stopOnSignal([server, outside, database], log)
}

/**
 * In a process of its own: it needs much memory, and sets the time as the village's story has it,
 * which no job may go by.
 */
async function loadDemo(uri: string, folder: string): Promise<void> {
  const script = fileURLToPath(new URL('../seed/load.ts', import.meta.url))
  const child = fork(script, [uri, folder], { execArgv: ['--import', 'tsx'] })
  const [code] = (await once(child, 'exit')) as [number | null]
  if (code !== 0) throw new Error('The demo village was not loaded; the next start begins it anew.')
}

function tellAddresses(url: string, log: House['log']): void {
  log('')
  log(`  Storefront and notices  ${url}/`)
  log(`  Counter                 ${url}/pos/`)
  log(`  Work team's desk        ${url}/desk/`)
  log(`  API                     ${url}/api`)
}

async function tellLogins(url: string, log: House['log']): Promise<void> {
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

function stopOnSignal(running: readonly { stop(): Promise<void> }[], log: House['log']): void {
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
