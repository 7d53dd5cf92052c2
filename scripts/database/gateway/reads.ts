import type { Document } from 'bson'
import { deserialize } from 'bson'
import type { Call } from './call.ts'
import { collectionOf } from './call.ts'
import type { Cursors } from './cursors.ts'
import { specOf } from './document.ts'
import type { Engine, Held } from './engine.ts'
import { bsonOf } from './engine.ts'
import { STATEMENTS } from './statements.ts'

const PAGED = {
  find: STATEMENTS.find,
  aggregate: STATEMENTS.aggregate,
  listCollections: STATEMENTS.listCollections,
  listIndexes: STATEMENTS.listIndexes,
} as const

/** Answers a query with its first page. */
export async function firstPage(
  engine: Engine,
  cursors: Cursors,
  call: Call,
  transaction?: Held,
): Promise<Buffer | Document> {
  const statement = PAGED[call.name as keyof typeof PAGED]
  const values = [call.database, specOf(call.request.body)]
  const row = await engine.call(statement, values, transaction, call.limit)
  cursors.keep(row, call.database, transaction)
  const reply = bsonOf(row.cursorpage)!
  return call.name === 'listIndexes' ? withoutStorage(reply) : reply
}

/** How the engine stores an index is its own affair, and no part of the index's definition. */
function withoutStorage(reply: Buffer): Document {
  const page = deserialize(reply, { useBigInt64: true })
  for (const index of page.cursor.firstBatch as Document[]) delete index.storageEngine
  return page
}

/** Answers `getMore`. */
export function nextPage(cursors: Cursors, call: Call, transaction?: Held): Promise<Buffer> {
  return cursors.more(
    String(call.head.getMore),
    specOf(call.request.body),
    call.database,
    transaction,
  )
}

/** Answers `killCursors`. */
export async function killCursors(cursors: Cursors, call: Call): Promise<Document> {
  const ids = (call.head.cursors ?? []) as unknown[]
  const known = await cursors.forget(ids.map(String))
  const cursorsKilled = ids.filter((id) => known.includes(String(id)))
  const cursorsNotFound = ids.filter((id) => !known.includes(String(id)))
  return { cursorsKilled, cursorsNotFound, cursorsAlive: [], cursorsUnknown: [], ok: 1 }
}

/** Answers `count` and `distinct`. */
export async function single(engine: Engine, call: Call, held?: Held): Promise<Buffer> {
  const statement = STATEMENTS[call.name as 'count' | 'distinct']
  collectionOf(call)
  const row = await engine.call(
    statement,
    [call.database, specOf(call.request.body)],
    held,
    call.limit,
  )
  return bsonOf(row.value)!
}
