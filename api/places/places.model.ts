import mongoose from 'mongoose'
import { ObjectId, placedSchema, plainSchema, type Day, type Id } from '../platform/index.ts'

export const placeKinds = [
  'province',
  'county',
  'township',
  'village',
  'union',
  'home',
  'canteen',
] as const
export type PlaceKind = (typeof placeKinds)[number]

/** Where those who pay by transfer send it. */
export interface ReceivingAccount {
  holder: string
  bank: string
  number: string
}

export interface Place {
  _id: Id
  /** Unique everywhere: for districts the official division code, for others a short name. */
  code: string
  name: string
  kind: PlaceKind
  /** "/51/5119/511922/…/", its own code last. */
  path: string
  shopName?: string
  /** The co-operative or collective that sells what the village's farm households bring. */
  sellerName?: string
  phones?: { committee?: string; township?: string }
  receivingAccount?: ReceivingAccount
}

const schema = plainSchema<Place>({
  code: { type: String, required: true },
  name: { type: String, required: true },
  kind: { type: String, enum: placeKinds, required: true },
  path: { type: String, required: true },
  shopName: String,
  sellerName: String,
  phones: { committee: String, township: String },
  receivingAccount: {
    type: { _id: false, holder: String, bank: String, number: String } as never,
  },
})
schema.index({ code: 1 }, { unique: true }) // the :place of every route
schema.index({ path: 1 }, { unique: true }) // children and parents

export const Places = mongoose.model<Place>('Place', schema, 'places')

/** What a village or those above it have decided, from a day on. Never overwritten. */
export interface Policy {
  _id: Id
  place: string
  from: Day
  values: Record<string, unknown>
  by?: Id
}

const policySchema = placedSchema<Policy>({
  from: { type: String, required: true },
  values: { type: mongoose.Schema.Types.Mixed, required: true },
  by: ObjectId,
})
policySchema.index({ place: 1, from: 1 }, { unique: true }) // the policy of a place on a day

export const Policies = mongoose.model<Policy>('Policy', policySchema, 'policies')
