import { randomUUID } from 'node:crypto'
import { perform, type Actor } from '../../../api/platform/index.ts'
import { actorOf } from '../../seed/act.ts'
import type { Unit } from '../grown.ts'
import { expect200, type HttpClient } from '../http-client.ts'
import { endpointOf } from '../routes.ts'
import { inProcess, overHttp } from '../tables.ts'

/** A declared route, asked at one size in process and over HTTP. */
export interface Asked {
  what: string
  size: number
  who: { login: string; password: string }
  /** Code of the place where they ask. */
  place: string
  method: 'get' | 'post'
  route: string
  input: Record<string, unknown>
  before?(): Promise<void>
  /** Whether the reply tells of as many as there are. */
  holds(reply: never): boolean
}

/** From behind the door, and as a request of somebody who is signed in. */
export async function bothWays(asked: Asked, client: HttpClient): Promise<Unit[]> {
  return [await behindTheDoor(asked), await asRequest(asked, client)]
}

async function behindTheDoor(asked: Asked): Promise<Unit> {
  const endpoint = endpointOf(asked.method, asked.route)
  const actor = await actorOf(asked.who.login, asked.place)
  return unitOf(asked, inProcess, async () => {
    const now: Actor = { ...actor, at: new Date(), key: randomUUID() }
    return (await perform(endpoint, now, asked.input)).reply
  })
}

async function asRequest(asked: Asked, client: HttpClient): Promise<Unit> {
  const cookie = await client.signIn(asked.who)
  return unitOf(asked, overHttp, async () => {
    const headers = { cookie, 'idempotency-key': randomUUID() }
    const { path, rest } = addressOf(asked)
    const query = new URLSearchParams(rest as Record<string, string>)
    const reply =
      asked.method === 'get'
        ? await client.ask('GET', `${path}?${query}`, headers)
        : await client.ask('POST', path, headers, rest)
    return JSON.parse(expect200(path, reply).body) as unknown
  })
}

function unitOf(asked: Asked, system: string, ask: () => Promise<unknown>): Unit {
  const { what, size, before } = asked
  const work = async () => {
    if (!asked.holds((await ask()) as never)) throw new Error(`${system}: ${what} of ${size}`)
  }
  return { what, size, system, work, ...(before ? { before } : {}) }
}

/** What of the input is in the path, and what is left for the query or the body. */
function addressOf({ route, place, input }: Asked) {
  const rest: Record<string, unknown> = { ...input, place }
  const path = route.replace(/:(\w+)/g, (_, name: string) => {
    const value = String(rest[name])
    delete rest[name]
    return value
  })
  delete rest.place
  return { path: `/api${path}`, rest }
}
