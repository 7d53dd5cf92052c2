import pg from 'pg'
import type { PoolClient } from 'pg'
import { CommandError, EngineGone, codeOfState } from './errors.ts'

/** A prepared statement, by name, so that every connection plans it once. */
export interface Statement {
  name: string
  text: string
}

/** What one call answered: the engine's columns, as text. */
export type Row = Record<string, string | null>

/** A connection kept out of the pool for as long as something on the server depends on it. */
export type Held = PoolClient

export interface EngineAddress {
  host: string
  port: number
  password: string
}

// Transactions hold their connection between commands; were all connections of one pool held by
// transactions whose owners wait for a plain read, nothing would move. So each kind has its own.
const PLAIN_CONNECTIONS = 48
const TRANSACTION_CONNECTIONS = 160

/** The SQL side: two pools, and one way to call a function and to read its failure. */
export class Engine {
  private readonly plain: pg.Pool
  private readonly transactions: pg.Pool

  constructor(address: EngineAddress) {
    this.plain = poolOf(address, PLAIN_CONNECTIONS)
    this.transactions = poolOf(address, TRANSACTION_CONNECTIONS)
  }

  /** Runs one statement on any free connection, or on the one that is held. */
  async call(statement: Statement, values: unknown[], held?: Held, limit?: number): Promise<Row> {
    if (limit) return this.callWithin(limit, statement, values, held)
    try {
      const result = await (held ?? this.plain).query<Row>({ ...statement, values })
      return result.rows[0] ?? {}
    } catch (error) {
      throw translated(error)
    }
  }

  private async callWithin(
    limit: number,
    statement: Statement,
    values: unknown[],
    held?: Held,
  ): Promise<Row> {
    const connection = held ?? (await this.hold('plain'))
    try {
      await this.run(connection, `set statement_timeout = ${Math.ceil(limit)}`)
      return await this.call(statement, values, connection)
    } finally {
      // In a transaction that has failed this fails too; its rollback takes the limit back.
      await connection.query('reset statement_timeout').catch(() => undefined)
      if (!held) connection.release()
    }
  }

  /** Takes a connection out of the pool; the caller gives it back with `release`. */
  async hold(kind: 'plain' | 'transaction'): Promise<Held> {
    try {
      return await (kind === 'plain' ? this.plain : this.transactions).connect()
    } catch (error) {
      throw translated(error)
    }
  }

  /** Runs plain SQL on a held connection. */
  async run(held: Held, sql: string): Promise<void> {
    try {
      await held.query(sql)
    } catch (error) {
      throw translated(error)
    }
  }

  async close(): Promise<void> {
    await Promise.all([this.plain.end(), this.transactions.end()])
  }
}

/** Reads a BSON value from the text form the engine writes it in. */
export function bsonOf(text: string | null | undefined): Buffer | undefined {
  return text ? Buffer.from(text.slice('BSONHEX'.length), 'hex') : undefined
}

function poolOf(address: EngineAddress, max: number): pg.Pool {
  const pool = new pg.Pool({
    ...address,
    user: 'postgres',
    database: 'postgres',
    max,
    idleTimeoutMillis: 300_000,
    keepAlive: true,
    types: { getTypeParser: () => (text: string) => text },
  })
  // An idle connection that breaks is replaced when next needed; unheard, it would end the process.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  return pool
}

function translated(error: unknown): Error {
  if (!(error instanceof pg.DatabaseError) || !error.code) {
    return new EngineGone('The database engine is not reachable.', { cause: error })
  }
  if (error.code.startsWith('57P')) return new EngineGone(error.message, { cause: error })
  return new CommandError(codeOfState(error.code), error.message, {}, { cause: error })
}
