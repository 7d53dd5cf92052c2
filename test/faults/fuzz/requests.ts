import { randomUUID } from 'node:crypto'
import type { Random } from '../../../scripts/seed/random.ts'
import type { Sent } from '../world/caller.ts'
import type { Heard } from '../world/heard.ts'
import { brokenBody } from './bodies.ts'
import type { Operation, Schema } from './document.ts'
import { oddHeaders } from './headers.ts'
import { edgesOf, nasty, operators, type Maker } from './values.ts'

export const kinds = ['valid', 'edge', 'invalid', 'injection', 'headers', 'body'] as const
export type Kind = (typeof kinds)[number]

/** How often each kind is tried. */
const odds: Record<Kind, number> = {
  valid: 0.36,
  edge: 0.14,
  invalid: 0.18,
  injection: 0.16,
  headers: 0.08,
  body: 0.08,
}

/** A request as it goes over the wire. */
export interface Wire extends Sent {
  kind: Kind
  /** It is not what the description allows: a yes would be wrong. */
  mustRefuse: boolean
}

interface Input {
  params: Record<string, unknown>
  query: Record<string, unknown>
  body: unknown
  bytes: Buffer | null
}

/** A place in the input, by its part and the keys that lead to it. */
interface Spot {
  part: 'params' | 'query' | 'body'
  path: string[]
  schema: Schema
}

/** Makes requests of one route: as they should be, nearly so, and not at all. */
export class Requests {
  private readonly operation: Operation
  private readonly random: Random
  private readonly maker: Maker
  private readonly heard: readonly Heard[]

  constructor(operation: Operation, random: Random, maker: Maker, heard: readonly Heard[]) {
    this.operation = operation
    this.random = random
    this.maker = maker
    this.heard = heard
  }

  next(): Wire {
    const kind = this.kind()
    const input = this.input()
    if (kind === 'edge') return this.edge(input)
    if (kind === 'invalid') return this.invalid(input)
    if (kind === 'injection') return this.injection(input)
    const wire = this.wire(kind, input)
    if (kind === 'headers') Object.assign(wire.headers, oddHeaders(this.random))
    if (kind === 'body') Object.assign(wire, brokenBody(this.random, this.operation, wire))
    return wire
  }

  private kind(): Kind {
    let left = this.random.next()
    return kinds.find((kind) => (left -= odds[kind]) < 0) ?? 'valid'
  }

  /** As the world once asked it, or made from the description. */
  private input(): Input {
    const { random, operation, maker } = this
    const heard = this.heard.length > 0 && random.next() < 0.5 ? random.pick(this.heard) : null
    if (heard) {
      const { place, params, query, body, bytes = null } = structuredClone(heard)
      const asked = bytes && Buffer.from(bytes)
      return { params: { ...params, ...(place ? { place } : {}) }, query, body, bytes: asked }
    }
    const made = (schema: Schema) => maker.valid(schema)
    const params = Object.entries(operation.params)
    return {
      params: Object.fromEntries(params.map(([name, schema]) => [name, maker.valid(schema, name)])),
      query: made(operation.query) as Record<string, unknown>,
      body: operation.body && made(operation.body),
      bytes: operation.takes.length > 0 ? Buffer.from(JSON.stringify(made({}))) : null,
    }
  }

  private edge(input: Input): Wire {
    const spot = this.spot(input, ({ schema }) => edgesOf(schema).inside.length > 0)
    if (spot) put(input, spot, this.random.pick(edgesOf(spot.schema).inside))
    return this.wire('edge', input)
  }

  /** One field is wrong: out of its bounds, of another type, missing or unknown. */
  private invalid(input: Input): Wire {
    const { random, operation } = this
    const which = random.next()
    const body = input.body as Record<string, unknown> | null
    if (which < 0.2 && body) {
      const needed = operation.body?.required ?? []
      if (needed.length > 0) delete body[random.pick(needed)]
      return { ...this.wire('invalid', input), mustRefuse: needed.length > 0 }
    }
    if (which < 0.35) {
      const part = body ?? input.query
      part[random.pick(['extra', '_id', 'place_', 'at'])] = random.pick(nasty) ?? 'x'
      return this.wire('invalid', input)
    }
    const spot = this.spot(input, ({ schema }) => edgesOf(schema).outside.length > 0)
    if (!spot) return this.wire('invalid', input)
    const known = random.next() < 0.6
    put(input, spot, random.pick(known ? edgesOf(spot.schema).outside : nasty))
    return { ...this.wire('invalid', input), mustRefuse: known }
  }

