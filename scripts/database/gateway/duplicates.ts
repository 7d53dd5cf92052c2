import type { Document } from 'bson'
import { EJSON, deserialize } from 'bson'
import type { Engine } from './engine.ts'
import { bsonOf } from './engine.ts'
import { CommandError, DUPLICATE_KEY } from './errors.ts'
import { STATEMENTS } from './statements.ts'

/**
 * Says which index and which values were in the way, as MongoDB does. The engine names the index;
 * its key comes from the catalogue, and the values from what the client wanted to write.
 */
export async function explainDuplicate(
  engine: Engine,
  database: string,
  collection: string,
  error: CommandError,
  written: Document,
): Promise<CommandError> {
  const index = await indexNamedIn(error.message, engine, database, collection)
  if (!index) return error
  const keyValue: Document = {}
  for (const path of Object.keys(index.keyPattern)) {
    const value = at(written, path)
    if (value !== undefined) keyValue[path] = value
  }
  const key = EJSON.stringify(keyValue, { relaxed: true })
  const message = `E11000 duplicate key error collection: ${database}.${collection} index: ${index.name} dup key: ${key}`
  return new CommandError(DUPLICATE_KEY, message, { keyPattern: index.keyPattern, keyValue })
}

async function indexNamedIn(
  message: string,
  engine: Engine,
  database: string,
  collection: string,
): Promise<{ name: string; keyPattern: Document } | undefined> {
  const name = /Index '(.+)'$/.exec(message)?.[1] ?? null
  const id = /"documents_rum_index_(\d+)"/.exec(message)?.[1] ?? null
  if (name === '_id_' || message.includes('"collection_pk_')) {
    return { name: '_id_', keyPattern: { _id: 1 } }
  }
  const row = await engine.call(STATEMENTS.indexKey, [database, collection, name, id])
  const key = bsonOf(row.key)
  return key && row.name ? { name: row.name, keyPattern: deserialize(key) } : undefined
}

/** What an update's filter and operators say about the values it was to leave behind. */
export function valuesOf(q: Document, u: Document | Document[] | undefined): Document {
  if (!u || Array.isArray(u)) return q
  const operators = Object.keys(u).some((key) => key.startsWith('$'))
  return operators ? { ...q, ...u.$setOnInsert, ...u.$set } : { ...q, ...u }
}

function at(document: Document, path: string): unknown {
  if (path in document) return document[path]
  return path
    .split('.')
    .reduce<unknown>(
      (value, part) => (value && typeof value === 'object' ? (value as Document)[part] : undefined),
      document,
    )
}
