import mongoose from 'mongoose'
import { ObjectId, placedSchema, type Id } from '../platform/index.ts'

export const produceStates = ['listed', 'withdrawn'] as const
/** piece: a price for each. weight: a price per jin; what is packed is weighed. */
export const soldBy = ['piece', 'weight'] as const
export type SoldBy = (typeof soldBy)[number]

/** What the village's farm households grow, raise or make: the catalogue that windows draw on. */
export interface Produce {
  _id: Id
  place: string
  name: string
  nameEn: string
  category: string
  /** As it is spoken of: 斤, 袋(5斤), 盘. */
  unit: string
  by: SoldBy
  /** By weight: what one ordered unit is taken to weigh, in grams; a jin is 500. */
  gramsEach?: number
  /** Months of the season, 1 to 12. */
  months: number[]
  storage: string
  shelfLifeDays?: number
  /** Name of a drawing. */
  picture: string
  photo?: Id
  /** The usual price in fen: per jin by weight, else for each. */
  usualFen: number
  state: (typeof produceStates)[number]
  /** Where the figures come from, or that they are estimates. */
  source?: string
}

const schema = placedSchema<Produce>({
  name: { type: String, required: true },
  nameEn: { type: String, required: true },
  category: { type: String, required: true },
  unit: { type: String, required: true },
  by: { type: String, enum: soldBy, required: true },
  gramsEach: Number,
  months: { type: [Number], required: true },
  storage: { type: String, default: '' },
  shelfLifeDays: Number,
  picture: { type: String, default: '' },
  photo: ObjectId,
  usualFen: { type: Number, required: true },
  state: { type: String, enum: produceStates, required: true },
  source: String,
})
schema.index({ place: 1, name: 1 }, { unique: true }) // the catalogue of a village

export const ProduceList = mongoose.model<Produce>('Produce', schema, 'produce')
