import { randomBytes } from 'node:crypto'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createApp, jobs, type AppOptions } from './app.ts'
import {
  connect,
  createIndexes,
  database,
  disconnect,
  log,
  startJobs,
  watchClock,
} from './platform/index.ts'

export interface ServerOptions extends Omit<AppOptions, 'secret'> {
  uri: string
  port: number
  host?: string
  withJobs?: boolean
}

export interface RunningServer {
  url: string
  stop(): Promise<void>
}

/** Connects, sets its time by the database's, makes the indexes, serves, and works the jobs off. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { uri, port, host = '127.0.0.1', withJobs = true, ...rest } = options
  await connect(uri)
  const watch = await watchClock()
  await createIndexes()
  const app = createApp({ ...rest, secret: await sessionSecret() })
  const server = await new Promise<Server>((done, fail) => {
    const listening = app.listen(port, host, (error?: Error) =>
      error ? fail(error) : done(listening),
    )
  })
  const running = withJobs ? await startJobs(jobs) : null
  const address = server.address() as AddressInfo
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${address.port}`,
    stop: async () => {
      await closeGently(server)
      await running?.stop()
      watch.stop()
      await disconnect()
    },
  }
}

/** Lets replies under way finish; idle connections are closed at once. */
async function closeGently(server: Server): Promise<void> {
  const closed = new Promise<void>((done) => server.close(() => done()))
  server.closeIdleConnections()
  const force = setTimeout(() => server.closeAllConnections(), 5_000)
  await closed
  clearTimeout(force)
}

/** Signs the cookies; made once and kept in the database, so that all servers share it. */
async function sessionSecret(): Promise<string> {
  if (process.env.SESSION_SECRET) return process.env.SESSION_SECRET
  const settings = database().collection<{ _id: string; value: string }>('settings')
  const made = { value: randomBytes(32).toString('base64url') }
  await settings
    .updateOne({ _id: 'session secret' }, { $setOnInsert: made }, { upsert: true })
    .catch((error: unknown) => log.debug({ err: error }, 'another server made the secret'))
  const found = await settings.findOne({ _id: 'session secret' })
  if (!found) throw new Error('the session secret could not be stored')
  return found.value
}
