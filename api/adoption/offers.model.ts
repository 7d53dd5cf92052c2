import mongoose from 'mongoose'
import { ObjectId, placedSchema, type Day, type Id } from '../platform/index.ts'
import type { Terms } from './price.ts'

export const kinds = ['animal', 'tree', 'plot'] as const
export const buyerKinds = ['employee', 'home', 'canteen'] as const
export type BuyerKind = (typeof buyerKinds)[number]
export const offerStates = ['draft', 'reviewed', 'open', 'formed', 'expired', 'cancelled'] as const
export type OfferState = (typeof offerStates)[number]

/** Who rears it, as buyers may see them. */
export interface Farm {
  household: Id
  code: string
  group: string
  masked: string
}

/** What the clerk writes down of an offer, and the village reviews. */
export interface OfferText {
  title: string
  story: string
  farmStory: string
  kind: (typeof kinds)[number]
  species: string
  /** Counting word: 头, 只, 棵, 分 … */
  unitName: string
  picture: string
  photos: Id[]
  feed: string
  /** Of the weight on the scale, what comes to the table. */
  yieldPercent: number
  /** Units that the whole is divided into; a buyer takes one or more. */
  shares: number
  perBuyerMost: number
  whoMay: BuyerKind[]
  terms: Terms
  /** The last day to be filled on. */
  fillBy: Day
  readyOn: Day
  weighedAt: string
  delivery: string
  pickUps: string[]
}

/** 认养项目: one animal, tree or plot that buyers take units of. */
export interface Offer extends OfferText {
  _id: Id
  /** Path of the seller's village. */
  place: string
  /** Path of the place whose homes and canteens see it. */
  openTo: string
  farm: Farm
  state: OfferState
  /** The unit that is reared for it now. */
  unit: Id
  /** Numbers of the units that nobody has. */
  free: number[]
  /** Units that somebody has, and those of them that are paid for. */
  taken: number
  paid: number
  /** The young has been bought: from then on it does not expire. */
  begun: boolean
  madeBy: Id
  at: Date
  reviewedBy?: Id
  reviewNote?: string
  openedAt?: Date
  formedAt?: Date
  endedAt?: Date
  reason?: string
}

const number = { type: Number, required: true }
const text = { type: String, required: true }

const schema = placedSchema<Offer>({
  title: text,
  story: String,
  farmStory: String,
  kind: { type: String, enum: kinds, required: true },
  species: text,
  unitName: text,
  picture: String,
  photos: [ObjectId],
  feed: String,
  yieldPercent: number,
  shares: number,
  perBuyerMost: number,
  whoMay: [String],
  terms: { type: mongoose.Schema.Types.Mixed, required: true } as never,
  fillBy: text,
  readyOn: text,
  weighedAt: String,
  delivery: String,
  pickUps: [String],
  openTo: text,
  farm: {
    household: { type: ObjectId, required: true },
    code: String,
    group: String,
    masked: String,
  } as never,
  state: { type: String, enum: offerStates, required: true },
  unit: { type: ObjectId, required: true },
  free: [Number],
  taken: number,
  paid: number,
  begun: { type: Boolean, required: true },
  madeBy: { type: ObjectId, required: true },
  at: { type: Date, required: true },
  reviewedBy: ObjectId,
  reviewNote: String,
  openedAt: Date,
  formedAt: Date,
  endedAt: Date,
  reason: String,
})
schema.index({ place: 1, at: -1 }) // the desk's list
schema.index({ openTo: 1, state: 1 }) // what a home or a canteen may adopt
schema.index({ state: 1, fillBy: 1 }) // what has not filled by its day

export const Offers = mongoose.model<Offer>('AdoptionOffer', schema, 'adoptionOffers')
