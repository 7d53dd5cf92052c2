import { rootFileSystem } from './debian.ts'
import { startGateway } from './gateway/server.ts'
import type { Database, Settings } from './index.ts'
import { startPostgres } from './postgres.ts'

/** Starts PostgreSQL with DocumentDB, and the gateway that speaks MongoDB's protocol before it. */
export async function startDocumentDb(settings: Settings): Promise<Database> {
  const { folder, log, name, failPoints, idleTransaction } = settings
  const root = await rootFileSystem(log)
  const postgres = await startPostgres(root, `${folder}/documentdb`)
  const { host, port, password } = postgres
  const gateway = await startGateway({
    engine: { host, port, password },
    failPoints,
    idleTransaction,
  })
  let ending = false
  const endBoth = (end: () => Promise<void>) => async () => {
    ending = true
    await end()
  }
  void postgres.ended.then(() => {
    if (!ending) log('Database: PostgreSQL has ended unexpectedly.')
    return gateway.stop()
  })
  return {
    uri: `mongodb://127.0.0.1:${gateway.port}/${name}?replicaSet=qianshou`,
    engine: `${postgres.version}, behind the gateway on 127.0.0.1:${gateway.port}`,
    builtIn: true,
    // Both at once: a statement that takes long ends with the server, not the server after it.
    stop: endBoth(async () => {
      await Promise.all([gateway.stop(), postgres.stop()])
    }),
    kill: endBoth(async () => {
      await postgres.kill()
      await gateway.stop()
    }),
  }
}
