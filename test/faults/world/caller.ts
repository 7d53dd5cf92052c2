import { Agent, request } from 'node:http'

export interface Reply {
  status: number
  type: string
  headers: Record<string, string | string[] | undefined>
  body: Buffer
  ms: number
}

const password = 'a password for tests'

/** A request as it goes over the wire; the path with its query. */
export interface Sent {
  method: string
  path: string
  headers: Record<string, string>
  body: Buffer | null
}

/** Sends requests just as they are, over connections that are kept. */
export class Caller {
  private readonly agent = new Agent({ keepAlive: true })
  private readonly url: URL

  constructor(url: string) {
    this.url = new URL(url)
  }

  /** Once more where the server had just given up a connection that lay idle. */
  async send(wire: Sent): Promise<Reply> {
    try {
      return await this.once(wire)
    } catch (error) {
      if ((error as { wasIdle?: boolean }).wasIdle) return await this.once(wire)
      throw error
    }
  }

  private once({ method, path, headers, body }: Sent): Promise<Reply> {
    const { hostname: host, port } = this.url
    const length = body ? { 'content-length': String(body.length) } : {}
    const began = performance.now()
    return new Promise((done, fail) => {
      const options = { host, port, method, path, agent: this.agent }
      const asked = request({ ...options, headers: { ...headers, ...length } }, (reply) => {
        const parts: Buffer[] = []
        reply.on('data', (part: Buffer) => parts.push(part))
        reply.on('error', fail)
        reply.on('end', () => {
          const type = (reply.headers['content-type'] ?? '').split(';')[0] ?? ''
          const { statusCode: status = 0, headers } = reply
          const ms = performance.now() - began
          done({ status, type, headers, body: Buffer.concat(parts), ms })
        })
      })
      asked.on('error', (error) => fail(Object.assign(error, { wasIdle: asked.reusedSocket })))
      asked.end(body ?? undefined)
    })
  }

  /** The cookie of an account of the tests. */
  async signIn(login: string): Promise<string> {
    const body = Buffer.from(JSON.stringify({ login, password }))
    const headers = { 'content-type': 'application/json' }
    const reply = await this.send({ method: 'POST', path: '/api/session', headers, body })
    if (reply.status !== 200) throw new Error(`${login} is not let in: ${reply.status}`)
    return String(reply.headers['set-cookie']).split(';')[0] ?? ''
  }

  close(): void {
    this.agent.destroy()
  }
}
