import type { Heard } from '../world/heard.ts'
import type { Operation } from './document.ts'

/**
 * What exists, by the name of the field that asks for it: begun with what the world was made
 * with, and grown by what the requests themselves make.
 */
export class Things {
  readonly byName = new Map<string, unknown[]>()

  constructor(heard: Iterable<readonly Heard[]>) {
    for (const list of heard) {
      for (const { place, params, query, body } of list) {
        if (place) this.add('place', place)
        this.walk(params)
        this.walk(query)
        this.walk(body)
      }
    }
  }

  /** A reply to "POST …/claims" that has an id names what "…/claims/{claim}" asks for. */
  learn(operation: Operation, all: readonly Operation[], reply: unknown): void {
    const { id } = (reply ?? {}) as { id?: unknown }
    if (operation.method !== 'post' || typeof id !== 'string') return
    const below = `${operation.path}/{`
    const [next] = all.filter(({ path }) => path.startsWith(below))
    const name = next && /^\w+/.exec(next.path.slice(below.length))?.[0]
    if (name) this.add(name, id)
  }

  private walk(value: unknown, name = ''): void {
    if (Array.isArray(value)) for (const each of value) this.walk(each, name)
    else if (value && typeof value === 'object') {
      for (const [key, each] of Object.entries(value)) this.walk(each, key)
    } else if (value !== undefined && value !== null && name) this.add(name, value)
  }

  private add(name: string, value: unknown): void {
    const known = this.byName.get(name) ?? []
    if (!known.includes(value)) this.byName.set(name, [...known, value].slice(-40))
  }
}
