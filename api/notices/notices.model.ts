import mongoose from 'mongoose'
import { ObjectId, placedSchema, type Day, type Id } from '../platform/index.ts'

/** A sheet on the board. */
export interface Notice {
  _id: Id
  place: string
  year: number
  /** The issue within the year: 第 42 期. */
  number: number
  postedAt: Date
  /** The full days on which it hangs; the day of posting does not count. */
  firstDay: Day
  lastDay: Day
  endsAt: Date
  /** When it comes down by itself. */
  downAt: Date
  by: Id
}

const noticeSchema = placedSchema<Notice>({
  year: { type: Number, required: true },
  number: { type: Number, required: true },
  postedAt: { type: Date, required: true },
  firstDay: { type: String, required: true },
  lastDay: { type: String, required: true },
  endsAt: { type: Date, required: true },
  downAt: { type: Date, required: true },
  by: { type: ObjectId, required: true },
})
noticeSchema.index({ place: 1, year: 1, number: 1 }, { unique: true }) // one issue of a number
noticeSchema.index({ place: 1, downAt: 1 }) // what hangs now

export const Notices = mongoose.model<Notice>('Notice', noticeSchema, 'notices')

export const entryStates = ['up', 'disputed', 'ended', 'struck'] as const
export type EntryState = (typeof entryStates)[number]

/** What passers-by read: never more than this (domain.md, points 9). */
export interface Shown {
  masked: string
  group: string
  household: string
  what: string
  basis: string
  happenedOn: Day
  /** Hundredths of a point. */
  points: number
}

export interface Entry {
  _id: Id
  place: string
  notice: Id
  position: number
  /** Whose it is: the module that hung it knows what the id means. */
  subject: { kind: string; id: Id }
  shown: Shown
  state: EntryState
  endsAt: Date
  answerBy?: Day
  decision?: { outcome: 'stands' | 'struck'; reasons: string; on: Day }
}

const entrySchema = placedSchema<Entry>({
  notice: { type: ObjectId, required: true },
  position: { type: Number, required: true },
  subject: {
    _id: false,
    kind: { type: String, required: true },
    id: { type: ObjectId, required: true },
  },
  shown: { type: mongoose.Schema.Types.Mixed, required: true },
  state: { type: String, enum: entryStates, required: true },
  endsAt: { type: Date, required: true },
  answerBy: String,
  decision: mongoose.Schema.Types.Mixed,
})
entrySchema.index({ notice: 1, position: 1 }, { unique: true }) // the sheet, in order
entrySchema.index({ state: 1, endsAt: 1 }) // the job: what has ended
entrySchema.index({ place: 1, 'subject.id': 1 }) // where a subject hangs

export const Entries = mongoose.model<Entry>('NoticeEntry', entrySchema, 'noticeEntries')

export interface Objection {
  _id: Id
  place: string
  notice: Id
  entry: Id
  text: string
  /** Only the deciders see who spoke up and how to reach them. */
  name?: string
  phone?: string
  account?: Id
  at: Date
  answerBy: Day
  state: 'open' | 'decided'
  outcome?: 'stands' | 'struck'
  reasons?: string
  decidedBy?: Id
  decidedAt?: Date
}

const objectionSchema = placedSchema<Objection>({
  notice: { type: ObjectId, required: true },
  entry: { type: ObjectId, required: true },
  text: { type: String, required: true },
  name: String,
  phone: String,
  account: ObjectId,
  at: { type: Date, required: true },
  answerBy: { type: String, required: true },
  state: { type: String, enum: ['open', 'decided'], required: true },
  outcome: String,
  reasons: String,
  decidedBy: ObjectId,
  decidedAt: Date,
})
objectionSchema.index({ place: 1, state: 1, at: 1 }) // what waits for an answer
objectionSchema.index({ entry: 1, state: 1 }) // all that was said of one entry

export const Objections = mongoose.model<Objection>('Objection', objectionSchema, 'objections')
