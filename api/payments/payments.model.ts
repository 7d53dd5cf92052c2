import mongoose from 'mongoose'
import { ObjectId, placedSchema, type Id } from '../platform/index.ts'

export const methods = ['card', 'alipay', 'wechat', 'transfer'] as const
export type PayMethod = (typeof methods)[number]

/** Who pays: the account for a person, the place for a home or a canteen. */
export interface Payer {
  account: Id
  /** Path of the home or canteen. */
  place: string
  name: string
  /** Bought for the home, the canteen or the union, and so known to whoever else acts for it. */
  shared: boolean
}

/** What somebody owes for something: asked once, paid once. */
export interface Payment {
  _id: Id
  /** Path of the seller's village; of the union for its fund. */
  place: string
  /** The money goes to the account of this name: "order:<id>". */
  subject: { kind: 'order' | 'share' | 'topup'; id: Id }
  /** Which of the subject's payments: "whole", "deposit", "balance", "difference". */
  part: string
  payer: Payer
  fen: number
  /** What for, in words for the bank's and the buyer's page. */
  what: string
  state: 'asked' | 'paid' | 'cancelled'
  askedAt: Date
  expiresAt: Date
  paidAt?: Date
  /** The charge that paid it. */
  charge?: Id
}

const payerShape = {
  _id: false,
  account: { type: ObjectId, required: true },
  place: { type: String, required: true },
  name: { type: String, required: true },
  shared: { type: Boolean, required: true },
}

const subjectShape = {
  _id: false,
  kind: { type: String, required: true },
  id: { type: ObjectId, required: true },
}

const paymentSchema = placedSchema<Payment>({
  subject: subjectShape as never,
  part: { type: String, required: true },
  payer: payerShape as never,
  fen: { type: Number, required: true },
  what: { type: String, required: true },
  state: { type: String, enum: ['asked', 'paid', 'cancelled'], required: true },
  askedAt: { type: Date, required: true },
  expiresAt: { type: Date, required: true },
  paidAt: Date,
  charge: ObjectId,
})
paymentSchema.index({ 'subject.id': 1, part: 1 }) // the payments of an order or a share
paymentSchema.index({ state: 1, expiresAt: 1 }) // what nobody paid in time
paymentSchema.index({ 'payer.account': 1, state: 1 }) // what I owe
paymentSchema.index({ 'payer.place': 1, state: 1 }) // what my home or canteen owes

export const Payments = mongoose.model<Payment>('Payment', paymentSchema, 'payments')

/** One try to take a payment by one method; a payment may have several, and one of them pays. */
export interface Charge {
  _id: Id
  place: string
  payment: Id
  method: PayMethod
  fen: number
  /** open: may still be paid; closed: can no longer be. */
  state: 'open' | 'paid' | 'closed'
  /** The payment intent's id, or a transfer's memo code. */
  ref?: string
  /** Asked to be refunded, of what was paid. */
  refundedFen: number
  at: Date
  paidAt?: Date
  /** When the gateway was last asked how it stands. */
  lookedAt?: Date
  /** The last reason it was declined for. */
  problem?: string
}

const chargeSchema = placedSchema<Charge>({
  payment: { type: ObjectId, required: true },
  method: { type: String, enum: methods, required: true },
  fen: { type: Number, required: true },
  state: { type: String, enum: ['open', 'paid', 'closed'], required: true },
  ref: String,
  refundedFen: { type: Number, required: true },
  at: { type: Date, required: true },
  paidAt: Date,
  lookedAt: Date,
  problem: String,
})
chargeSchema.index(
  { ref: 1 },
  { unique: true, partialFilterExpression: { ref: { $exists: true } } },
) // events and bank lines
chargeSchema.index(
  { payment: 1, method: 1 },
  { unique: true, partialFilterExpression: { state: 'open' }, name: 'one_open_charge' },
)
chargeSchema.index({ state: 1, lookedAt: 1 }) // what to ask the gateway about

export const Charges = mongoose.model<Charge>('Charge', chargeSchema, 'charges')

export const refundStates = ['asked', 'sent', 'by_hand', 'done'] as const

/** Money that goes back; it lies on the account "refund:<id>" until it has gone. */
export interface Refund {
  _id: Id
  place: string
  charge: Id
  payment: Id
  subject: Payment['subject']
  payer: Payer
  method: PayMethod
  fen: number
  reason: string
  /** by_hand: a person pays it back by transfer; the method cannot, or failed to. */
  state: (typeof refundStates)[number]
  ref?: string
  problem?: string
  at: Date
  doneAt?: Date
  lookedAt?: Date
  /** The bank's reference of a transfer back, and who made it. */
  reference?: string
  by?: Id
}

const refundSchema = placedSchema<Refund>({
  charge: { type: ObjectId, required: true },
  payment: { type: ObjectId, required: true },
  subject: subjectShape as never,
  payer: payerShape as never,
  method: { type: String, enum: methods, required: true },
  fen: { type: Number, required: true },
  reason: { type: String, required: true },
  state: { type: String, enum: refundStates, required: true },
  ref: String,
  problem: String,
  at: { type: Date, required: true },
  doneAt: Date,
  lookedAt: Date,
  reference: String,
  by: ObjectId,
})
refundSchema.index({ 'subject.id': 1 }) // what an order or a share got back
refundSchema.index({ state: 1, at: 1 }) // what is on its way, what waits for a person

export const Refunds = mongoose.model<Refund>('Refund', refundSchema, 'refunds')
