import { dirname } from 'node:path'
import { startServer } from '../../api/main.ts'
import type { Database } from '../database/index.ts'
import { openOutside } from '../outside.ts'
import { demoAccounts, demoPassword, demoVillage, hasDemo, isEmpty } from '../seed/places.ts'
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
  const outside = await openOutside(dirname(folder), log)
  const server = await startServer({
    uri: database.uri,
    port: Number(process.env.PORT ?? 3000),
    ...(process.env.HOST ? { host: process.env.HOST } : {}),
    ...(frontsFolder ? { frontsFolder } : {}),
  })
  // Only on the built-in database; `npm run dev` starts that by itself and says so.
  const ours = database.builtIn || process.env.QIANSHOU_DEV_DATABASE === database.uri
  if (await isEmpty()) {
    if (ours) {
      log('Loading the demo village (once, about a minute):')
      // Asked for here alone: it stays in memory for as long as the server runs.
      const { seedDemo } = await import('../seed/demo.ts')
      await seedDemo(log, outside.payByCard)
    } else {
      log('This database is empty. Run "npm run setup" for the first place and administrator.')
    }
  }
  tellAddresses(server.url, log)
  outside.reachAt(server.url)
  if (ours && (await hasDemo())) await tellLogins(server.url, log)
  stopOnSignal([server, outside, database], log)
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
