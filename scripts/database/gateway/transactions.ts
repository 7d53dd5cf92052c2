import type { Engine, Held } from './engine.ts'
import { CommandError, EngineGone, TIME_IS_OVER, TRANSIENT, UNKNOWN_RESULT } from './errors.ts'

type State = 'open' | 'committed' | 'aborted' | 'unknown'

interface Transaction {
  number: bigint
  state: State
  held?: Held
  /** The client connection that spoke last; when it goes, the transaction soon follows. */
  owner: object
  usedAt: number
  busy: number
  /** Settles when the work handed in so far is done: one transaction does one thing at a time. */
  tail: Promise<unknown>
}

/** What a command says about the transaction it belongs to. */
export interface Claim {
  session: string
  number: bigint
  starts: boolean
  owner: object
}

export interface TransactionLimits {
  /** How long a transaction may lie untouched, in milliseconds. */
  idle: number
  /** How long it may lie untouched once its client's connection has closed. */
  orphaned: number
}

const BEGIN = "start transaction isolation level repeatable read; set local lock_timeout = '20ms'"
const REMEMBERED = 1_800_000

/** Multi-statement transactions: one per session, each on a connection of its own. */
export class Transactions {
  private readonly bySession = new Map<string, Transaction>()
  private readonly engine: Engine
  private readonly limits: TransactionLimits
  private readonly ended: (held: Held) => void

  constructor(engine: Engine, limits: TransactionLimits, ended: (held: Held) => void) {
    this.engine = engine
    this.limits = limits
    this.ended = ended
  }

  /** Runs one command's work inside its transaction; any failure rolls the transaction back. */
  async run<T>(claim: Claim, work: (held: Held) => Promise<T>): Promise<T> {
    const transaction = claim.starts ? this.begin(claim) : this.find(claim)
    return this.inTurn(transaction, claim.owner, async () => {
      if (transaction.state !== 'open') throw this.absent(claim)
      try {
        if (!transaction.held) await this.open(transaction)
        return await work(transaction.held!)
      } catch (error) {
        await this.end(transaction, 'rollback', 'aborted')
        throw error
      }
    })
  }

  /** Commits; asked again, answers the same. */
  async commit(claim: Claim): Promise<void> {
    const transaction = this.find(claim, 'committed')
    await this.inTurn(transaction, claim.owner, async () => {
      if (transaction.state === 'committed') return
      if (transaction.state !== 'open') throw this.absent(claim)
      try {
        await this.end(transaction, 'commit', 'committed')
      } catch (error) {
        transaction.state = error instanceof EngineGone ? 'unknown' : 'aborted'
        throw error
      }
    })
  }

  /** Rolls back at the client's word. */
  async abort(claim: Claim): Promise<void> {
    const transaction = this.find(claim)
    await this.inTurn(transaction, claim.owner, async () => {
      if (transaction.state !== 'open') throw this.absent(claim)
      await this.end(transaction, 'rollback', 'aborted')
    })
  }

  /** Ends whatever these sessions had open. */
  async endSession(session: string): Promise<void> {
    const transaction = this.bySession.get(session)
    this.bySession.delete(session)
    if (transaction) await this.giveUp(transaction)
  }

  /** Ends the idle ones and the orphans; forgets what nobody can ask about any more. */
  async sweep(gone: (owner: object) => boolean): Promise<void> {
    const now = Date.now()
    for (const [session, transaction] of this.bySession) {
      const idle = now - transaction.usedAt
      const { state, owner, busy } = transaction
      if (busy) continue
      const limit = gone(owner) ? this.limits.orphaned : this.limits.idle
      if (state === 'open' && idle > limit) await this.giveUp(transaction)
      else if (state !== 'open' && idle > REMEMBERED) this.bySession.delete(session)
    }
  }

  async close(): Promise<void> {
    await Promise.all([...this.bySession.values()].map((one) => this.giveUp(one)))
  }

  private begin(claim: Claim): Transaction {
    const earlier = this.bySession.get(claim.session)
    if (earlier && earlier.number > claim.number) {
      throw new CommandError(
        225,
        `Cannot start transaction ${claim.number} because a newer transaction ${earlier.number} has already started.`,
        { errorLabels: TRANSIENT },
      )
    }
    if (earlier?.number === claim.number) {
      throw new CommandError(117, `Transaction ${claim.number} has already been started.`)
    }
    if (earlier) void this.giveUp(earlier)
    const { number, owner, session } = claim
    const transaction: Transaction = {
      number,
      state: 'open',
      owner,
      usedAt: Date.now(),
      busy: 0,
      tail: Promise.resolve(),
    }
    this.bySession.set(session, transaction)
    return transaction
  }

  private find(claim: Claim, also?: State): Transaction {
    const transaction = this.bySession.get(claim.session)
    if (!transaction || transaction.number !== claim.number) throw this.absent(claim)
    const { state } = transaction
    if (state === 'open' || state === also) return transaction
    if (state === 'committed') {
      throw new CommandError(256, `Transaction ${claim.number} has been committed.`)
    }
    if (state === 'unknown') {
      // The driver would ask for ever, were it not told that the time for asking is over.
      const message = `The engine broke off while committing ${claim.number}.`
      throw new CommandError(TIME_IS_OVER, message, { errorLabels: UNKNOWN_RESULT })
    }
    throw this.absent(claim)
  }

  private absent(claim: Claim): CommandError {
    const message = `Given transaction number ${claim.number} does not match any in-progress transactions.`
    return new CommandError(251, message, { errorLabels: TRANSIENT })
  }

  private async open(transaction: Transaction): Promise<void> {
    transaction.held = await this.engine.hold('transaction')
    await this.engine.run(transaction.held, BEGIN)
  }

  private async end(transaction: Transaction, verb: string, state: State): Promise<void> {
    const { held } = transaction
    transaction.held = undefined
    transaction.state = state
    if (!held) return
    this.ended(held)
    try {
      await this.engine.run(held, verb)
      held.release()
    } catch (error) {
      held.release(true)
      if (verb !== 'rollback') throw error
    }
  }

  private async giveUp(transaction: Transaction): Promise<void> {
    await this.inTurn(transaction, transaction.owner, async () => {
      if (transaction.state === 'open') await this.end(transaction, 'rollback', 'aborted')
    })
  }

  private async inTurn<T>(
    transaction: Transaction,
    owner: object,
    work: () => Promise<T>,
  ): Promise<T> {
    const turn = transaction.tail.then(work)
    transaction.tail = turn.catch(() => undefined)
    transaction.owner = owner
    transaction.busy++
    try {
      return await turn
    } finally {
      transaction.busy--
      transaction.usedAt = Date.now()
    }
  }
}
