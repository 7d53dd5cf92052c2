import mongoose from 'mongoose'
import { ObjectId, placedSchema, type Id } from '../platform/index.ts'

export interface SoldLine {
  goods: Id
  name: string
  unit: string
  quantity: number
  /** Hundredths for one, as it was then. */
  points: number
  returned: number
  /** Which batches it left from, in that order. */
  taken: { batch: Id; quantity: number }[]
}

export interface Redemption {
  _id: Id
  place: string
  /** Month, day and six digits made from the sale's key: the till knows it without a network. */
  number: string
  household: Id
  householdCode: string
  group: string
  masked: string
  shift: Id
  keeper: Id
  keeperName: string
  lines: SoldLine[]
  points: number
  earned: number
  gifted: number
  /** Given back so far, by bucket. */
  returnedEarned: number
  returnedGifted: number
  balanceAfter: number
  /** When the goods were handed over, and when the server heard of it. */
  soldAt: Date
  at: Date
  offline: boolean
  byCard: boolean
  /** How many returns there were: the guard of the next. */
  returns: number
}

const soldLine = {
  _id: false,
  goods: { type: ObjectId, required: true },
  name: { type: String, required: true },
  unit: { type: String, required: true },
  quantity: { type: Number, required: true },
  points: { type: Number, required: true },
  returned: { type: Number, required: true },
  taken: [{ _id: false, batch: ObjectId, quantity: Number }],
} as const

const redemptionSchema = placedSchema<Redemption>({
  number: { type: String, required: true },
  household: { type: ObjectId, required: true },
  householdCode: { type: String, required: true },
  group: { type: String, required: true },
  masked: { type: String, required: true },
  shift: { type: ObjectId, required: true },
  keeper: { type: ObjectId, required: true },
  keeperName: { type: String, required: true },
  lines: [soldLine],
  points: { type: Number, required: true },
  earned: { type: Number, required: true },
  gifted: { type: Number, required: true },
  returnedEarned: { type: Number, required: true },
  returnedGifted: { type: Number, required: true },
  balanceAfter: { type: Number, required: true },
  soldAt: { type: Date, required: true },
  at: { type: Date, required: true },
  offline: { type: Boolean, required: true },
  byCard: { type: Boolean, required: true },
  returns: { type: Number, required: true },
})
redemptionSchema.index({ shift: 1, at: 1 }) // a shift's slips
redemptionSchema.index({ household: 1, at: 1 }) // a household's slips
redemptionSchema.index({ place: 1, number: 1 }) // a slip brought back

export const Redemptions = mongoose.model<Redemption>('Redemption', redemptionSchema, 'redemptions')

export interface Return {
  _id: Id
  place: string
  redemption: Id
  household: Id
  shift?: Id
  lines: { goods: Id; name: string; quantity: number }[]
  points: number
  earned: number
  gifted: number
  balanceAfter: number
  reason: string
  by: Id
  at: Date
}

const returnSchema = placedSchema<Return>({
  redemption: { type: ObjectId, required: true },
  household: { type: ObjectId, required: true },
  shift: ObjectId,
  lines: [{ _id: false, goods: ObjectId, name: String, quantity: Number }],
  points: { type: Number, required: true },
  earned: { type: Number, required: true },
  gifted: { type: Number, required: true },
  balanceAfter: { type: Number, required: true },
  reason: { type: String, required: true },
  by: { type: ObjectId, required: true },
  at: { type: Date, required: true },
})
returnSchema.index({ redemption: 1 }) // what came back of a slip
returnSchema.index({ shift: 1 }) // what came back in a shift

export const Returns = mongoose.model<Return>('Return', returnSchema, 'returns')

/** What a household has had of what is limited: one document, so that one guard holds them all. */
export interface Taking {
  _id: Id
  place: string
  household: Id
  /** "buy:2026-11" or "<goods>:2026-11" → how often, how many. */
  used: Record<string, number>
}

const takingSchema = placedSchema<Taking>({
  household: { type: ObjectId, required: true },
  used: { type: mongoose.Schema.Types.Mixed, required: true },
})
takingSchema.index({ household: 1 }, { unique: true }) // one counter for a household
takingSchema.index({ place: 1 }) // the counter's copy of the village

export const Takings = mongoose.model<Taking>('Taking', takingSchema, 'takings')

export interface Counted {
  goods: Id
  name: string
  expected: number
  counted: number
}

/** A keeper's turn at the counter, begun and ended with a count. */
export interface Shift {
  _id: Id
  place: string
  keeper: Id
  keeperName: string
  open: boolean
  openedAt: Date
  opening: Counted[]
  openingNote?: string
  closedAt?: Date
  closing?: Counted[]
  closingNote?: string
}

const counted = { _id: false, goods: ObjectId, name: String, expected: Number, counted: Number }

const shiftSchema = placedSchema<Shift>({
  keeper: { type: ObjectId, required: true },
  keeperName: { type: String, required: true },
  open: { type: Boolean, required: true },
  openedAt: { type: Date, required: true },
  opening: [counted],
  openingNote: String,
  closedAt: Date,
  closing: { type: [counted], default: undefined },
  closingNote: String,
})
shiftSchema.index(
  { place: 1, keeper: 1 },
  { unique: true, partialFilterExpression: { open: true }, name: 'one_open_shift' },
)
shiftSchema.index({ place: 1, openedAt: 1 }) // the village's shifts

export const Shifts = mongoose.model<Shift>('Shift', shiftSchema, 'shifts')
