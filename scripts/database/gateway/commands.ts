import { hostname } from 'node:os'
import type { Document } from 'bson'
import { Binary } from 'bson'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Call } from './call.ts'
import { CATALOGUE } from './catalogue.ts'
import type { Cursors } from './cursors.ts'
import { fieldOf } from './document.ts'
import type { Engine, Held } from './engine.ts'
import { CommandError, TRANSIENT, isConflict } from './errors.ts'
import { buildInfo, hello } from './hello.ts'
import { firstPage, killCursors, nextPage, single } from './reads.ts'
import type { Transactions } from './transactions.ts'
import { findAndModify, noCollation, write } from './writes.ts'

/** What the commands work with. */
export interface Server {
  engine: Engine
  cursors: Cursors
  transactions: Transactions
  address: string
}

type Answer = Buffer | Document
type Simple = (server: Server, call: Call) => Answer | Promise<Answer>
type Work = (server: Server, call: Call, held?: Held) => Promise<Answer>

const ok = (): Document => ({ ok: 1 })
const greet: Simple = (server, call) => hello(call, server.address)

/** Commands that the gateway answers itself. */
const SIMPLE: Record<string, Simple> = {
  hello: greet,
  isMaster: greet,
  ismaster: greet,
  ping: ok,
  buildInfo,
  buildinfo: buildInfo,
  getParameter: () => ({ featureCompatibilityVersion: { version: '7.0' }, ok: 1 }),
  getCmdLineOpts: () => ({ argv: [], parsed: {}, ok: 1 }),
  getLog: () => ({ totalLinesWritten: 0, log: [], ok: 1 }),
  hostInfo: () => ({ system: { hostname: hostname(), currentTime: new Date() }, ok: 1 }),
  whatsmyuri: (_, call) => ({ you: `127.0.0.1:${call.connection.id}`, ok: 1 }),
  serverStatus: (server) => ({
    host: server.address,
    version: buildInfo().version,
    process: 'gateway',
    uptime: Math.floor(process.uptime()),
    localTime: new Date(),
    ok: 1,
  }),
  connectionStatus: () => ({
    authInfo: { authenticatedUsers: [], authenticatedUserRoles: [] },
    ok: 1,
  }),
  startSession: (_, call) => ({ id: { id: call.head.lsid?.id }, timeoutMinutes: 30, ok: 1 }),
  refreshSessions: ok,
  endSessions,
  killSessions: endSessions,
  killCursors: (server, call) => killCursors(server.cursors, call),
  commitTransaction: (server, call) => finish(server, call, 'commit'),
  abortTransaction: (server, call) => finish(server, call, 'abort'),
}

const page: Work = (server, call, held) => firstPage(server.engine, server.cursors, call, held)
const written: Work = (server, call, held) => write(server.engine, call, held)
const counted: Work = (server, call, held) => single(server.engine, call, held)
const modified: Work = (server, call, held) => findAndModify(server.engine, call, held)

/** Commands that the engine carries out, inside a transaction or on their own. */
const WORK: Record<string, Work> = {
  find: page,
  aggregate: page,
  listCollections: page,
  listIndexes: page,
  getMore: (server, call, held) => nextPage(server.cursors, call, held),
  count: counted,
  distinct: counted,
  insert: written,
  update: written,
  delete: written,
  findAndModify: modified,
  findandmodify: modified,
}

for (const [name, command] of Object.entries(CATALOGUE)) {
  WORK[name] = (server, call, held) => command(server.engine, call, held)
}

/** Carries out one command and returns its reply. */
export async function perform(server: Server, call: Call): Promise<Answer> {
  const simple = own(SIMPLE, call.name)
  if (simple) return simple(server, call)
  const work = own(WORK, call.name)
  if (!work) throw new CommandError(59, `no such command: '${call.name}'`)
  refuseUnsupported(call)
  if (!call.claim) return withRetries(() => work(server, call))
  try {
    return await server.transactions.run(call.claim, (held) => work(server, call, held))
  } catch (error) {
    if (!isConflict(error)) throw error
    const { message } = error as CommandError
    throw new CommandError(112, message, { errorLabels: TRANSIENT }, { cause: error })
  }
}

function own<T>(table: Record<string, T>, name: string): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined
}

function refuseUnsupported(call: Call): void {
  const { collation, readConcern } = call.head
  if (collation && collation.locale !== 'simple') throw noCollation()
  if (readConcern?.level === 'snapshot' && !call.claim) {
    throw new CommandError(115, 'Snapshot reads are supported inside transactions only.')
  }
}

const ATTEMPTS = 40

/** A single write that lost a race simply runs again, as it does inside MongoDB. */
async function withRetries(work: () => Promise<Answer>): Promise<Answer> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work()
    } catch (error) {
      if (!isConflict(error) || attempt === ATTEMPTS) throw error
      await sleep(Math.random() * Math.min(4 * attempt, 50))
    }
  }
}

async function finish(server: Server, call: Call, how: 'commit' | 'abort'): Promise<Answer> {
  if (!call.claim) throw new CommandError(72, `${call.name} must be run within a transaction`)
  await server.transactions[how](call.claim)
  return { ok: 1 }
}

async function endSessions(server: Server, call: Call): Promise<Answer> {
  const sessions = (fieldOf(call.request.body, call.name) ?? []) as Document[]
  for (const { id } of sessions) {
    if (id instanceof Binary) await server.transactions.endSession(id.toString('hex'))
  }
  return { ok: 1 }
}
