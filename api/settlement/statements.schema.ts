import { z } from 'zod'
import { fields } from '../platform/index.ts'
import { payeeKinds, statementStates } from './statements.model.ts'

const { id, day, instant, text } = fields

/** What is told; sums of a county have no most. */
export const signedFen = z.int().describe('signed fen')
/** What a person may enter. */
const enteredFen = signedFen.min(-100_000_000_00).max(100_000_000_00)

export const bankBrief = z.strictObject({ bank: z.string(), lastFour: z.string() })

export const payeeReply = z.strictObject({
  kind: z.enum(payeeKinds),
  household: z
    .strictObject({
      id,
      code: z.string(),
      group: z.string(),
      headName: z.string(),
      masked: z.string(),
    })
    .nullable(),
})

export const lineReply = z.strictObject({
  why: z.string().describe('goods, advance, pool, village, services, correction, …'),
  what: z.string().describe('in plain words, as it was written when it was booked'),
  fen: signedFen,
  at: instant,
  subject: z.strictObject({ kind: z.string(), id }),
})

const statementFields = {
  id,
  number: z.int().describe("the payee's first, second, … statement"),
  upTo: day,
  madeAt: instant,
  totalFen: signedFen.describe('what is paid: the sum of the lines'),
  lineCount: z.int(),
  state: z.enum(statementStates),
  confirmedAt: instant.nullable(),
  confirmedHow: z.enum(['farmer', 'paper', 'none']).nullable(),
  payDays: z.int().describe('days from the nod until the money is there'),
  payBy: day.nullable().describe('from the nod on'),
  daysLeft: z.int().nullable().describe('until payBy; below zero when late'),
  paidAt: instant.nullable(),
  problem: z.string().nullable().describe('why the bank did not pay'),
  account: bankBrief.nullable(),
}

/** A statement in the village's list. */
export const statementBrief = z.strictObject({
  ...statementFields,
  payee: payeeReply,
  accountChanging: z.boolean(),
  approvals: z.int().describe('of two'),
  whyNotApprove: z.string().nullable().describe('code of why you may not approve it now'),
})

const dispute = z.strictObject({
  text: z.string(),
  at: instant,
  answer: z.string().nullable(),
  answeredAt: instant.nullable(),
})

const correctionReply = z.strictObject({
  id,
  fen: signedFen,
  reason: z.string(),
  state: z.enum(['proposed', 'approved', 'refused']),
  by: z.string(),
  at: instant,
  decidedBy: z.string().nullable(),
  decidedAt: instant.nullable(),
  whyNotDecide: z.string().nullable(),
})

export const statementReply = statementBrief.extend({
  lines: z.array(lineReply),
  disputes: z.array(dispute),
  corrections: z.array(correctionReply),
  hasPaper: z.boolean(),
  steps: z.array(
    z.strictObject({
      act: z.string(),
      at: instant,
      by: z.string().nullable().describe('name; null: the month’s job, or the bank'),
      text: z.string().nullable(),
    }),
  ),
  payouts: z.array(
    z.strictObject({
      code: z.string(),
      batch: id,
      state: z.string(),
      reason: z.string().nullable(),
      bankReference: z.string().nullable(),
      answeredAt: instant.nullable(),
    }),
  ),
})

export const statementListReply = z.strictObject({
  items: z.array(statementBrief),
  next: z.string().nullable(),
})

/** The farmer's own: what the page reads aloud. */
const myStatementFields = {
  ...statementFields,
  seller: z.string().describe('the co-op or collective that settles'),
  masked: z.string().describe('surname and star of the household'),
  phone: z.string().nullable().describe('whom to ring'),
}

export const myStatementReply = z.strictObject({
  ...myStatementFields,
  lines: z.array(lineReply),
  disputes: z.array(dispute),
  bankReference: z.string().nullable(),
  hasReceipt: z.boolean(),
})

export const myStatementsReply = z.strictObject({
  items: z.array(z.strictObject(myStatementFields)),
  accruedFen: signedFen.describe('not yet in a statement'),
  accrued: z.array(lineReply),
})

export const makeReply = z.strictObject({
  made: z.int(),
  fen: z.int(),
  carriedOver: z.int().describe('payees whose sum is not above zero: they wait'),
})

export const approvalsReply = z.strictObject({
  results: z.array(
    z.strictObject({
      statement: id,
      outcome: z.string().describe('confirmed (one more is needed), approved, or why not'),
    }),
  ),
})

export const newCorrection = {
  fen: enteredFen.refine((value) => value !== 0, 'not zero'),
  reason: text(200, 2),
}

export const stateReply = z.strictObject({ id, state: z.enum(statementStates) })

export const deskReply = z.strictObject({
  states: z.array(
    z.strictObject({ state: z.enum(statementStates), count: z.int(), fen: signedFen }),
  ),
  accrued: z.strictObject({ payees: z.int(), fen: signedFen }),
  accounts: z.strictObject({
    farmersFen: signedFen,
    villageFen: signedFen,
    servicesFen: signedFen,
    poolFen: signedFen,
    coopFen: signedFen,
    onTheWayFen: signedFen.describe('in batches that the bank has not answered'),
  }),
  withoutBankAccount: z.int().describe('payees with money and no bank account'),
  changesWaiting: z.int().describe('bank accounts that wait for a second person'),
})
