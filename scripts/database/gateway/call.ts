import type { Document } from 'bson'
import { Binary } from 'bson'
import { firstKey, headOf } from './document.ts'
import { CommandError } from './errors.ts'
import type { Claim } from './transactions.ts'
import type { Request } from './wire.ts'

/** A client's connection, for what must outlive a single command. */
export interface Connection {
  id: number
  closed: boolean
  /** Which program it says it is; fail points may be meant for one alone. */
  application?: string
}

/** One command, with what the gateway needs to know about it. */
export interface Call {
  name: string
  database: string
  head: Document
  request: Request
  connection: Connection
  /** The session's id, when it has one. */
  session?: string
  /** How long the engine may take, in milliseconds. */
  limit?: number
  /** Set inside a multi-statement transaction. */
  claim?: Claim
  /** Names a write that the driver may send a second time, so that it is carried out once. */
  retryKey?: string
}

/** Reads the envelope of a command. */
export function callOf(request: Request, connection: Connection): Call {
  const name = firstKey(request.body)
  const head = headOf(request.body)
  const database = typeof head.$db === 'string' ? head.$db : 'admin'
  const session = head.lsid?.id instanceof Binary ? head.lsid.id.toString('hex') : undefined
  const limit = Number(head.maxTimeMS ?? 0) || undefined
  const call: Call = { name, database, head, request, connection, session, limit }
  if (head.txnNumber === undefined) return call
  if (!session) throw new CommandError(72, 'Transaction number requires a session ID')
  const number = BigInt(String(head.txnNumber))
  if (head.autocommit === false) {
    call.claim = { session, number, starts: head.startTransaction === true, owner: connection }
  } else {
    call.retryKey = `${session}:${number}`
  }
  return call
}

/** The collection a command names as its first value. */
export function collectionOf(call: Call): string {
  const collection: unknown = call.head[call.name]
  if (typeof collection !== 'string' || !collection) {
    throw new CommandError(73, `Invalid namespace specified for ${call.name}`)
  }
  return collection
}
