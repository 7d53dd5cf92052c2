import type { Engine, Held, Row } from './engine.ts'
import { bsonOf } from './engine.ts'
import { CommandError } from './errors.ts'
import { STATEMENTS } from './statements.ts'

interface Cursor {
  database: string
  continuation: Buffer
  /** The transaction it was opened in, which alone may read on. */
  transaction?: Held
  usedAt: number
  inUse: boolean
}

/** As long as MongoDB keeps a result that nobody reads on in, and the engine its file. */
const IDLE_LIMIT = 600_000

/** Results that did not fit into one page, by cursor id; the engine keeps their rest in files. */
export class Cursors {
  private readonly open = new Map<string, Cursor>()
  private readonly engine: Engine

  constructor(engine: Engine) {
    this.engine = engine
  }

  /** Remembers where a first page ended, when it was not the last. */
  keep(row: Row, database: string, transaction?: Held): void {
    const continuation = bsonOf(row.continuation)
    if (!continuation || !row.cursorid) return
    const usedAt = Date.now()
    this.open.set(row.cursorid, { database, continuation, transaction, usedAt, inUse: false })
  }

  /** The next page of a cursor. */
  async more(id: string, spec: Buffer, database: string, transaction?: Held): Promise<Buffer> {
    const cursor = this.open.get(id)
    if (!cursor || cursor.transaction !== transaction || cursor.database !== database) {
      throw new CommandError(43, `cursor id ${id} not found`)
    }
    if (cursor.inUse) throw new CommandError(143, `cursor id ${id} is already in use`)
    cursor.inUse = true
    try {
      const values = [database, spec, cursor.continuation]
      const row = await this.engine.call(STATEMENTS.getMore, values, transaction)
      const continuation = bsonOf(row.continuation)
      if (continuation) cursor.continuation = continuation
      else this.open.delete(id)
      return bsonOf(row.cursorpage)!
    } catch (error) {
      this.open.delete(id)
      throw error
    } finally {
      cursor.inUse = false
      cursor.usedAt = Date.now()
    }
  }

  /** Ends cursors before their end; returns the ids of those that there were. */
  async forget(ids: string[]): Promise<string[]> {
    const known = ids.filter((id) => this.open.delete(id))
    if (known.length > 0) {
      await this.engine.call(STATEMENTS.deleteCursors, [`{${known.join(',')}}`])
    }
    return known
  }

  /** A transaction's cursors end with it; their files go with the engine's own housekeeping. */
  forgetTransaction(transaction: Held): void {
    for (const [id, cursor] of this.open) {
      if (cursor.transaction === transaction) this.open.delete(id)
    }
  }

  /** Drops what nobody has read on in for long. */
  sweep(): void {
    const limit = Date.now() - IDLE_LIMIT
    for (const [id, cursor] of this.open) {
      if (!cursor.inUse && cursor.usedAt < limit) this.open.delete(id)
    }
  }
}
