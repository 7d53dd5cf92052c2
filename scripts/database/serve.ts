import { startDatabase } from './index.ts'

// The database alone, for as long as one likes to have it: `npm run db`.
const folder = process.argv[2] ?? 'data/database'

try {
  const database = await startDatabase({ folder })
  console.log(database.uri)
  if (database.builtIn) await untilAskedToStop()
  await database.stop()
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}

async function untilAskedToStop(): Promise<void> {
  const alive = setInterval(() => undefined, 1 << 30)
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, resolve)
  })
  clearInterval(alive)
}
