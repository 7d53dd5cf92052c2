import type { Document } from 'bson'
import { deserialize } from 'bson'
import type { Call } from './call.ts'
import { collectionOf } from './call.ts'
import { countIn, documentsOf, fieldOf, hasField, specOf, withOne } from './document.ts'
import { explainDuplicate, valuesOf } from './duplicates.ts'
import type { Engine, Held } from './engine.ts'
import { bsonOf } from './engine.ts'
import {
  CommandError,
  DUPLICATE_KEY,
  RefusedWrite,
  TRANSIENT,
  WRITE_CONFLICT,
  codeOfPackedState,
} from './errors.ts'
import { STATEMENTS } from './statements.ts'

const DOCUMENTS = { insert: 'documents', update: 'updates', delete: 'deletes' } as const

type Verb = keyof typeof DOCUMENTS

/** Carries out insert, update or delete, and puts the engine's refusals into MongoDB's words. */
export async function write(engine: Engine, call: Call, held?: Held): Promise<Buffer> {
  const verb = call.name as Verb
  const sequence = call.request.sequences.get(DOCUMENTS[verb])
  if (verb !== 'insert') refuseCollations(call, DOCUMENTS[verb], sequence)
  const row = await engine.call(STATEMENTS[verb], valuesFor(call, verb, sequence), held, call.limit)
  const reply = bsonOf(row.p_result)!
  if (row.p_success === 't') return reply
  throw await refusal(engine, call, deserialize(reply))
}

/**
 * The engine remembers one outcome for a key, and only of a document that stands in the command
 * itself; so that is where the document of a write goes that the driver may send a second time.
 */
function valuesFor(call: Call, verb: Verb, sequence?: Buffer): unknown[] {
  const spec = specOf(call.request.body)
  const { database, retryKey } = call
  if (retryKey && sequence && sequence.readInt32LE(0) === sequence.length) {
    return [database, withOne(spec, DOCUMENTS[verb], sequence), null, retryKey]
  }
  const repeatable = !sequence && retryKey && countIn(spec, DOCUMENTS[verb]) === 1
  return [database, spec, sequence ?? null, repeatable ? retryKey : null]
}

/** Carries out findAndModify. */
export async function findAndModify(engine: Engine, call: Call, held?: Held): Promise<Buffer> {
  const { body } = call.request
  // A hint changes the plan, never the result, and the engine refuses it here.
  const spec = specOf(body, 'hint')
  try {
    const values = [call.database, spec, call.retryKey ?? null]
    const row = await engine.call(STATEMENTS.findAndModify, values, held, call.limit)
    return bsonOf(row.p_result)!
  } catch (error) {
    if (!(error instanceof CommandError) || error.code !== DUPLICATE_KEY) throw error
    const written = valuesOf(
      (fieldOf(body, 'query') ?? {}) as Document,
      fieldOf(body, 'update') as Document,
    )
    throw await explainDuplicate(engine, call.database, collectionOf(call), error, written)
  }
}

async function refusal(engine: Engine, call: Call, reply: Document): Promise<CommandError> {
  const failures: Document[] = []
  for (const failure of reply.writeErrors as Document[]) {
    const code = codeOfPackedState(failure.code)
    if (code === WRITE_CONFLICT && call.claim) {
      return new CommandError(WRITE_CONFLICT, failure.errmsg, { errorLabels: TRANSIENT })
    }
    const error = new CommandError(code, failure.errmsg)
    const told =
      code === DUPLICATE_KEY
        ? await explainDuplicate(
            engine,
            call.database,
            collectionOf(call),
            error,
            writtenAt(call, failure.index),
          )
        : error
    failures.push({ index: failure.index, code, ...told.more, errmsg: told.message })
  }
  return new RefusedWrite({ ...reply, writeErrors: failures })
}

function writtenAt(call: Call, index: number): Document {
  const field = DOCUMENTS[call.name as Verb]
  const sequence = call.request.sequences.get(field)
  const one = sequence
    ? nth(sequence, index)
    : (fieldOf(call.request.body, field) as Document[])[index]
  if (!one) return {}
  return call.name === 'update' ? valuesOf(one.q, one.u) : one
}

function nth(sequence: Buffer, index: number): Document | undefined {
  let at = 0
  for (const document of documentsOf(sequence)) if (at++ === index) return deserialize(document)
  return undefined
}

function refuseCollations(call: Call, field: string, sequence?: Buffer): void {
  const statements = sequence
    ? [...documentsOf(sequence)].map((one) => hasField(one, 'collation'))
    : (fieldOf(call.request.body, field) as Document[]).map((one) => 'collation' in one)
  if (statements.includes(true)) throw noCollation()
}

/** Collations are not there, and to ignore one would sort and match wrongly. */
export function noCollation(): CommandError {
  return new CommandError(115, 'Collations are not supported: sort by a stored key instead.')
}
