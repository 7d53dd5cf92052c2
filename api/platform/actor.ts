import type { Id } from './model.ts'

export interface PlaceHere {
  id: Id
  code: string
  name: string
  /** What its shop is called; null where it has none. */
  shopName: string | null
  kind: string
  /** "/51/5119/511922/…/": a place covers every path that begins with its own. */
  path: string
}

export interface RoleAt {
  role: string
  /** Path of the place where the role is held; it covers what lies below. */
  at: string
  /** A liaison's group, when the role is for one group alone. */
  group?: string | undefined
}

export interface Account {
  id: Id
  login: string
  name: string
  roles: RoleAt[]
  person?: Id | undefined
  household?: Id | undefined
}

/** Who acts, where and when: the first argument of every command. */
export interface Actor {
  account: Account | null
  /** Set for every route below /places/:place. */
  place: PlaceHere
  /** The roles that count at this place. */
  roles: RoleAt[]
  at: Date
  /** The Idempotency-Key of a write. */
  key: string
  requestId: string
  address: string
  session: { begin(account: Id): Promise<void>; end(): Promise<void> }
}

/** The account, where the route has made sure of one. */
export function accountOf(actor: Actor): Account {
  if (!actor.account) throw new Error('this command needs an account and its route allows anyone')
  return actor.account
}

export function holds(actor: Actor, role: string): boolean {
  return actor.roles.some((held) => held.role === role)
}
