import Dexie, { type EntityTable } from 'dexie'
import type { Reply, Body } from '../../ui/api/operations.ts'

export type Snapshot = Reply<'get', '/places/{place}/counter/snapshot'>
/** A household as the till keeps it: flat, so that it is found by code or by card. */
export interface KnownHousehold {
  id: string
  code: string
  group: string
  masked: string
  photo: string | null
  card: string | null
  earned: number
  gifted: number
  purchasesLeft: number | null
  limits: { goods: string; left: number }[]
}
export type Goods = Reply<'get', '/places/{place}/goods'>['items'][number]
export type NewRedemption = Body<'post', '/places/{place}/redemptions'>
export interface ShopRules {
  giftedPercent: number
  returnDays: number
}

/** A redemption on its way to the server, with what a person needs to understand it. */
export interface Kept {
  key: string
  place: string
  at: string
  body: NewRedemption
  /** For the list, the slip and the sums while it waits. */
  number: string
  household: { id: string; code: string; group: string; masked: string }
  lines: { goods: string; name: string; unit: string; quantity: number; points: number }[]
  points: number
  state: 'waiting' | 'refused'
  refusal?: { status: number; code: string; details: Record<string, unknown>; requestId: string }
}

/** Small things this machine remembers: the keeper, the shift, when the shelf was copied. */
export interface Note {
  name: string
  value: unknown
}

export interface Tally {
  goods: string
  times: number
}

export const db = new Dexie('qianshou-pos') as Dexie & {
  goods: EntityTable<Goods, 'id'>
  households: EntityTable<KnownHousehold, 'id'>
  kept: EntityTable<Kept, 'key'>
  notes: EntityTable<Note, 'name'>
  tallies: EntityTable<Tally, 'goods'>
}

db.version(1).stores({
  goods: 'id',
  households: 'id, code, card',
  kept: 'key, at, state, household.id',
  notes: 'name',
  tallies: 'goods',
})

export const note = async <T>(name: string) => (await db.notes.get(name))?.value as T | undefined
export const writeNote = (name: string, value: unknown) => db.notes.put({ name, value })
