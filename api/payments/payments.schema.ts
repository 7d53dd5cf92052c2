import { z } from 'zod'
import { fields } from '../platform/index.ts'
import { accountKinds, type AccountKind } from './ledger.model.ts'
import { methods, refundStates } from './payments.model.ts'

const { id, day, instant } = fields

/** What is told: a bank's line has no most, and a fund is the sum of what was paid in. */
export const fen = z.int().min(0).describe('integer fen')

const account = z
  .strictObject({ holder: z.string(), bank: z.string(), number: z.string() })
  .nullable()
  .describe('where a transfer goes; null: it cannot be paid by transfer')

export const method = z.enum(methods)
const subject = z.strictObject({ kind: z.string(), id })

export const paymentReply = z.strictObject({
  id,
  subject,
  part: z.string().describe('whole, deposit, balance, difference, top_up'),
  fen,
  what: z.string(),
  state: z.enum(['asked', 'paid', 'cancelled']),
  expiresAt: instant,
  methods: z.array(method),
  account,
  charges: z.array(
    z.strictObject({
      method,
      state: z.enum(['open', 'paid', 'closed']),
      memo: z.string().nullable().describe("to be written into a transfer's note"),
      problem: z.string().nullable().describe('why the last try was declined'),
    }),
  ),
  refundedFen: fen,
  playMoney: z.boolean().describe('true: nothing real is paid here'),
})

export const beginReply = z.strictObject({
  method,
  fen,
  state: z.enum(['open', 'acting', 'processing', 'paid', 'failed', 'cancelled']),
  clientSecret: z.string().nullable(),
  next: z
    .union([
      z.strictObject({ kind: z.literal('redirect'), url: z.string() }),
      z.strictObject({ kind: z.literal('qr'), text: z.string() }),
    ])
    .nullable(),
  memo: z.string().nullable(),
  account,
  publishableKey: z.string(),
  scriptUrl: z.string(),
  playMoney: z.boolean(),
})

export const refundReply = z.strictObject({
  id,
  subject,
  payer: z.string(),
  method,
  fen,
  reason: z.string(),
  state: z.enum(refundStates),
  problem: z.string().nullable(),
  at: instant,
})

export const bankLineStates = ['matched', 'waiting', 'sent_back'] as const
export const bankLineReply = z.strictObject({
  id,
  serial: z.string(),
  day,
  fen,
  payerName: z.string(),
  accountEnd: z.string().describe('last four characters of the account it came from'),
  note: z.string(),
  state: z.enum(bankLineStates),
  reason: z.string().nullable(),
  payment: id.nullable(),
  reference: z.string().nullable(),
})

export const transferReply = z.strictObject({
  id,
  from: z.string(),
  to: z.string(),
  fen: z.int(),
  subject,
  why: z.string(),
  what: z.string(),
  at: instant,
})

export const voucherReply = z.strictObject({
  id,
  employee: id,
  name: z.string(),
  occasion: z.string(),
  fen,
  leftFen: fen,
  until: day,
  state: z.enum(['given', 'returned']),
  at: instant.describe('when it was given'),
})

export const accountKind = z.enum(Object.keys(accountKinds) as [AccountKind, ...AccountKind[]])
export const accountName = z.string().regex(/^[a-z]+:[0-9a-z]{2,24}$/)

export const statementFile = { types: ['text/csv'], limit: 2_000_000 } as const
export const eventFile = {
  types: ['application/json'],
  limit: 1_000_000,
  signedBy: 'stripe-signature',
} as const
