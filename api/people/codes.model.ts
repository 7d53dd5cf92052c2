import mongoose from 'mongoose'
import { ObjectId, plainSchema, type Id } from '../platform/index.ts'

/** The code that lets one employee or one household in: one each, the newest. */
export interface Code {
  /** "employee:…" or "household:…" with the id. */
  _id: string
  /** SHA-256 of the subject and the code; absent once it was used up. */
  hash?: string
  until: Date
  triesLeft: number
  /** When the present hour of asking began, and how many were given since. */
  since: Date
  given: number
  /** Who handed it out, where a person did. */
  by?: Id
}

const schema = plainSchema<Code>({
  _id: { type: String, required: true },
  hash: String,
  until: { type: Date, required: true },
  triesLeft: { type: Number, required: true },
  since: { type: Date, required: true },
  given: { type: Number, required: true },
  by: ObjectId,
})

export const Codes = mongoose.model<Code>('Code', schema, 'codes')
