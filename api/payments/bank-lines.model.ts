import mongoose from 'mongoose'
import { ObjectId, placedSchema, type Day, type Id } from '../platform/index.ts'

/** A line of the bank's statement: money that came in by transfer. */
export interface BankLine {
  _id: Id
  /** Path of the place whose clerk brought the statement in. */
  place: string
  /** The bank's own number of the line: the same line comes in once. */
  serial: string
  day: Day
  fen: number
  payerName: string
  /** Of the account it came from; needed only to send it back. */
  payerAccount: string
  note: string
  /** waiting: a person has to say what it is for. */
  state: 'matched' | 'waiting' | 'sent_back'
  /** Why it waits: no memo, another sum, nothing that is still asked for. */
  reason?: string
  payment?: Id
  reference?: string
  by: Id
  at: Date
}

const schema = placedSchema<BankLine>({
  serial: { type: String, required: true },
  day: { type: String, required: true },
  fen: { type: Number, required: true },
  payerName: { type: String, default: '' },
  payerAccount: { type: String, default: '' },
  note: { type: String, default: '' },
  state: { type: String, enum: ['matched', 'waiting', 'sent_back'], required: true },
  reason: String,
  payment: ObjectId,
  reference: String,
  by: { type: ObjectId, required: true },
  at: { type: Date, required: true },
})
schema.index({ place: 1, serial: 1 }, { unique: true }) // the same line twice counts once
schema.index({ place: 1, state: 1, day: 1 }) // what waits for a person

export const BankLines = mongoose.model<BankLine>('BankLine', schema, 'bankLines')
