import { join } from 'node:path'
import { startServer } from '../api/main.ts'
import { buildFronts } from './build-fronts.ts'
import { startDatabase } from './database/index.ts'
import { openOutside } from './outside.ts'
import { demoAccounts, demoPassword, demoVillage } from './seed/places.ts'
import { isEmpty, seedDemo } from './seed/demo.ts'
import { Cards } from '../api/points/index.ts'
import { Households } from '../api/people/index.ts'

/** `npm start`: fronts, database, indexes, demo village, server; Ctrl-C ends all of it. */
const root = join(import.meta.dirname, '..')
const log = (line: string) => console.log(line)

/** `--api`: without the fronts, which `npm run dev` serves by itself. */
const apiAlone = process.argv.includes('--api')
const built = apiAlone ? {} : { frontsFolder: await buildFronts(root, log) }
const database = await startDatabase({
  folder: join(root, process.env.DATA_FOLDER ?? 'data/database'),
  log,
})
const outside = await openOutside(join(root, 'data'), log)
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
    await seedDemo(log)
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
  log(`  Logins of the demo village, all with the password ${demoPassword}:`)
  for (const { login, role, at, group } of demoAccounts) {
    const where = at.split('/').filter(Boolean).length > 4 ? '' : ` (${at.split('/').at(-2)})`
    log(`    ${login.padEnd(12)}${role}${group ? ` of ${group}` : ''}${where}`)
  }
  const anyPlace = 'the start tells one card of the demo'
  const household = await Households.findOne({ code: '2-037' }).setOptions({ anyPlace }).lean()
  if (!household) return
  const card = await Cards.findOne({ household: household._id, state: 'active' })
    .setOptions({ anyPlace })
    .lean()
  log(`    a villager's card: QS1:${card?.secret ?? ''} (household 2-037)`)
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
