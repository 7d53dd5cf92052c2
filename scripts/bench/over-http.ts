import { fork } from 'node:child_process'
import { once } from 'node:events'
import { openSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { countedRetries } from './product.ts'
import { SoldOut, type System } from './systems.ts'
import { keeper, village } from './world.ts'

interface Reply {
  status: number
  headers: NodeJS.Dict<string | string[]>
  body: string
}

/** The whole product: a server in a process of its own, a signed-in till with kept connections. */
export async function httpSystem(uri: string): Promise<System> {
  const log = openSync(join(import.meta.dirname, '../../data/bench/server.log'), 'a')
  const child = fork(join(import.meta.dirname, 'server.ts'), [uri], {
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', log, 'inherit', 'ipc'],
  })
  const [{ url }] = (await once(child, 'message')) as [{ url: string }]
  const agent = new Agent({ keepAlive: true, maxSockets: 64 })
  const ask = asker(url, agent)
  const signIn = await ask('POST', '/api/session', {}, keeper)
  if (signIn.status !== 200) throw new Error(`signing in: ${signIn.status} ${signIn.body}`)
  const cookie = String(signIn.headers['set-cookie']).split(';')[0] ?? ''
  return {
    name: 'product over HTTP',
    redeem: async (sale, key) => {
      const headers = { cookie, 'idempotency-key': key }
      const reply = await ask('POST', `/api/places/${village}/redemptions`, headers, sale)
      if (reply.status === 409 && reply.body.includes('sold_out')) throw new SoldOut()
      if (reply.status !== 200) throw new Error(`redeem: ${reply.status} ${reply.body}`)
    },
    award: null,
    statement: async (household, limit) => {
      const path = `/api/places/${village}/households/${household}/statement?limit=${limit}`
      const reply = await ask('GET', path, { cookie })
      if (reply.status !== 200) throw new Error(`statement: ${reply.status} ${reply.body}`)
      return (JSON.parse(reply.body) as { items: unknown[] }).items.length
    },
    retries: () => countedRetries(async () => (await ask('GET', '/metrics', {})).body),
    stop: async () => {
      agent.destroy()
      child.disconnect()
      await once(child, 'exit')
    },
  }
}

/** Two servers on one database, each with every other customer. */
export function turnAndTurn(one: System, other: System): System {
  let asked = 0
  return {
    ...one,
    name: 'product over HTTP, two servers',
    redeem: (sale, key) => (asked++ % 2 ? one : other).redeem(sale, key),
    retries: async () => (await one.retries()) + (await other.retries()),
  }
}

function asker(url: string, agent: Agent) {
  const ask = (
    method: string,
    path: string,
    headers: Record<string, string>,
    body?: object,
  ): Promise<Reply> => {
    const sent = body && JSON.stringify(body)
    const type = sent ? { 'content-type': 'application/json' } : {}
    return new Promise((done, fail) => {
      const asked = request(url + path, { method, agent, headers: { ...headers, ...type } })
      asked.once('error', (error: NodeJS.ErrnoException) => {
        // The server closed a kept connection just then: sent again under its key, as tills do.
        const closed = asked.reusedSocket && error.code === 'ECONNRESET'
        if (closed) done(ask(method, path, headers, body))
        else fail(error)
      })
      asked.once('response', (response) => {
        const { statusCode: status = 0, headers: got } = response
        text(response).then((read) => done({ status, headers: got, body: read }), fail)
      })
      asked.end(sent)
    })
  }
  return ask
}
