import type { Document } from 'bson'
import { deserialize } from 'bson'
import type { Call } from './call.ts'
import { collectionOf } from './call.ts'
import { specOf } from './document.ts'
import type { Engine, Held } from './engine.ts'
import { bsonOf } from './engine.ts'
import { STATEMENTS } from './statements.ts'

type Answer = Promise<Buffer | Document>

/** Commands that make, change, name and measure collections, indexes and databases. */
export const CATALOGUE: Record<string, (engine: Engine, call: Call, held?: Held) => Answer> = {
  create: (engine, call, held) => specific(engine, 'create', call, held),
  validate: (engine, call, held) => specific(engine, 'validate', call, held),

  async createIndexes(engine, call, held) {
    const reply = deserialize((await specific(engine, 'createIndexes', call, held)) as Buffer)
    const { raw, ...rest } = reply
    return { ...(raw?.defaultShard as Document | undefined), ...rest }
  },

  async dropIndexes(engine, call, held) {
    const values = [call.database, specOf(call.request.body)]
    const row = await engine.call(STATEMENTS.dropIndexes, values, held)
    return { ...deserialize(bsonOf(row.retval)!), ok: 1 }
  },

  async collMod(engine, call, held) {
    const values = [call.database, collectionOf(call), specOf(call.request.body)]
    return bsonOf((await engine.call(STATEMENTS.collMod, values, held)).value)!
  },

  async drop(engine, call, held) {
    const collection = collectionOf(call)
    const row = await engine.call(STATEMENTS.drop, [call.database, collection], held)
    return row.value === 't' ? { ns: `${call.database}.${collection}`, ok: 1 } : { ok: 1 }
  },

  async dropDatabase(engine, call, held) {
    await engine.call(STATEMENTS.dropDatabase, [call.database], held)
    return { dropped: call.database, ok: 1 }
  },

  async renameCollection(engine, call, held) {
    await engine.call(STATEMENTS.renameCollection, [specOf(call.request.body)], held)
    return { ok: 1 }
  },

  async listDatabases(engine, call, held) {
    const row = await engine.call(STATEMENTS.listDatabases, [specOf(call.request.body)], held)
    return bsonOf(row.value)!
  },

  async dbStats(engine, call, held) {
    const values = [call.database, Number(call.head.scale ?? 1)]
    return bsonOf((await engine.call(STATEMENTS.dbStats, values, held)).value)!
  },

  async collStats(engine, call, held) {
    const values = [call.database, collectionOf(call), Number(call.head.scale ?? 1)]
    return bsonOf((await engine.call(STATEMENTS.collStats, values, held)).value)!
  },
}

async function specific(
  engine: Engine,
  name: 'create' | 'validate' | 'createIndexes',
  call: Call,
  held?: Held,
): Answer {
  collectionOf(call)
  const values = [call.database, specOf(call.request.body)]
  return bsonOf((await engine.call(STATEMENTS[name], values, held)).value)!
}
