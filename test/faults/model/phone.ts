import { randomUUID } from 'node:crypto'
import type { Endpoint } from '../../../api/platform/index.ts'
import type { Who } from './people.ts'
import type { Reply } from './step.ts'

export const password = 'a password for stories'

interface Call {
  who: Who | null
  /** Code of the place, for routes below one. */
  place: string
  endpoint: Endpoint
  input: Record<string, unknown>
  key: string | undefined
}

/** The way over HTTP: with a session, a key and a body, as a browser would. */
export class Phone {
  private readonly url: string
  private readonly cookies = new Map<Who, string>()

  constructor(url: string) {
    this.url = url
  }

  async ask(call: Call): Promise<{ refused: string | null; reply: Reply }> {
    const first = await this.send(call)
    // Nobody's session outlives the days that go by in a story.
    const ended = first.status === 401 && call.who !== null
    if (ended) await this.signIn(call.who as Who)
    const response = ended ? await this.send(call) : first
    const reply = (await response.json()) as Reply
    if (response.status >= 500) throw new Error(`${response.status} ${JSON.stringify(reply)}`)
    return response.ok ? { refused: null, reply } : { refused: reply.error.code, reply: null }
  }

  private async send({ who, place, endpoint, input, key }: Call): Promise<Response> {
    const { method, path, params, query, body, file } = endpoint
    const left = { ...input, place }
    const take = (names: readonly string[]) =>
      Object.fromEntries(
        names.filter((name) => name in left).map((name) => [name, left[name as 'place']]),
      )
    const filled = Object.entries(take(Object.keys(params.shape))).reduce(
      (sum, [name, value]) => sum.replace(`:${name}`, encodeURIComponent(String(value))),
      path,
    )
    const asked = take(Object.keys(query.shape)) as Record<string, string>
    const search = new URLSearchParams(asked).toString()
    const json = body ? JSON.stringify(take(Object.keys(body.shape))) : undefined
    const bytes = file ? (input.bytes as Uint8Array<ArrayBuffer>) : undefined
    return await fetch(`${this.url}/api${filled}${search ? `?${search}` : ''}`, {
      method: method.toUpperCase(),
      headers: {
        ...(who ? { cookie: this.cookies.get(who) ?? '' } : {}),
        ...(endpoint.isCommand ? { 'idempotency-key': key ?? randomUUID() } : {}),
        'content-type': file?.types[0] ?? 'application/json',
        ...(file?.signedBy ? { [file.signedBy]: 'signed' } : {}),
      },
      ...(method === 'get' ? {} : { body: bytes ?? json ?? null }),
    })
  }

  private async signIn(who: Who): Promise<void> {
    const reply = await fetch(`${this.url}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ login: who.toLowerCase(), password }),
    })
    if (!reply.ok) throw new Error(`${who} cannot sign in: ${await reply.text()}`)
    this.cookies.set(who, reply.headers.getSetCookie()[0]?.split(';')[0] ?? '')
  }
}
