import type { Engine, Held, Row } from './engine.ts'
import { bsonOf } from './engine.ts'
import { CommandError } from './errors.ts'
import { STATEMENTS } from './statements.ts'

interface Cursor {
  database: string
  continuation: Buffer
  /** Set when the engine keeps the rest of the result on this very connection. */
  pinned?: Held
  /** The transaction it was opened in, which alone may read on. */
  transaction?: Held
  owner: object
  usedAt: number
  inUse: boolean
}

const IDLE_LIMIT = 600_000

/** Results that did not fit into one page, by cursor id. */
export class Cursors {
  private readonly open = new Map<string, Cursor>()
  private readonly engine: Engine

  constructor(engine: Engine) {
    this.engine = engine
  }

  /** Remembers where a first page ended; takes over `pinned` when the engine needs it, else frees it. */
  keep(row: Row, where: Pick<Cursor, 'database' | 'owner' | 'transaction' | 'pinned'>): void {
    const continuation = bsonOf(row.continuation)
    const { pinned, ...rest } = where
    if (!continuation || !row.cursorid) {
      pinned?.release()
      return
    }
    const cursor: Cursor = { ...rest, continuation, usedAt: Date.now(), inUse: false }
    if (row.persistconnection === 't') cursor.pinned = pinned
    else pinned?.release()
    this.open.set(row.cursorid, cursor)
  }

  /** The next page of a cursor. */
  async more(id: string, spec: Buffer, database: string, transaction?: Held): Promise<Buffer> {
    const cursor = this.open.get(id)
    if (!cursor || cursor.transaction !== transaction) {
      throw new CommandError(43, `cursor id ${id} not found`)
    }
    if (cursor.inUse) throw new CommandError(12051, `cursor id ${id} is already in use`)
    cursor.inUse = true
    try {
      const values = [database, spec, cursor.continuation]
      const row = await this.engine.call(STATEMENTS.getMore, values, transaction ?? cursor.pinned)
      const continuation = bsonOf(row.continuation)
      if (continuation) cursor.continuation = continuation
      else this.finish(id, cursor)
      return bsonOf(row.cursorpage)!
    } catch (error) {
      this.forget(id)
      throw error
    } finally {
      cursor.inUse = false
      cursor.usedAt = Date.now()
    }
  }

  /** Ends a cursor; false when there is none of that id. */
  forget(id: string): boolean {
    const cursor = this.open.get(id)
    if (!cursor) return false
    this.open.delete(id)
    // A portal outlives its statement, so the connection is closed rather than handed on.
    cursor.pinned?.release(true)
    return true
  }

  /** Drops a cursor that was read to its end, whose connection is clean. */
  private finish(id: string, cursor: Cursor): void {
    this.open.delete(id)
    cursor.pinned?.release()
  }

  forgetTransaction(transaction: Held): void {
    for (const [id, cursor] of this.open) {
      if (cursor.transaction === transaction) this.forget(id)
    }
  }

  /** Ends what was left lying, and what belongs to a client that has gone. */
  sweep(gone: (owner: object) => boolean): void {
    const limit = Date.now() - IDLE_LIMIT
    for (const [id, cursor] of this.open) {
      if (!cursor.inUse && (cursor.usedAt < limit || (cursor.pinned && gone(cursor.owner)))) {
        this.forget(id)
      }
    }
  }

  close(): void {
    for (const id of this.open.keys()) this.forget(id)
  }
}
