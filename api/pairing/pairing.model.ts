import mongoose from 'mongoose'
import { ObjectId, placedSchema, type Day, type Id } from '../platform/index.ts'

/** 启动、试点、提升、深化, one after the other. */
export const stages = ['start', 'pilot', 'lift', 'deepen'] as const
export type Stage = (typeof stages)[number]

/** Whose duty it is: the home's or the farm household's. */
export const sides = ['home', 'farm'] as const
export type Side = (typeof sides)[number]

export interface Duty {
  _id: Id
  side: Side
  title: string
  /** The day it is due; without one it is due in every month. */
  due?: Day
  /** In force from this day, until that. */
  from: Day
  until?: Day
}

/** A home and a farm household. It lies at the household's village; the home sees it too. */
export interface Pairing {
  _id: Id
  place: string
  household: Id
  home: { place: string; code: string; name: string }
  state: 'active' | 'ended'
  since: Day
  stage: Stage
  stages: { stage: Stage; from: Day; note: string; by: Id; name: string }[]
  duties: Duty[]
  agreement?: { document: Id; name: string; at: Date }
  ended?: { on: Day; reason: string; by: Id }
}

const home = {
  _id: false,
  place: { type: String, required: true },
  code: { type: String, required: true },
  name: { type: String, required: true },
} as const

const duty = {
  _id: { type: ObjectId, required: true },
  side: { type: String, enum: sides, required: true },
  title: { type: String, required: true },
  due: String,
  from: { type: String, required: true },
  until: String,
} as const

const schema = placedSchema<Pairing>({
  household: { type: ObjectId, required: true },
  home,
  state: { type: String, enum: ['active', 'ended'], required: true },
  since: { type: String, required: true },
  stage: { type: String, enum: stages, required: true },
  stages: [{ _id: false, stage: String, from: String, note: String, by: ObjectId, name: String }],
  duties: [duty],
  agreement: {
    type: new mongoose.Schema({ document: ObjectId, name: String, at: Date }, { _id: false }),
  },
  ended: {
    type: new mongoose.Schema({ on: String, reason: String, by: ObjectId }, { _id: false }),
  },
})
schema.index(
  { 'home.place': 1, household: 1 },
  { unique: true, partialFilterExpression: { state: 'active' }, name: 'paired_once' },
)
schema.index({ place: 1, state: 1, _id: 1 }) // the list from the village
schema.index({ 'home.place': 1, state: 1, _id: 1 }) // the list from the home and its union

export const Pairings = mongoose.model<Pairing>('Pairing', schema, 'pairings')

/** A duty done, once for its day or for its month. */
export interface DutyDone {
  _id: Id
  place: string
  pairing: Id
  duty: Id
  /** "2026-11" for a monthly duty, "once" for one with a day. */
  period: string
  on: Day
  note: string
  by: Id
  name: string
}

const doneSchema = placedSchema<DutyDone>({
  pairing: { type: ObjectId, required: true },
  duty: { type: ObjectId, required: true },
  period: { type: String, required: true },
  on: { type: String, required: true },
  note: String,
  by: { type: ObjectId, required: true },
  name: { type: String, required: true },
})
doneSchema.index({ pairing: 1, duty: 1, period: 1 }, { unique: true }) // done twice is once

export const DutiesDone = mongoose.model<DutyDone>('DutyDone', doneSchema, 'dutiesDone')

/** People of the home at the household's door, planned or been. */
export interface Visit {
  _id: Id
  place: string
  pairing: Id
  state: 'planned' | 'done'
  on: Day
  note: string
  /** How many went. */
  went: number
  /** Each with the place that keeps it: the home's or the village's. */
  photos: { id: Id; place: string }[]
  by: Id
  name: string
}

const visitSchema = placedSchema<Visit>({
  pairing: { type: ObjectId, required: true },
  state: { type: String, enum: ['planned', 'done'], required: true },
  on: { type: String, required: true },
  note: String,
  went: { type: Number, required: true },
  photos: [{ _id: false, id: ObjectId, place: String }],
  by: { type: ObjectId, required: true },
  name: { type: String, required: true },
})
visitSchema.index({ pairing: 1, state: 1, on: 1 }) // the last and the next visits of a pair

export const Visits = mongoose.model<Visit>('Visit', visitSchema, 'visits')
