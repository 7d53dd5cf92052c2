import { setTimeout as sleep } from 'node:timers/promises'
import { rootFileSystem } from './debian.ts'
import { startGateway } from './gateway/server.ts'
import type { Database, Settings } from './index.ts'
import { freePort } from './machine.ts'
import { startPostgres, type Postgres } from './postgres.ts'

const firstWait = 500
const longestWait = 15_000

/** Starts PostgreSQL with DocumentDB, and the gateway that speaks MongoDB's protocol before it. */
export async function startDocumentDb(settings: Settings): Promise<Database> {
  const { log, name, failPoints, idleTransaction } = settings
  const root = await rootFileSystem(log)
  const port = await freePort()
  const data = `${settings.folder}/documentdb`
  const postgres = await keepRunning(() => startPostgres(root, data, port), data, log)
  const { host, password, version } = postgres.first
  const gateway = await startGateway({
    engine: { host, port, password },
    failPoints,
    idleTransaction,
  })
  return {
    uri: `mongodb://127.0.0.1:${gateway.port}/${name}?replicaSet=qianshou`,
    engine: `${version}, behind the gateway on 127.0.0.1:${gateway.port}`,
    builtIn: true,
    // Both at once: a statement that takes long ends with the server, not the server after it.
    stop: async () => {
      await Promise.all([gateway.stop(), postgres.end((running) => running.stop())])
    },
    kill: async () => {
      await postgres.end((running) => running.kill())
      await gateway.stop()
    },
  }
}

/**
 * Starts PostgreSQL again when it ends by itself, as it does when its disk is full or fails: what
 * it had acknowledged is there, and the gateway's next statement finds it.
 */
async function keepRunning(
  start: () => Promise<Postgres>,
  folder: string,
  log: (line: string) => void,
) {
  const first = await start()
  let running = Promise.resolve(first)
  let ending = false
  const again = async (last: Postgres): Promise<Postgres> => {
    for (let wait = firstWait; ; wait = Math.min(2 * wait, longestWait)) {
      await sleep(wait)
      if (ending) return last
      try {
        const postgres = await start()
        log('Database: PostgreSQL is running again.')
        watch(postgres)
        return postgres
      } catch {
        log(`Database: PostgreSQL could not start again yet, see ${folder}/postgres.log`)
      }
    }
  }
  const watch = (postgres: Postgres) => {
    void postgres.ended.then(() => {
      if (ending) return
      log('Database: PostgreSQL has ended unexpectedly; starting it again.')
      running = again(postgres)
    })
  }
  watch(first)
  return {
    first,
    end: async (how: (postgres: Postgres) => Promise<void>) => {
      ending = true
      await how(await running)
    },
  }
}