  /** An order to the database, where a value belongs. */
  private injection(input: Input): Wire {
    const { random } = this
    const operator = random.pick(operators)
    const spot = this.spot(input, () => true)
    if (!spot || random.next() < 0.2) {
      const wire = this.wire('injection', input)
      const extra = `${operator.slice(1, -1)}${input.body && Object.keys(input.body).length > 0 ? ',' : ''}`
      if (!wire.body || !operator.startsWith('{')) return asQuery(wire, '__proto__[x]', '1')
      return { ...wire, body: Buffer.from(wire.body.toString().replace('{', `{${extra}`)) }
    }
    if (spot.part === 'query') {
      const name = spot.path[0] ?? ''
      delete input.query[name]
      const wire = this.wire('injection', input)
      return asQuery(wire, `${name}[${random.pick(['$gt', '$ne', '$where', '__proto__'])}]`, '')
    }
    put(input, spot, spot.part === 'params' ? operator : mark)
    const wire = this.wire('injection', input)
    const body = wire.body && Buffer.from(wire.body.toString().replace(`"${mark}"`, operator))
    return { ...wire, body, mustRefuse: spot.part === 'body' }
  }

  private spot(input: Input, fits: (spot: Spot) => boolean): Spot | null {
    const { operation } = this
    const params = Object.entries(operation.params).map(([name, schema]): Spot => ({
      part: 'params',
      path: [name],
      schema,
    }))
    const queries = Object.entries(operation.query.properties ?? {}).map(
      ([name, schema]): Spot => ({ part: 'query', path: [name], schema }),
    )
    const body = operation.body ? spotsIn(operation.body, input.body) : []
    const all = [...params, ...queries, ...body, ...body, ...body].filter(fits)
    return all.length > 0 ? this.random.pick(all) : null
  }

  private wire(kind: Kind, { params, query, body, bytes }: Input): Wire {
    const { operation, random } = this
    const filled = operation.path.replace(/\{(\w+)\}/g, (_all, name: string) =>
      encodeURIComponent(textOf(params[name])),
    )
    const asked = Object.entries(query).map(([name, value]) => [name, textOf(value)])
    const search = asked.length > 0 ? `?${new URLSearchParams(asked as [string, string][])}` : ''
    const headers: Record<string, string> = {}
    if (operation.keyed) headers['idempotency-key'] = randomUUID()
    if (body) headers['content-type'] = 'application/json'
    if (bytes) headers['content-type'] = random.pick(operation.takes)
    return {
      kind,
      method: operation.method.toUpperCase(),
      path: `/api${filled}${search}`,
      headers,
      body: bytes ?? (body ? Buffer.from(JSON.stringify(body)) : null),
      mustRefuse: false,
    }
  }
}

const mark = 'an order stands here'

function asQuery(wire: Wire, name: string, value: string): Wire {
  const path = `${wire.path}${wire.path.includes('?') ? '&' : '?'}${name}=${value}`
  return { ...wire, path, mustRefuse: true }
}

/** Every field that is there or could be, with the schema of each. */
function spotsIn(schema: Schema, value: unknown, path: string[] = []): Spot[] {
  const own: Spot[] = path.length > 0 ? [{ part: 'body', path, schema }] : []
  if (Array.isArray(value)) {
    const inside = schema.items ?? {}
    return [...own, ...value.flatMap((each, index) => spotsIn(inside, each, [...path, `${index}`]))]
  }
  const fields = Object.entries(schema.properties ?? {})
  const at = (name: string) => (value as Record<string, unknown> | null | undefined)?.[name]
  return [...own, ...fields.flatMap(([name, one]) => spotsIn(one, at(name), [...path, name]))]
}

function put(input: Input, { part, path }: Spot, value: unknown): void {
  let at = input[part] as Record<string, unknown>
  for (const key of path.slice(0, -1)) at = (at[key] ??= {}) as Record<string, unknown>
  at[path.at(-1) ?? ''] = value
}

function textOf(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
  // By way of bytes, for half a surrogate pair cannot stand in an address.
  return Buffer.from(text).toString()
}
