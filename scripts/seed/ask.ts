import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { endpoints } from '../../api/app.ts'
import { clock, perform, type Actor, type Endpoint } from '../../api/platform/index.ts'

/**
 * Asks for a route as the door would, without HTTP: the input is parsed by the declaration, the
 * command runs in its transaction, at the seed's time.
 * @param route "post /places/:place/windows"
 * @param input path, query and body as one object
 * @param key fresh unless given
 */
export async function ask<Reply>(
  actor: Actor,
  route: string,
  input: Record<string, unknown> = {},
  key: string = randomUUID(),
): Promise<Reply> {
  const endpoint = endpoints.find((each) => `${each.method} ${each.path}` === route)
  if (!endpoint) throw new Error(`no route ${route}`)
  const now = { ...actor, at: clock.now(), key }
  const parsed = parse(endpoint, input)
  if (endpoint.prepare) parsed.prepared = await endpoint.prepare(now, parsed as never)
  const { reply } = await perform(endpoint, now, parsed)
  return reply as Reply
}

function parse({ path, params, query, body, file }: Endpoint, input: Record<string, unknown>) {
  const left = { ...input }
  const take = (shape: z.ZodObject) => {
    const names = Object.keys(shape.shape).filter((name) => name !== 'place' && name in left)
    const own = Object.fromEntries(names.map((name) => [name, left[name]]))
    for (const name of names) delete left[name]
    const placed = 'place' in shape.shape ? { place: '00' } : {}
    return shape.parse({ ...placed, ...own }) as Record<string, unknown>
  }
  const parsed: Record<string, unknown> = { ...take(params), ...take(query) }
  delete parsed.place
  if (body) Object.assign(parsed, take(body))
  if (file) {
    parsed.bytes = left.bytes
    delete left.bytes
  }
  const strange = Object.keys(left)
  if (strange.length > 0) throw new Error(`${path} does not take ${strange.join(', ')}`)
  return parsed
}
