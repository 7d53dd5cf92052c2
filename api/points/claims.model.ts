import mongoose from 'mongoose'
import { ObjectId, placedSchema, type Day, type Id } from '../platform/index.ts'

export const claimStates = [
  'draft',
  'submitted',
  'checked',
  'scored',
  'on_notice',
  'disputed',
  'posted',
  'returned',
  'rejected',
  'withdrawn',
  'reversed',
] as const
export type ClaimState = (typeof claimStates)[number]

/** States in which a claim still counts as one for its act. */
export const liveStates: readonly ClaimState[] = [
  'draft',
  'submitted',
  'checked',
  'scored',
  'on_notice',
  'disputed',
  'posted',
  'returned',
]

export const claimActs = [
  'submit',
  'check',
  'score',
  'approve',
  'return',
  'reject',
  'withdraw',
  'dispute',
  'uphold',
  'strike',
  'post',
  'reverse',
] as const
export type ClaimAct = (typeof claimActs)[number]

export interface HistoryItem {
  act: ClaimAct
  at: Date
  by?: Id
  /** As it was then: names change, records do not. */
  name?: string
  role?: string
  note?: string
  points?: number
  present?: number
  agreed?: number
}

export interface Claim {
  _id: Id
  place: string
  household: Id
  householdCode: string
  group: string
  headName: string
  person?: Id
  personName?: string
  /** The rule's version that it was made under. */
  rule: Id
  ruleKey: string
  ruleNumber: number
  quantity: number
  /** Hundredths: what the rule gives for it. */
  asked: number
  /** Hundredths: what the council scored, then what the caps left. */
  points: number
  what: string
  happenedOn: Day
  photos: Id[]
  /** Hashes of the photographs as taken: one picture proves one act. */
  photoHashes: string[]
  /** Household or person, rule and day, while the claim lives: one act counts once. */
  act?: string
  state: ClaimState
  submittedBy: Id
  throughKeeper: boolean
  checkedBy?: Id
  scoredBy?: Id
  approvedBy?: Id
  notice?: Id
  line?: Id
  at: Date
  postedAt?: Date
  history: HistoryItem[]
}

const schema = placedSchema<Claim>({
  household: { type: ObjectId, required: true },
  householdCode: { type: String, required: true },
  group: { type: String, required: true },
  headName: { type: String, required: true },
  person: ObjectId,
  personName: String,
  rule: { type: ObjectId, required: true },
  ruleKey: { type: String, required: true },
  ruleNumber: { type: Number, required: true },
  quantity: { type: Number, required: true },
  asked: { type: Number, required: true },
  points: { type: Number, required: true },
  what: { type: String, required: true },
  happenedOn: { type: String, required: true },
  photos: [ObjectId],
  photoHashes: [String],
  act: String,
  state: { type: String, enum: claimStates, required: true },
  submittedBy: { type: ObjectId, required: true },
  throughKeeper: { type: Boolean, required: true },
  checkedBy: ObjectId,
  scoredBy: ObjectId,
  approvedBy: ObjectId,
  notice: ObjectId,
  line: ObjectId,
  at: { type: Date, required: true },
  postedAt: Date,
  history: [mongoose.Schema.Types.Mixed],
})
schema.index({ place: 1, state: 1, at: 1, _id: 1 }) // the desk's lists, longest wait first
schema.index({ household: 1, at: 1 }) // a household's claims
schema.index({ place: 1, state: 1, postedAt: 1 }) // posted this month
schema.index({ place: 1, photoHashes: 1 }) // has this picture been used
schema.index(
  { place: 1, act: 1 },
  { unique: true, partialFilterExpression: { act: { $exists: true } }, name: 'one_claim_an_act' },
)

export const Claims = mongoose.model<Claim>('Claim', schema, 'claims')
