import mongoose from 'mongoose'
import { ObjectId, placedSchema, type Day, type Id } from '../platform/index.ts'

export const channels = ['canteen', 'welfare', 'employee', 'helped'] as const
/** By whom it was bought: canteen, union welfare, employee, helped sale (domain.md, 8). */
export type Channel = (typeof channels)[number]

/**
 * What was accepted and paid, once: the aid ledger is a sum over these. Money that goes back
 * later is a sale of negative fen, so that the sum is always net of refunds.
 */
export interface Sale {
  _id: Id
  /** Path of the seller's village. */
  place: string
  /** "order:<id>", "share:<id>", with the channel and what came after: each is counted once. */
  key: string
  subject: { kind: string; id: Id }
  channel: Channel
  /** Path of the home or canteen that bought. */
  buyerPlace: string
  buyer: Id
  fen: number
  /** What of it each farm household brought; the rest is services and the collective's part. */
  farms: { household: Id; fen: number }[]
  day: Day
  at: Date
}

const schema = placedSchema<Sale>({
  key: { type: String, required: true },
  subject: {
    _id: false,
    kind: { type: String, required: true },
    id: { type: ObjectId, required: true },
  },
  channel: { type: String, enum: channels, required: true },
  buyerPlace: { type: String, required: true },
  buyer: { type: ObjectId, required: true },
  fen: { type: Number, required: true },
  farms: [{ _id: false, household: { type: ObjectId, required: true }, fen: Number }],
  day: { type: String, required: true },
  at: { type: Date, required: true },
})
schema.index({ key: 1 }, { unique: true }) // each counted once
schema.index({ place: 1, day: 1 }) // by county, township, village and month
schema.index({ buyerPlace: 1, day: 1 }) // by home, unit and month

export const Sales = mongoose.model<Sale>('Sale', schema, 'sales')
