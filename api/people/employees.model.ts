import mongoose from 'mongoose'
import { ObjectId, placedSchema, type Id } from '../platform/index.ts'

/** Somebody on a union's roster, whether they have ever signed in or not. */
export interface Employee {
  _id: Id
  /** Path of the home they belong to. */
  place: string
  /** Path of the union whose roster names them. */
  union: string
  /** The employee number, in capitals. */
  number: string
  name: string
  /** Where the one-time code goes; told to nobody. */
  phone: string
  /** Made at the first sign-in. */
  account?: Id
  left: boolean
  /** Number, name and its pinyin. */
  search: string
}

const schema = placedSchema<Employee>({
  union: { type: String, required: true },
  number: { type: String, required: true },
  name: { type: String, required: true },
  phone: { type: String, required: true },
  account: ObjectId,
  left: { type: Boolean, default: false },
  search: { type: String, required: true },
})
schema.index({ union: 1, number: 1 }, { unique: true }) // signing in; a new roster
schema.index({ account: 1 }) // who is signed in
schema.index({ place: 1, _id: 1 }) // the list of a union or a home

export const Employees = mongoose.model<Employee>('Employee', schema, 'employees')
