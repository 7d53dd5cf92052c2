import mongoose from 'mongoose'
import { ObjectId, placedSchema, type Day, type Id, type Period } from '../platform/index.ts'

export const goodsStates = ['proposed', 'on_sale', 'withdrawn'] as const

export interface Goods {
  _id: Id
  place: string
  name: string
  nameEn: string
  category: string
  unit: string
  /** Hundredths of a point for one. */
  points: number
  /** Fen for one. */
  fen: number
  barcode?: string
  /** Name of a drawing, for goods without a photograph. */
  picture: string
  /** Most that a household may have in each period. */
  limit?: { count: number; per: Period }
  /** Told as nearly out from this many downwards. */
  lowAt: number
  state: (typeof goodsStates)[number]
  proposedBy: Id
  approvedBy?: Id
  /** A new price that waits for a second person. */
  pending?: { points: number; fen: number; by: Id; byName: string }
  source?: string
}

const goodsSchema = placedSchema<Goods>({
  name: { type: String, required: true },
  nameEn: { type: String, default: '' },
  category: { type: String, required: true },
  unit: { type: String, required: true },
  points: { type: Number, required: true },
  fen: { type: Number, required: true },
  barcode: String,
  picture: { type: String, default: '' },
  limit: { _id: false, type: new mongoose.Schema({ count: Number, per: String }, { _id: false }) },
  lowAt: { type: Number, required: true },
  state: { type: String, enum: goodsStates, required: true },
  proposedBy: { type: ObjectId, required: true },
  approvedBy: ObjectId,
  pending: mongoose.Schema.Types.Mixed,
  source: String,
})
goodsSchema.index({ place: 1, state: 1 }) // the shelf
goodsSchema.index(
  { place: 1, barcode: 1 },
  { unique: true, partialFilterExpression: { barcode: { $exists: true } }, name: 'one_barcode' },
)

export const GoodsList = mongoose.model<Goods>('Goods', goodsSchema, 'goods')

/** What came in together and expires together. */
export interface Batch {
  _id: Id
  place: string
  goods: Id
  received: number
  left: number
  /** The last day on which it may leave the shop. */
  expiresOn?: Day
  costFen?: number
  donor?: string
  at: Date
  by: Id
}

const batchSchema = placedSchema<Batch>({
  goods: { type: ObjectId, required: true },
  received: { type: Number, required: true },
  left: { type: Number, required: true },
  expiresOn: String,
  costFen: Number,
  donor: String,
  at: { type: Date, required: true },
  by: { type: ObjectId, required: true },
})
batchSchema.index({ place: 1, goods: 1, left: 1 }) // stock of the shelf, and what to take from

export const Batches = mongoose.model<Batch>('Batch', batchSchema, 'batches')

export const movementKinds = ['in', 'redemption', 'return', 'correction', 'count'] as const

/** Every change of a batch, with why: the stock is their sum. */
export interface Movement {
  _id: Id
  place: string
  goods: Id
  batch: Id
  kind: (typeof movementKinds)[number]
  /** Signed pieces. */
  quantity: number
  subject?: { kind: string; id: Id }
  reason?: string
  by: Id
  at: Date
}

const movementSchema = placedSchema<Movement>({
  goods: { type: ObjectId, required: true },
  batch: { type: ObjectId, required: true },
  kind: { type: String, enum: movementKinds, required: true },
  quantity: { type: Number, required: true },
  subject: { _id: false, kind: String, id: ObjectId },
  reason: String,
  by: { type: ObjectId, required: true },
  at: { type: Date, required: true },
})
movementSchema.index({ goods: 1, at: 1 }) // the history of one thing on the shelf
movementSchema.index({ batch: 1 }) // proof of a batch

export const Movements = mongoose.model<Movement>('Movement', movementSchema, 'movements')
