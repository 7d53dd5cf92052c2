import { Agent, request } from 'node:http'
import type { Wire } from './requests.ts'

export interface Reply {
  status: number
  type: string
  headers: Record<string, string | string[] | undefined>
  body: Buffer
  ms: number
}

type Sent = Omit<Wire, 'kind' | 'mustRefuse'>

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

  close(): void {
    this.agent.destroy()
  }
}
