import mongoose from 'mongoose'
import { ObjectId, placedSchema, type Id } from '../platform/index.ts'

/** A household's card. Whoever shows it is compared with the photograph. */
export interface Card {
  _id: Id
  place: string
  household: Id
  /** 128 random bits, base64url: what the QR code carries after "QS1:". */
  secret: string
  /** How many cards the household has had. */
  number: number
  state: 'active' | 'replaced'
  issuedAt: Date
  issuedBy: Id
  endedAt?: Date
  reason?: string
}

const schema = placedSchema<Card>({
  household: { type: ObjectId, required: true },
  secret: { type: String, required: true },
  number: { type: Number, required: true },
  state: { type: String, enum: ['active', 'replaced'], required: true },
  issuedAt: { type: Date, required: true },
  issuedBy: { type: ObjectId, required: true },
  endedAt: Date,
  reason: String,
})
schema.index({ secret: 1 }, { unique: true }) // a scan at the counter
schema.index(
  { household: 1 },
  { unique: true, partialFilterExpression: { state: 'active' }, name: 'one_active_card' },
)
schema.index({ place: 1, state: 1 }) // the village's cards, for printing

export const Cards = mongoose.model<Card>('Card', schema, 'cards')
