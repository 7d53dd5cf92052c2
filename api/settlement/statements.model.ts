import mongoose from 'mongoose'
import { ObjectId, placedSchema, type Day, type Id } from '../platform/index.ts'

/** Who is paid by statement. Households nod to theirs first; the others need no nod. */
export const payeeKinds = ['household', 'village', 'services'] as const
export type PayeeKind = (typeof payeeKinds)[number]

/**
 * statement: waits for the farmer. withdrawn: nothing was left to pay, its lines are accrued
 * again. in_batch: the money lies on the payout; sent: the bank's file may be fetched. failed: the
 * bank said no, and the next batch takes it again.
 */
export const statementStates = [
  'statement',
  'disputed',
  'confirmed',
  'approved',
  'in_batch',
  'sent',
  'paid',
  'failed',
  'withdrawn',
] as const
export type StatementState = (typeof statementStates)[number]

/** What happened to a statement, in order; only added to. */
export interface StatementStep {
  act: string
  at: Date
  by?: Id
  text?: string
}

/** What a payee is to be paid, and how it came about. */
export interface Statement {
  _id: Id
  /** Path of the village. */
  place: string
  /** Name of the money account: "farmer:<household>", "village:<place>", "services:<place>". */
  payee: string
  kind: PayeeKind
  household?: Id
  /** The payee's first, second, … statement. */
  number: number
  /** The last day of what it counts. */
  upTo: Day
  /** Sum of its lines. */
  totalFen: number
  lines: number
  state: StatementState
  /** Absent when the month's job made it. */
  madeBy?: Id
  madeAt: Date
  confirmedAt?: Date
  /** How it was nodded to; none: this payee is not asked. */
  confirmedHow?: 'farmer' | 'paper' | 'none'
  confirmedBy?: Id
  /** The signed paper. */
  paper?: Id
  approvals: { by: Id; at: Date }[]
  paidAt?: Date
  /** Why the bank did not pay. */
  problem?: string
  /** The payout that carries it now, or paid it. */
  payout?: Id
  steps: StatementStep[]
}

const statementSchema = placedSchema<Statement>({
  payee: { type: String, required: true },
  kind: { type: String, enum: payeeKinds, required: true },
  household: ObjectId,
  number: { type: Number, required: true },
  upTo: { type: String, required: true },
  totalFen: { type: Number, required: true },
  lines: { type: Number, required: true },
  state: { type: String, enum: statementStates, required: true },
  madeBy: ObjectId,
  madeAt: { type: Date, required: true },
  confirmedAt: Date,
  confirmedHow: String,
  confirmedBy: ObjectId,
  paper: ObjectId,
  approvals: [{ _id: false, by: { type: ObjectId, required: true }, at: Date }],
  paidAt: Date,
  problem: String,
  payout: ObjectId,
  steps: [{ _id: false, act: String, at: Date, by: ObjectId, text: String }],
})
statementSchema.index({ payee: 1, number: 1 }, { unique: true }) // a payee's own, in order
statementSchema.index({ place: 1, state: 1, madeAt: 1 }) // what waits for whom
statementSchema.index({ place: 1, madeAt: 1 }) // the list

export const Statements = mongoose.model<Statement>('Statement', statementSchema, 'statements')

/**
 * A transfer of a payee's account, taken up to be explained. Without a statement it is accrued.
 * That it can be here once is what keeps a transfer in one statement, ever.
 */
export interface StatementLine {
  _id: Id
  place: string
  payee: string
  statement: Id | null
  transfer: Id
  why: string
  what: string
  /** Signed: what came to the payee, less what left. */
  fen: number
  subject: { kind: string; id: Id }
  at: Date
}

const lineSchema = placedSchema<StatementLine>({
  payee: { type: String, required: true },
  statement: { type: ObjectId, default: null },
  transfer: { type: ObjectId, required: true },
  why: { type: String, required: true },
  what: { type: String, default: '' },
  fen: { type: Number, required: true },
  subject: {
    _id: false,
    kind: { type: String, required: true },
    id: { type: ObjectId, required: true },
  },
  at: { type: Date, required: true },
})
lineSchema.index({ transfer: 1, payee: 1 }, { unique: true }) // taken up once
lineSchema.index({ statement: 1, at: 1 }) // a statement, in order
lineSchema.index({ place: 1, statement: 1 }) // what is accrued in a village
lineSchema.index({ payee: 1, statement: 1 }) // what a payee has accrued

export const StatementLines = mongoose.model<StatementLine>(
  'StatementLine',
  lineSchema,
  'statementLines',
)

/** How far a village's transfers have been taken up; who moves it makes all others begin again. */
export interface Cut {
  _id: Id
  place: string
  /** Counts the cuts: the guard. */
  number: number
  /** Of the transfers seen, the newest. */
  lastTransfer: Id
}

const cutSchema = placedSchema<Cut>({
  number: { type: Number, required: true },
  lastTransfer: { type: ObjectId, required: true },
})
cutSchema.index({ place: 1 }, { unique: true }) // one for a village

export const Cuts = mongoose.model<Cut>('Cut', cutSchema, 'cuts')

/** Money put right on a statement: the clerk proposes it, an approver lets it happen. */
export interface Correction {
  _id: Id
  place: string
  statement: Id
  /** Signed: positive gives to the payee, out of the co-op's own money. */
  fen: number
  reason: string
  state: 'proposed' | 'approved' | 'refused'
  by: Id
  at: Date
  decidedBy?: Id
  decidedAt?: Date
}

const correctionSchema = placedSchema<Correction>({
  statement: { type: ObjectId, required: true },
  fen: { type: Number, required: true },
  reason: { type: String, required: true },
  state: { type: String, enum: ['proposed', 'approved', 'refused'], required: true },
  by: { type: ObjectId, required: true },
  at: { type: Date, required: true },
  decidedBy: ObjectId,
  decidedAt: Date,
})
correctionSchema.index({ statement: 1, at: 1 }) // a statement's
correctionSchema.index(
  { statement: 1 },
  { unique: true, partialFilterExpression: { state: 'proposed' }, name: 'one_open_correction' },
)

export const Corrections = mongoose.model<Correction>('Correction', correctionSchema, 'corrections')
