import mongoose from 'mongoose'
import { ObjectId, placedSchema, type Day, type Id } from '../platform/index.ts'
import type { Farm } from './offers.model.ts'
import type { Price } from './price.ts'

export const unitStates = [
  'planned',
  'young_bought',
  'growing',
  'sick',
  'ready',
  'weighed',
  'slaughtered',
  'harvested',
  'packed',
  'delivered',
  'settled',
  'dead',
  'condemned',
  'called_off',
] as const
export type UnitState = (typeof unitStates)[number]

export interface UsedPrint {
  day: Day
  fen: number
  per: 'kg' | 'jin'
}

/** 头、只、棵: what is reared for an offer. */
export interface Unit {
  _id: Id
  place: string
  offer: Id
  farm: Farm
  state: UnitState
  /** Fifteen digits, for livestock. */
  earTag?: string
  /** What the village marked it with, for all else. */
  mark?: string
  name: string
  /** Paid to the farmer for this one's young, and not yet given back. */
  advanceFen: number
  entries: number
  /** As last weighed by the farmer, or by two on the scale. */
  grams?: number
  /** The one that this one stands in for, and the other way round. */
  substitutes?: Id
  substitutedBy?: Id
  history: { to: UnitState; at: Date; by: Id; note: string }[]
  /** The locked weighing, with the price that came of it and the prints it was made from. */
  weighing?: Id
  price?: Price
  prints?: UsedPrint[]
  at: Date
}

const farm = {
  household: { type: ObjectId, required: true },
  code: String,
  group: String,
  masked: String,
}

const unitSchema = placedSchema<Unit>({
  offer: { type: ObjectId, required: true },
  farm: farm as never,
  state: { type: String, enum: unitStates, required: true },
  earTag: String,
  mark: String,
  name: { type: String, default: '' },
  advanceFen: { type: Number, required: true },
  entries: { type: Number, required: true },
  grams: Number,
  substitutes: ObjectId,
  substitutedBy: ObjectId,
  history: [{ _id: false, to: String, at: Date, by: ObjectId, note: String }],
  weighing: ObjectId,
  price: mongoose.Schema.Types.Mixed as never,
  prints: mongoose.Schema.Types.Mixed as never,
  at: { type: Date, required: true },
})
unitSchema.index({ place: 1, 'farm.household': 1 }) // a farmer's own
unitSchema.index({ place: 1, state: 1 }) // the desk's list
unitSchema.index({ offer: 1 }) // those that were reared for an offer
unitSchema.index(
  { earTag: 1 },
  { unique: true, partialFilterExpression: { earTag: { $exists: true } } },
) // one animal a tag
unitSchema.index(
  { place: 1, mark: 1 },
  { unique: true, partialFilterExpression: { mark: { $exists: true } } },
) // one tree a mark

export const Units = mongoose.model<Unit>('AdoptionUnit', unitSchema, 'adoptionUnits')

/** 日记: what the farmer tells of it. */
export interface Entry {
  _id: Id
  place: string
  unit: Id
  /** The unit's first entry is number 1. */
  number: number
  text: string
  photos: Id[]
  grams?: number
  by: Id
  byName: string
  byFarmer: boolean
  at: Date
}

const entrySchema = placedSchema<Entry>({
  unit: { type: ObjectId, required: true },
  number: { type: Number, required: true },
  text: { type: String, required: true },
  photos: [ObjectId],
  grams: Number,
  by: { type: ObjectId, required: true },
  byName: { type: String, required: true },
  byFarmer: { type: Boolean, required: true },
  at: { type: Date, required: true },
})
entrySchema.index({ unit: 1, number: 1 }, { unique: true }) // a diary, newest first

export const Entries = mongoose.model<Entry>('AdoptionEntry', entrySchema, 'adoptionEntries')

export interface Reading {
  by: Id
  role: 'farmer' | 'clerk' | 'supervisor' | 'approver'
  byName: string
  grams: number
  photo?: Id
  at: Date
}

/** 过秤: read by two people; `void` when they read too far apart, `replaced` when corrected. */
export interface Weighing {
  _id: Id
  place: string
  unit: Id
  state: 'open' | 'void' | 'locked' | 'replaced'
  first: Reading
  second?: Reading
  /** Half-up mean of both readings. */
  grams?: number
  /** Why it is weighed again after it was locked. */
  reason?: string
}

const reading = {
  by: { type: ObjectId, required: true },
  role: { type: String, required: true },
  byName: { type: String, required: true },
  grams: { type: Number, required: true },
  photo: ObjectId,
  at: { type: Date, required: true },
}

const weighingSchema = placedSchema<Weighing>({
  unit: { type: ObjectId, required: true },
  state: { type: String, enum: ['open', 'void', 'locked', 'replaced'], required: true },
  first: new mongoose.Schema(reading, { _id: false }) as never,
  second: new mongoose.Schema(reading, { _id: false }) as never,
  grams: Number,
  reason: String,
})
weighingSchema.index({ unit: 1, state: 1 }) // a unit's weighings
weighingSchema.index(
  { unit: 1 },
  { unique: true, partialFilterExpression: { state: 'open' }, name: 'one_open_weighing' },
)
weighingSchema.index(
  { place: 1, unit: 1 },
  { unique: true, partialFilterExpression: { state: 'locked' }, name: 'one_locked_weighing' },
)

export const Weighings = mongoose.model<Weighing>(
  'AdoptionWeighing',
  weighingSchema,
  'adoptionWeighings',
)
