import { fork } from 'node:child_process'
import { once } from 'node:events'
import { openSync } from 'node:fs'
import { join } from 'node:path'
import { folder, root } from './databases.ts'
import { httpClient, type HttpClient } from './http-client.ts'
import { countedRetries } from './routes.ts'

export interface ServerApart {
  client: HttpClient
  retries(): Promise<number>
  stop(): Promise<void>
}

/** The whole product as a server in a process of its own, log on, without limits on requests. */
export async function serverApart(uri: string): Promise<ServerApart> {
  const log = openSync(join(root, folder, 'server.log'), 'a')
  const child = fork(join(import.meta.dirname, 'server.ts'), [uri], {
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', log, 'inherit', 'ipc'],
  })
  const [{ url }] = (await once(child, 'message')) as [{ url: string }]
  const client = httpClient(url)
  return {
    client,
    retries: () => countedRetries(async () => (await client.ask('GET', '/metrics')).body),
    stop: async () => {
      client.stop()
      child.disconnect()
      await once(child, 'exit')
    },
  }
}
