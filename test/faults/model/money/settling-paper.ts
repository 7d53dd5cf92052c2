import type { Who } from '../people.ts'
import { sum } from '../trade/till-paper.ts'

/** "0" … "3" for a farm household, or the village's collective, or its services. */
export type Payee = string

export const isHousehold = (payee: Payee): boolean => /^\d$/.test(payee)

export type StatementState =
  'statement' | 'disputed' | 'confirmed' | 'approved' | 'in_batch' | 'sent' | 'paid' | 'failed'

export interface PaperStatement {
  id: string
  payee: Payee
  fen: number
  state: StatementState
  /** Who has had a hand in it, and who approved it since the last nod. */
  hands: Who[]
  approvals: Who[]
}

export interface PaperPayout {
  code: string
  statement: PaperStatement
  state: 'made' | 'paid' | 'failed' | 'cancelled'
}

export interface PaperPayoutBatch {
  id: string
  state: 'made' | 'released' | 'answered' | 'cancelled'
  by: Who
  payouts: PaperPayout[]
}

/** What payees are owed: credited by the trade, gathered into statements, paid out in batches. */
export class SettlingPaper {
  readonly statements: PaperStatement[] = []
  readonly batches: PaperPayoutBatch[] = []
  /** Credited ever, in statements so far, and paid out; the rest lies on the account. */
  private readonly taken = new Map<Payee, number>()

  inStatements(payee: Payee): number {
    return this.taken.get(payee) ?? 0
  }

  /** What is credited and in no statement yet, of everybody who has something. */
  due(credited: ReadonlyMap<Payee, number>): { payee: Payee; fen: number }[] {
    return [...credited]
      .map(([payee, fen]) => ({ payee, fen: fen - this.inStatements(payee) }))
      .filter(({ fen }) => fen !== 0)
  }

  take(statement: PaperStatement): void {
    const { payee, fen } = statement
    this.taken.set(payee, this.inStatements(payee) + fen)
    this.statements.push(statement)
  }

  /** On the way to the bank, in batches that it has not answered. */
  onTheWay(): number {
    return this.sumOf(({ state }) => state === 'made')
  }

  /** What has left a payee's account: paid out, or on the way. */
  gone(payee: Payee): number {
    return this.sumOf(({ state, statement }) => {
      return statement.payee === payee && (state === 'made' || state === 'paid')
    })
  }

  private sumOf(which: (payout: PaperPayout) => boolean): number {
    const payouts = this.batches.flatMap((batch) => batch.payouts).filter(which)
    return sum(payouts.map(({ statement }) => statement.fen))
  }
}
