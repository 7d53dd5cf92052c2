import mongoose from 'mongoose'
import { ObjectId, placedSchema, type Day, type Id } from '../platform/index.ts'

/** A print of a market series on a day. Never overwritten: a correction is a later version. */
export interface MarketPrint {
  _id: Id
  /** Path of the place that keeps the series: a village, or one above it. */
  place: string
  series: string
  product: string
  region: string
  day: Day
  fen: number
  per: 'kg' | 'jin'
  version: number
  /** The latest version of its day. */
  current: boolean
  /** Why it was corrected. */
  reason?: string
  by: Id
  at: Date
}

const schema = placedSchema<MarketPrint>({
  series: { type: String, required: true },
  product: { type: String, required: true },
  region: { type: String, required: true },
  day: { type: String, required: true },
  fen: { type: Number, required: true },
  per: { type: String, enum: ['kg', 'jin'], required: true },
  version: { type: Number, required: true },
  current: { type: Boolean, required: true },
  reason: String,
  by: { type: ObjectId, required: true },
  at: { type: Date, required: true },
})
schema.index({ place: 1, series: 1, day: -1, version: 1 }, { unique: true }) // the last n of a series

export const MarketPrints = mongoose.model<MarketPrint>('MarketPrint', schema, 'marketPrints')
