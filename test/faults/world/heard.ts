import { endpoints } from '../../../api/app.ts'
import type { Actor, Endpoint } from '../../../api/platform/index.ts'

/** A request as it was made and answered with a yes. */
export interface Heard {
  /** "post /places/:place/claims". */
  route: string
  place: string
  params: Record<string, string>
  query: Record<string, string>
  body: Record<string, unknown> | null
  bytes?: Buffer
}

type Input = Record<string, unknown> & { bytes?: Buffer }

/** Listens at every declared route: what a world was made with are requests that make sense. */
export class Listener {
  private readonly heard = new Map<string, Heard[]>()
  private listening = true

  /** What comes from now on is nobody's example. */
  stop(): ReadonlyMap<string, readonly Heard[]> {
    this.listening = false
    return this.heard
  }

  /** The declarations, each with an ear behind it. */
  routes(): Endpoint[] {
    return endpoints.map((each) => ({
      ...each,
      run: async (actor: Actor, input: never) => {
        const reply = await each.run(actor, input)
        if (this.listening) this.note(each, actor, input)
        return reply
      },
    }))
  }

  private note(endpoint: Endpoint, actor: Actor, input: Input): void {
    const { method, path, params, query, body, file } = endpoint
    const of = (shape: object) =>
      Object.entries(input).filter(([name, value]) => name in shape && value !== undefined)
    const texts = (shape: object) =>
      Object.fromEntries(of(shape).map(([name, value]) => [name, String(value)]))
    const route = `${method} ${path}`
    const one: Heard = {
      route,
      place: (actor.place as Actor['place'] | undefined)?.code ?? '',
      params: texts(params.shape),
      query: texts(query.shape),
      body: body && Object.fromEntries(of(body.shape)),
      ...(file && input.bytes ? { bytes: input.bytes } : {}),
    }
    this.heard.set(route, [...(this.heard.get(route) ?? []), one])
  }
}
