import { z } from 'zod'
import type { Reply } from '../world/caller.ts'
import type { Operation, Schema } from './document.ts'
import type { Wire } from './requests.ts'

/** No request may take longer. */
const patienceMs = 5_000

/** Says what is wrong with a reply, by the served description alone. */
export class Judge {
  private readonly replies = new Map<string, z.ZodType>()

  /** Null when the reply is as it should be. */
  wrong(operation: Operation, wire: Wire, reply: Reply): string | null {
    const { status, ms } = reply
    if (status >= 500) return `${status}`
    if (ms > patienceMs) return `took ${Math.round(ms)} ms`
    if (status >= 400) return this.fits(`refusal`, operation.refusal, reply)
    if (status !== 200) return `${status} is no status of ours`
    if (wire.mustRefuse) return 'was let in'
    if (operation.reply) return this.fits(operation.name, operation.reply, reply)
    return operation.gives.includes(reply.type) ? null : `replied with ${reply.type}`
  }

  private fits(name: string, schema: Schema, { type, body, status }: Reply): string | null {
    if (type !== 'application/json') return `${status} came as ${type || 'nothing'}`
    const shape = this.replies.get(name) ?? z.fromJSONSchema(schema as never)
    this.replies.set(name, shape)
    const parsed = shape.safeParse(JSON.parse(body.toString()))
    if (parsed.success) return null
    const [issue] = parsed.error.issues
    return `${status} is outside its schema at ${issue?.path.join('.')}: ${issue?.message}`
  }
}

/** The request as one line, with which it can be made again. */
export function told({ kind, method, path, headers, body }: Wire): string {
  const { cookie: _session, ...shown } = headers
  const text = body?.toString('latin1') ?? ''
  const long = text.length > 1500
  const sent = long ? `${text.slice(0, 300)}… (${text.length} bytes)` : text
  return `${kind} ${method} ${path.slice(0, 1500)} ${JSON.stringify(shown)} ${JSON.stringify(sent)}`
}
