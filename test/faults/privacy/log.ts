import { randomUUID } from 'node:crypto'
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { endpoints } from '../../../api/app.ts'
import type { Role } from '../../../api/people/index.ts'
import { clock, type Endpoint } from '../../../api/platform/index.ts'
import { Child } from '../support/child.ts'
import { Caller } from '../world/caller.ts'
import type { Heard } from '../world/heard.ts'
import type { World } from '../world/index.ts'
import { loginOf } from '../world/people.ts'

const folder = join(import.meta.dirname, '../../../data/faults/privacy')

/**
 * A server in a process of its own, logging all it can, is asked everything that the world was
 * made with once more, well and badly: sign-ins, rosters, bank accounts, payments, objections.
 */
export async function linesOfTheLog({ house, heard }: World) {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'server.log')
  const env = { LOG_LEVEL: 'trace', SESSION_SECRET: 'only for tests' }
  const child = new Child('server-process.ts', file, env)
  const aheadMs = clock.now().getTime() - Date.now()
  const { url } = await child.start({ uri: house.uri, port: 0, aheadMs })
  const caller = new Caller(String(url))
  const cookies = new Map<Role, string>()
  let requests = 0
  for (const route of endpoints) {
    const role = Array.isArray(route.who) ? (route.who[0] as Role) : 'administrator'
    const cookie = cookies.get(role) ?? (await caller.signIn(await loginOf(role)))
    cookies.set(role, cookie)
    for (const one of (heard.get(`${route.method} ${route.path}`) ?? []).slice(0, 2)) {
      for (const wire of wires(route, one, cookie)) {
        await caller.send(wire)
        requests += 1
      }
    }
  }
  caller.close()
  await child.stop()
  return { lines: readFileSync(file, 'utf8').split('\n').filter(Boolean), requests }
}

/** As it was asked; cut short; and with all it says in its address, where it does not belong. */
function wires(route: Endpoint, heard: Heard, cookie: string) {
  const { params, query, body, bytes, place } = heard
  const path = route.path.replace(/:(\w+)/g, (_all, name: string) =>
    encodeURIComponent(name === 'place' ? place : (params[name] ?? '')),
  )
  const search = new URLSearchParams(query).toString()
  const sent = bytes ?? (body && Buffer.from(JSON.stringify(body)))
  const type = route.file?.types[0] ?? 'application/json'
  const headers = { cookie, 'idempotency-key': randomUUID(), 'content-type': type }
  const method = route.method.toUpperCase()
  const whole = { method, path: `/api${path}${search ? `?${search}` : ''}`, headers, body: sent }
  if (method === 'GET') return [{ ...whole, body: null }]
  const again = { ...headers, 'idempotency-key': randomUUID() }
  const said = encodeURIComponent(JSON.stringify(body ?? {})).slice(0, 4000)
  return [
    whole,
    { ...whole, headers: again, body: sent && sent.subarray(0, Math.floor(sent.length / 2)) },
    { ...whole, headers: again, path: `/api${path}?said=${said}` },
    { ...whole, headers: again, path: `/api/${said.slice(0, 1000)}` },
  ]
}
