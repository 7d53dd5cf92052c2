import mongoose from 'mongoose'
import { ObjectId, placedSchema, type Id } from '../platform/index.ts'

export const bankAccountStates = ['active', 'proposed', 'refused', 'replaced'] as const

/**
 * Where a payee is paid. A change waits for a second person, and the old one holds until then:
 * it is the classic fraud. The number leaves by the bank's file alone.
 */
export interface BankAccount {
  _id: Id
  place: string
  /** Name of the money account. */
  payee: string
  holder: string
  bank: string
  number: string
  state: (typeof bankAccountStates)[number]
  by: Id
  at: Date
  decidedBy?: Id
  decidedAt?: Date
  reason?: string
}

const bankAccountSchema = placedSchema<BankAccount>({
  payee: { type: String, required: true },
  holder: { type: String, required: true },
  bank: { type: String, required: true },
  number: { type: String, required: true },
  state: { type: String, enum: bankAccountStates, required: true },
  by: { type: ObjectId, required: true },
  at: { type: Date, required: true },
  decidedBy: ObjectId,
  decidedAt: Date,
  reason: String,
})
bankAccountSchema.index(
  { payee: 1 },
  { unique: true, partialFilterExpression: { state: 'active' }, name: 'one_active_bank_account' },
)
bankAccountSchema.index(
  { payee: 1, state: 1 },
  { unique: true, partialFilterExpression: { state: 'proposed' }, name: 'one_proposed_change' },
)
bankAccountSchema.index({ place: 1, state: 1 }) // a village's payees, and what waits

export const BankAccounts = mongoose.model<BankAccount>(
  'BankAccount',
  bankAccountSchema,
  'bankAccounts',
)

export const batchStates = ['made', 'released', 'answered', 'cancelled'] as const

/** What goes to the bank at once. */
export interface PayoutBatch {
  _id: Id
  place: string
  year: number
  /** Within the village and year. */
  number: number
  state: (typeof batchStates)[number]
  payouts: number
  fen: number
  madeBy: Id
  madeAt: Date
  releasedBy?: Id
  releasedAt?: Date
  /** Result files taken: SHA-256, who, when. */
  results: { hash: string; by: Id; at: Date }[]
  receipts: Id[]
}

const batchSchema = placedSchema<PayoutBatch>({
  year: { type: Number, required: true },
  number: { type: Number, required: true },
  state: { type: String, enum: batchStates, required: true },
  payouts: { type: Number, required: true },
  fen: { type: Number, required: true },
  madeBy: { type: ObjectId, required: true },
  madeAt: { type: Date, required: true },
  releasedBy: ObjectId,
  releasedAt: Date,
  results: [{ _id: false, hash: String, by: ObjectId, at: Date }],
  receipts: [ObjectId],
})
batchSchema.index({ place: 1, year: 1, number: 1 }, { unique: true }) // one batch of a number

export const PayoutBatches = mongoose.model<PayoutBatch>(
  'PayoutBatch',
  batchSchema,
  'payoutBatches',
)

export const payoutStates = ['made', 'paid', 'failed', 'cancelled'] as const

/** One line of a batch; its money lies on "payout:<id>" until the bank has answered. */
export interface Payout {
  _id: Id
  place: string
  batch: Id
  /** The line's place in the file, from 1. */
  position: number
  /** 付款编号: what the bank's answer names it by. */
  code: string
  statement: Id
  payee: string
  fen: number
  /** The account as it was when the batch was made. */
  holder: string
  bank: string
  number: string
  state: (typeof payoutStates)[number]
  reason?: string
  bankReference?: string
  answeredAt?: Date
  receipt?: Id
}

const payoutSchema = placedSchema<Payout>({
  batch: { type: ObjectId, required: true },
  position: { type: Number, required: true },
  code: { type: String, required: true },
  statement: { type: ObjectId, required: true },
  payee: { type: String, required: true },
  fen: { type: Number, required: true },
  holder: { type: String, required: true },
  bank: { type: String, required: true },
  number: { type: String, required: true },
  state: { type: String, enum: payoutStates, required: true },
  reason: String,
  bankReference: String,
  answeredAt: Date,
  receipt: ObjectId,
})
payoutSchema.index({ code: 1 }, { unique: true }) // the bank's answer
payoutSchema.index({ batch: 1, position: 1 }) // the file, in order
payoutSchema.index({ statement: 1 }) // how a statement was tried to be paid

export const Payouts = mongoose.model<Payout>('Payout', payoutSchema, 'payouts')
