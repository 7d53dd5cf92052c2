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

/** An entry of the catalogue that offers are made from, as the file has it. */
export interface CatalogueEntry {
  key: string
  name_zh: string
  name_en: string
  kind: 'livestock' | 'poultry' | 'crop'
  subkind: string
  adoption_unit: string
  yield_basis: string
  rearing_days: number
  young_price_yuan: number
  expected_yield_kg: number
  guaranteed_min_kg: number
  price_per_kg_yuan: number
  deposit_pct: number
  mortality_pct: number
  shares_allowed: number
  dressing_pct: number | null
  feed: string | null
}
