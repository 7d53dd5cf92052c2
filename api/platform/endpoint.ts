import { z } from 'zod'
import type { Actor } from './actor.ts'

export type Who = readonly string[] | 'member' | 'signed_in' | 'anyone'
export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete'
type Shape = z.ZodRawShape
/** What a command receives: path, query and body as one object, each field parsed. */
type Input<P extends Shape, Q extends Shape, B extends Shape> = {
  [K in keyof (P & Q & B)]: z.output<(P & Q & B)[K]>
}

/** A raw body: one file, its type checked, its size bounded before it is read. */
export interface FileBody {
  types: readonly string[]
  /** Bytes. */
  limit: number
  /** Name of the header that signs the bytes, for senders that have no session. */
  signedBy?: string
}

export interface FileReply {
  bytes: Buffer | string
  type: string
  /** Seconds a browser may keep it; 0 when it must ask again. */
  keepFor?: number
  /** With a name it is a file to save, which no browser opens in the page. */
  name?: string
}

interface Spec<P extends Shape, Q extends Shape, B extends Shape, R extends z.ZodType> {
  method: Method
  /** Below /api, Express style. With `:place` in it, the place is found and guarded. */
  path: string
  summary: string
  /**
   * Roles that may, held at the place or above it; or whoever holds any role there (`member`);
   * or everyone signed in; or anyone at all.
   */
  who: Who
  params?: P
  query?: Q
  body?: B
  file?: FileBody
  reply: R | FileTypes
  /** Changes the database: runs once, in one transaction, under the Idempotency-Key. */
  command?: (actor: Actor, input: Input<P, Q, B> & WithFile) => Promise<z.input<R>>
  /** Only reads. */
  answer?: (actor: Actor, input: Input<P, Q, B> & WithFile) => Promise<z.input<R> | FileReply>
  /** Where parsing a file or hashing must happen before the transaction begins. */
  prepare?: (actor: Actor, input: Input<P, Q, B> & WithFile) => Promise<unknown>
  /** What it changes and many may want at once: commands that name the same take turns. */
  turns?: (input: Input<P, Q, B>) => readonly string[]
  /** Tries allowed for an address in a minute, where it is open to anyone. */
  perMinute?: number
}

export interface WithFile {
  /** The file of a route that takes one. */
  bytes: Buffer
  /** What the header says that signs the file. */
  signature?: string
  /** What `prepare` made. */
  prepared?: unknown
}

export interface FileTypes {
  fileTypes: readonly string[]
}

export interface Endpoint {
  method: Method
  path: string
  summary: string
  module: string
  who: Who
  params: z.ZodObject
  query: z.ZodObject
  body: z.ZodObject | null
  file: FileBody | null
  reply: z.ZodType | FileTypes
  isCommand: boolean
  perMinute: number | null
  prepare: ((actor: Actor, input: never) => Promise<unknown>) | null
  turns: ((input: never) => readonly string[]) | null
  run: (actor: Actor, input: never) => Promise<unknown>
}

/** A route as data. What is not declared here cannot be reached. */
export function endpoint<
  P extends Shape = Record<never, never>,
  Q extends Shape = Record<never, never>,
  B extends Shape = Record<never, never>,
  R extends z.ZodType = z.ZodType,
>(spec: Spec<P, Q, B, R>): Omit<Endpoint, 'module'> {
  const run = spec.command ?? spec.answer
  if (!spec.who) throw new Error(`${spec.method} ${spec.path} does not say who may`)
  if (!run || (spec.command && spec.answer)) {
    throw new Error(`${spec.method} ${spec.path} needs a command or an answer`)
  }
  const placed = spec.path.includes(':place') ? { place: placeCode } : {}
  return {
    method: spec.method,
    path: spec.path,
    summary: spec.summary,
    who: spec.who,
    params: z.strictObject({ ...placed, ...spec.params }),
    query: z.strictObject({ ...spec.query }),
    body: spec.body ? z.strictObject(spec.body) : null,
    file: spec.file ?? null,
    reply: spec.reply,
    isCommand: Boolean(spec.command),
    perMinute: spec.perMinute ?? null,
    prepare: (spec.prepare as Endpoint['prepare'] | undefined) ?? null,
    turns: (spec.turns as Endpoint['turns'] | undefined) ?? null,
    run: run as Endpoint['run'],
  }
}

/** All routes of one module, under its name. */
export function routes(module: string, list: Omit<Endpoint, 'module'>[]): Endpoint[] {
  return list.map((each) => ({ ...each, module }))
}

const placeCode = z
  .string()
  .regex(/^[0-9a-z-]{2,24}$/)
  .describe("a place's code")
