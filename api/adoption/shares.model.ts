import mongoose from 'mongoose'
import { ObjectId, placedSchema, type Id } from '../platform/index.ts'
import { buyerKinds, type BuyerKind } from './offers.model.ts'
import type { Terms } from './price.ts'

export const shareStates = [
  'reserved',
  'cooling_off',
  'confirmed',
  'balance_due',
  'paid',
  'ready',
  'collected',
  'donated',
  'closed',
  'cancelled',
  'refunded',
  'defaulted',
] as const
export type ShareState = (typeof shareStates)[number]

/** A share in these states is somebody's; `reserved` is not yet paid for. */
export const boughtStates: readonly ShareState[] = [
  'cooling_off',
  'confirmed',
  'balance_due',
  'paid',
  'ready',
  'collected',
  'donated',
  'closed',
]

export interface Buyer {
  account: Id
  /** Path of the home or canteen; the village's own when the co-op takes over. */
  place: string
  kind: BuyerKind | 'coop'
  name: string
}

/** 份: the numbered units of an offer that one buyer has. */
export interface Share {
  _id: Id
  /** Path of the seller's village. */
  place: string
  offer: Id
  unit: Id
  buyer: Buyer
  weight: number
  units: number[]
  /** The units are this share's; false for one that ended, or that waits to replace another. */
  holds: boolean
  state: ShareState
  depositFen: number
  /** Paid in and neither given back nor kept: what lies, or lay, on its account. */
  paidFen: number
  pickUp: string
  /** Frozen when it is paid for. */
  terms?: Terms
  /** Until when the first payment comes back on request. */
  coolingOffUntil?: Date
  /** What it pays in all, known once the unit is weighed; with the farmer's part of it. */
  dueFen?: number
  farmFen?: number
  /** The defaulted share that this one is bought in place of, and the other way round. */
  replaces?: Id
  replacedBy?: Id
  /** "QA1:…", scanned when it is handed over. */
  code?: string
  /** Whom it was given to, in the buyer's words. */
  donatedTo?: string
  collectedAt?: Date
  endedAt?: Date
  reason?: string
  at: Date
}

const schema = placedSchema<Share>({
  offer: { type: ObjectId, required: true },
  unit: { type: ObjectId, required: true },
  buyer: {
    account: { type: ObjectId, required: true },
    place: { type: String, required: true },
    kind: { type: String, enum: [...buyerKinds, 'coop'], required: true },
    name: { type: String, required: true },
  } as never,
  weight: { type: Number, required: true },
  units: [Number],
  holds: { type: Boolean, required: true },
  state: { type: String, enum: shareStates, required: true },
  depositFen: { type: Number, required: true },
  paidFen: { type: Number, required: true },
  pickUp: { type: String, default: '' },
  terms: mongoose.Schema.Types.Mixed as never,
  coolingOffUntil: Date,
  dueFen: Number,
  farmFen: Number,
  replaces: ObjectId,
  replacedBy: ObjectId,
  code: String,
  donatedTo: String,
  collectedAt: Date,
  endedAt: Date,
  reason: String,
  at: { type: Date, required: true },
})
schema.index({ offer: 1, state: 1 }) // the shares of an offer
schema.index({ unit: 1, state: 1 }) // those who hold a unit
schema.index({ 'buyer.account': 1, at: -1 }) // my shares
schema.index({ 'buyer.place': 1, at: -1 }) // my home's or canteen's shares
schema.index({ state: 1, coolingOffUntil: 1 }) // whose seven days are over
schema.index({ code: 1 }, { unique: true, partialFilterExpression: { code: { $exists: true } } }) // what is scanned

export const Shares = mongoose.model<Share>('AdoptionShare', schema, 'adoptionShares')
