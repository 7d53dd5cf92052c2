import { z } from 'zod'
import { fields } from '../platform/index.ts'
import { batchStates, payoutStates } from './payouts.model.ts'
import { bankBrief, payeeReply, signedFen } from './statements.schema.ts'
import { payeeKinds } from './statements.model.ts'

const { id, instant, text } = fields

export const newBankAccount = {
  kind: z.enum(payeeKinds),
  household: id.optional().describe('for kind household'),
  holder: text(40),
  bank: text(60, 2),
  number: z.string().trim().min(8).max(40).describe('digits; spaces and hyphens are left out'),
}

const pendingAccount = bankBrief.extend({
  id,
  holder: z.string(),
  by: z.string(),
  at: instant,
  whyNotApprove: z.string().nullable(),
})

export const payeesReply = z.strictObject({
  items: z.array(
    z.strictObject({
      payee: payeeReply,
      balanceFen: signedFen,
      account: bankBrief.extend({ holder: z.string() }).nullable(),
      change: pendingAccount.nullable().describe('waits for a second person; the old one holds'),
    }),
  ),
})

export const bankAccountReply = z.strictObject({
  id,
  state: z.enum(['active', 'proposed', 'refused']),
  lastFour: z.string(),
})

export const batchBrief = z.strictObject({
  id,
  code: z.string().describe('批次号'),
  state: z.enum(batchStates),
  payouts: z.int(),
  fen: z.int(),
  paid: z.int(),
  failed: z.int(),
  waiting: z.int(),
  madeBy: z.string(),
  madeAt: instant,
  releasedBy: z.string().nullable(),
  releasedAt: instant.nullable(),
  receipts: z.int(),
  whyNotRelease: z.string().nullable(),
})

export const batchReply = batchBrief.extend({
  lines: z.array(
    z.strictObject({
      id,
      position: z.int(),
      code: z.string().describe('付款编号'),
      statement: id,
      payee: payeeReply,
      account: bankBrief,
      fen: z.int(),
      state: z.enum(payoutStates),
      reason: z.string().nullable(),
      bankReference: z.string().nullable(),
      hasReceipt: z.boolean(),
    }),
  ),
  receiptIds: z.array(id),
})

export const batchListReply = z.strictObject({ items: z.array(batchBrief) })

export const newBatchReply = z.strictObject({
  batch: batchReply,
  leftOut: z.array(
    z.strictObject({
      statement: id,
      why: z.enum(['bank_account_missing', 'bank_account_changing', 'money_short']),
    }),
  ),
})

export const resultsReply = z.strictObject({
  paid: z.int(),
  failed: z.int(),
  returned: z.int().describe('paid before, and sent back by the bank since'),
  knownBefore: z.int().describe('lines that an earlier file had told'),
  changed: z.boolean().describe('false: the file told nothing new'),
  state: z.enum(batchStates),
})
