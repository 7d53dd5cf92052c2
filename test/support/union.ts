import { randomUUID } from 'node:crypto'
import { writeXlsx } from 'hucre'
import supertest from 'supertest'
import { employeeColumns, useSms } from '../../api/people/index.ts'
import { Places } from '../../api/places/index.ts'
import type { House } from './house.ts'
import { paths, type Agent } from './village.ts'

/** A union of the village's county, with two homes and a canteen. */
export const union = 'qhjx'
export const home = 'qhjx-zp'
export const otherHome = 'qhjx-zs'
export const canteen = 'qhjx-st'
export const unionPaths = {
  union: `${paths.county}qhjx/`,
  home: `${paths.county}qhjx/qhjx-zp/`,
  otherHome: `${paths.county}qhjx/qhjx-zs/`,
  canteen: `${paths.county}qhjx/qhjx-st/`,
} as const

/** Where transfers to the villages and the unions of the county go. */
export const receivingAccount = {
  holder: '青禾县合作联社',
  bank: '示例农商银行',
  number: '6210009901000018',
}

export async function aUnion(): Promise<void> {
  await Places.updateOne({ path: paths.county }, { $set: { receivingAccount } })
  await Places.insertMany([
    { code: union, name: '青禾机械工会', kind: 'union', path: unionPaths.union },
    { code: home, name: '装配车间小家', kind: 'home', path: unionPaths.home },
    { code: otherHome, name: '铸造车间小家', kind: 'home', path: unionPaths.otherHome },
    { code: canteen, name: '青禾机械食堂', kind: 'canteen', path: unionPaths.canteen },
  ])
}

/** A change at any place under a fresh key, or under the one given. */
export function sendAt(
  agent: Agent,
  place: string,
  path: string,
  body: object = {},
  key: string = randomUUID(),
) {
  return agent.post(`/api/places/${place}${path}`).set('Idempotency-Key', key).send(body)
}

export function readAt(agent: Agent, place: string, path: string) {
  return agent.get(`/api/places/${place}${path}`)
}

/** A file for a route that takes one. */
export function handAt(agent: Agent, place: string, path: string, bytes: Buffer, type: string) {
  return agent
    .post(`/api/places/${place}${path}`)
    .set('Idempotency-Key', randomUUID())
    .set('Content-Type', type)
    .send(bytes)
}

export type EmployeeRow = Partial<Record<keyof typeof employeeColumns, string | number>>

/** A union's roster as an Excel file. */
export async function anEmployeeRoster(rows: readonly EmployeeRow[]): Promise<Buffer> {
  const keys = Object.keys(employeeColumns) as (keyof typeof employeeColumns)[]
  const columns = keys.map((key) => ({ key, header: employeeColumns[key] }))
  const data = rows.map((row) => ({ ...row }))
  return Buffer.from(await writeXlsx({ sheets: [{ name: '职工', columns, data }] }))
}

/** Catches the messages instead of sending them. */
export function caughtSms(): { phone: string; text: string; code: string }[] {
  const caught: { phone: string; text: string; code: string }[] = []
  useSms({
    async send(phone, text) {
      caught.push({ phone, text, code: /\d{6}/.exec(text)?.[0] ?? '' })
    },
  })
  return caught
}

/** Asks for a session with what opens it; the agent carries it from then on. */
export async function begun(house: House, path: string, body: object) {
  const agent = supertest.agent(house.server)
  const reply = await agent.post(`/api${path}`).send(body)
  const cookie = String(reply.headers['set-cookie'] ?? '').split(';')[0] ?? ''
  if (cookie) agent.set('Cookie', cookie)
  return { agent, status: reply.status, body: reply.body }
}
