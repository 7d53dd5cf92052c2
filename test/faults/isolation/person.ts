import { randomUUID } from 'node:crypto'
import { endpoints } from '../../../api/app.ts'
import { roleNames, type Role } from '../../../api/people/index.ts'
import type { Endpoint } from '../../../api/platform/index.ts'
import { paths } from '../../support/village.ts'
import type { Caller } from '../world/caller.ts'
import { placeOf } from '../world/people.ts'
import type { Copy } from './copy.ts'
import { textOf } from './traces.ts'
import type { Contents } from './worlds.ts'

export interface Answer {
  status: number
  /** Without what differs from one request to the next. */
  text: string
  code: string
  raw: Buffer
}

export interface Question {
  method: string
  path: string
  body?: unknown
  bytes?: Buffer
  type?: string
}

/** What differs from one reply to the next: a request's id, and when a workbook was made. */
const changing = /"requestId":"[^"]*"|<dcterms:\w+[^>]*>[^<]*</g

/** Somebody in a role at a place, or nobody: asks, and hears the answer. */
export class Person {
  readonly role: Role | 'nobody'
  /** Code of where the role is held. */
  readonly place: string
  private readonly caller: Caller
  private readonly cookie: string

  constructor(caller: Caller, role: Role | 'nobody', place: string, cookie = '') {
    this.caller = caller
    this.role = role
    this.place = place
    this.cookie = cookie
  }

  async ask({ method, path, body, bytes, type }: Question): Promise<Answer> {
    const sent = bytes ?? (body === undefined ? null : Buffer.from(JSON.stringify(body)))
    const headers = {
      'idempotency-key': randomUUID(),
      'x-forwarded-for': `10.1.${Math.floor(Math.random() * 250)}.${Math.floor(Math.random() * 250)}`,
      ...(this.cookie ? { cookie: this.cookie } : {}),
      ...(sent ? { 'content-type': type ?? 'application/json' } : {}),
    }
    const reply = await this.caller.send({ method, path: `/api${path}`, headers, body: sent })
    const text = textOf(reply.body).replace(changing, '')
    const code = /^\{"error":\{"code":"(\w+)"/.exec(text)?.[1] ?? ''
    return { status: reply.status, text, code, raw: reply.body }
  }

  /** What the declaration promises: in, or stopped at the door. */
  mayEnter({ who }: Endpoint): boolean {
    if (this.role === 'nobody') return who === 'anyone'
    return !Array.isArray(who) || who.includes(this.role)
  }
}

/** Everyone of a world, one in each role, at the place where it is held. */
export async function castOf(caller: Caller, made: Contents, copy: Copy): Promise<Person[]> {
  const cast: Person[] = []
  for (const role of roleNames) {
    const at = copy.of(placeOf[role] ?? paths.village)
    const accounts = (made.get('accounts') ?? []) as unknown as Account[]
    const account = accounts.find(
      ({ roles, disabled, passwordHash }) =>
        passwordHash && !disabled && roles.some((held) => held.role === role && held.at === at),
    )
    if (!account) throw new Error(`nobody is ${role} at ${at}`)
    const cookie = await caller.signIn(account.login)
    cast.push(new Person(caller, role, at.split('/').at(-2) ?? '', cookie))
  }
  return cast
}

interface Account {
  login: string
  disabled: boolean
  passwordHash?: string
  roles: { role: string; at: string }[]
}

/** All routes but those that would end the session of whoever asks. */
export const tried = endpoints.filter(
  ({ method, path }) => `${method} ${path}` !== 'delete /session',
)

export const nameOf = ({ method, path }: Endpoint) => `${method.toUpperCase()} ${path}`
