import mongoose from 'mongoose'
import { ObjectId, placedSchema, type Id } from '../platform/index.ts'
import { buckets, type Bucket } from './rules.model.ts'

/** Hundredths of a point in each bucket. */
export type Balance = Record<Bucket, number>

/** What the household has: moved only together with lines, by `post`. */
export interface PointsAccount {
  _id: Id
  place: string
  household: Id
  earned: number
  gifted: number
  honour: number
  /** Number of its last line. Dense from 1, so that a page is a range. */
  seq: number
}

const accountSchema = placedSchema<PointsAccount>({
  household: { type: ObjectId, required: true },
  earned: { type: Number, required: true },
  gifted: { type: Number, required: true },
  honour: { type: Number, required: true },
  seq: { type: Number, required: true },
})
accountSchema.index({ household: 1 }, { unique: true }) // one account for a household
accountSchema.index({ place: 1 }) // the village's points outstanding

export const PointsAccounts = mongoose.model<PointsAccount>(
  'PointsAccount',
  accountSchema,
  'pointsAccounts',
)

export const lineKinds = [
  'opening',
  'award',
  'deduction',
  'redemption',
  'return',
  'reversal',
  'expiry',
] as const
export type LineKind = (typeof lineKinds)[number]

/** One line of the points ledger: written once, never changed. */
export interface PointsLine {
  _id: Id
  place: string
  household: Id
  seq: number
  kind: LineKind
  bucket: Bucket
  /** Signed hundredths. */
  points: number
  /** After this line. */
  balance: Balance
  /** What may be posted only once names itself here: "claim:<id>". */
  key: string
  subject: { kind: string; id: Id }
  what: string
  person?: Id
  by?: Id
  at: Date
  /** For what came in: the instant from which its expiry counts. */
  earnedAt?: Date
  reverses?: Id
}

const lineSchema = placedSchema<PointsLine>({
  household: { type: ObjectId, required: true },
  seq: { type: Number, required: true },
  kind: { type: String, enum: lineKinds, required: true },
  bucket: { type: String, enum: buckets, required: true },
  points: { type: Number, required: true },
  balance: { _id: false, earned: Number, gifted: Number, honour: Number },
  key: { type: String, required: true },
  subject: {
    _id: false,
    kind: { type: String, required: true },
    id: { type: ObjectId, required: true },
  },
  what: { type: String, required: true },
  person: ObjectId,
  by: ObjectId,
  at: { type: Date, required: true },
  earnedAt: Date,
  reverses: ObjectId,
})
lineSchema.index({ household: 1, seq: 1 }, { unique: true }) // the statement's pages
lineSchema.index({ key: 1 }, { unique: true }) // one posting for a claim, ever
lineSchema.index({ place: 1, at: 1 }) // the village's month

export const PointsLines = mongoose.model<PointsLine>('PointsLine', lineSchema, 'pointsLines')

/** Points granted within each period, counted net of reversals: one document a household. */
export interface CapCounter {
  _id: Id
  place: string
  household: Id
  /** "<rule>:<household or person>:<period>" or "all::<month>" → hundredths. */
  used: Record<string, number>
}

const capSchema = placedSchema<CapCounter>({
  household: { type: ObjectId, required: true },
  used: { type: mongoose.Schema.Types.Mixed, required: true },
})
capSchema.index({ household: 1 }, { unique: true }) // one counter for a household

export const CapCounters = mongoose.model<CapCounter>('CapCounter', capSchema, 'capCounters')
