import { Agent, request } from 'node:http'
import { text } from 'node:stream/consumers'

export interface Reply {
  status: number
  headers: NodeJS.Dict<string | string[]>
  body: string
}

export interface HttpClient {
  ask(
    method: string,
    path: string,
    headers?: Record<string, string>,
    body?: object | Buffer,
  ): Promise<Reply>
  /** @returns the session's cookie */
  signIn(who: { login: string; password: string }): Promise<string>
  stop(): void
}

/** Asks one server, over connections that it keeps. */
export function httpClient(url: string): HttpClient {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 })
  const ask: HttpClient['ask'] = (method, path, headers = {}, body) => {
    const isJson = body && !Buffer.isBuffer(body)
    const sent = isJson ? JSON.stringify(body) : body
    const type = isJson ? { 'content-type': 'application/json' } : {}
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
  return {
    ask,
    signIn: async (who) => {
      const { headers } = expect200('signing in', await ask('POST', '/api/session', {}, who))
      return String(headers['set-cookie']).split(';')[0] ?? ''
    },
    stop: () => agent.destroy(),
  }
}

/** The reply, unless it is anything else than what was asked for. */
export function expect200(what: string, reply: Reply): Reply {
  if (reply.status !== 200) throw new Error(`${what}: ${reply.status} ${reply.body}`)
  return reply
}
