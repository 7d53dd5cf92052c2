import mongoose from 'mongoose'
import { ObjectId, placedSchema, type Day, type Id } from '../platform/index.ts'

/**
 * An item voucher (实物券) from a union's welfare fund. What is left of it is the balance of its
 * account "voucher:<id>". It buys goods and is never turned into cash.
 */
export interface Voucher {
  _id: Id
  /** Path of the union that gave it. */
  place: string
  employee: Id
  /** Path of the member's home when it was given. */
  home: string
  name: string
  /** What for: 中秋, 春节, 生日 … */
  occasion: string
  fen: number
  /** The last day on which it buys. */
  until: Day
  state: 'given' | 'returned'
  givenBy: Id
  at: Date
}

const schema = placedSchema<Voucher>({
  employee: { type: ObjectId, required: true },
  home: { type: String, required: true },
  name: { type: String, required: true },
  occasion: { type: String, required: true },
  fen: { type: Number, required: true },
  until: { type: String, required: true },
  state: { type: String, enum: ['given', 'returned'], required: true },
  givenBy: { type: ObjectId, required: true },
  at: { type: Date, required: true },
})
schema.index({ place: 1, at: 1 }) // the union's list
schema.index({ employee: 1, state: 1 }) // what a member has
schema.index({ state: 1, until: 1 }) // what goes back to the fund

export const Vouchers = mongoose.model<Voucher>('Voucher', schema, 'vouchers')

/** What a member was given in a year, net of what was never given out: the cap's counter. */
export interface WelfareYear {
  _id: Id
  place: string
  employee: Id
  year: number
  fen: number
}

const yearSchema = placedSchema<WelfareYear>({
  employee: { type: ObjectId, required: true },
  year: { type: Number, required: true },
  fen: { type: Number, required: true },
})
yearSchema.index({ employee: 1, year: 1 }, { unique: true }) // one counter a member and year

export const WelfareYears = mongoose.model<WelfareYear>('WelfareYear', yearSchema, 'welfareYears')
