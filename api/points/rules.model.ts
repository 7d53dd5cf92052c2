import mongoose from 'mongoose'
import { placedSchema, type Day, type Id, type Period } from '../platform/index.ts'

export const buckets = ['earned', 'gifted', 'honour'] as const
export type Bucket = (typeof buckets)[number]

/** No more than `points` within each such period, for whom the rule counts. */
export interface Cap {
  per: Exclude<Period, 'day'>
  /** Hundredths of a point. */
  points: number
}

/** One version of a rule. Versions are never changed; a claim keeps the one it was made under. */
export interface Rule {
  _id: Id
  /** Where it was made: a county's library, or a village of its own. */
  place: string
  key: string
  /** 细则第 n 条. */
  number: number
  version: number
  title: string
  titleEn: string
  category: string
  /** Hundredths for one unit; negative for a deduction. */
  points: number
  /** Where the council may choose: up to this for one unit. */
  pointsMax?: number
  unit: string
  of: 'person' | 'household'
  bucket: Bucket
  caps: Cap[]
  /** Counts against the household's monthly cap. */
  routine: boolean
  evidence: string
  source: string
  estimated: string[]
  from: Day
  current: boolean
}

const schema = placedSchema<Rule>({
  key: { type: String, required: true },
  number: { type: Number, required: true },
  version: { type: Number, required: true },
  title: { type: String, required: true },
  titleEn: { type: String, default: '' },
  category: { type: String, required: true },
  points: { type: Number, required: true },
  pointsMax: Number,
  unit: { type: String, required: true },
  of: { type: String, enum: ['person', 'household'], required: true },
  bucket: { type: String, enum: buckets, required: true },
  caps: [{ _id: false, per: String, points: Number }],
  routine: { type: Boolean, required: true },
  evidence: { type: String, default: '' },
  source: { type: String, default: '' },
  estimated: [String],
  from: { type: String, required: true },
  current: { type: Boolean, required: true },
})
schema.index({ place: 1, key: 1, version: 1 }, { unique: true }) // one text for a version
schema.index(
  { place: 1, key: 1 },
  { unique: true, partialFilterExpression: { current: true }, name: 'one_current_version' },
)

export const Rules = mongoose.model<Rule>('Rule', schema, 'rules')

/** A village's choice from what those above it offer. */
export interface RuleSwitch {
  _id: Id
  place: string
  key: string
  on: boolean
}

const switchSchema = placedSchema<RuleSwitch>({
  key: { type: String, required: true },
  on: { type: Boolean, required: true },
})
switchSchema.index({ place: 1, key: 1 }, { unique: true }) // the choice for a rule

export const RuleSwitches = mongoose.model<RuleSwitch>('RuleSwitch', switchSchema, 'ruleSwitches')
