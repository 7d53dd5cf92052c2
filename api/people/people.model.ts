import mongoose from 'mongoose'
import {
  ObjectId,
  placedSchema,
  plainSchema,
  type Day,
  type Id,
  type RoleAt,
} from '../platform/index.ts'

const teamRoles = [
  'liaison',
  'council',
  'approver',
  'keeper',
  'supervisor',
  'administrator',
] as const

/** Those who sell, buy, pair and settle: the online half. */
const tradeRoles = [
  'employee',
  'steward',
  'canteen',
  'welfare_officer',
  'farmer',
  'clerk',
  'settlement_clerk',
  'settlement_approver',
  'finance_viewer',
] as const

export const roleNames = [...teamRoles, ...tradeRoles] as const
export type Role = (typeof roleNames)[number]

/** Everyone of the work team; most of what is read inside a village is read by all of them. */
export const workTeam: readonly Role[] = teamRoles

export interface Person {
  _id: Id
  name: string
  /** To the head of the household, in the roster's words: 户主, 配偶, 子女 … */
  relation: string
  sex?: '男' | '女'
  born?: Day
  phone?: string
}

export interface Household {
  _id: Id
  place: string
  /** Public within the village: "2-037", group and number. */
  code: string
  group: string
  headName: string
  persons: Person[]
  /** Households of near kin: nobody acts for them. */
  kin: Id[]
  photo?: Id
  /** Code, names and their pinyin, for finding by any of them; also sorts Chinese. */
  search: string
}

const person = {
  _id: { type: ObjectId, required: true },
  name: { type: String, required: true },
  relation: { type: String, required: true },
  sex: String,
  born: String,
  phone: String,
}

const householdSchema = placedSchema<Household>({
  code: { type: String, required: true },
  group: { type: String, required: true },
  headName: { type: String, required: true },
  persons: [person],
  kin: [ObjectId],
  photo: ObjectId,
  search: { type: String, required: true },
})
householdSchema.index({ place: 1, code: 1 }, { unique: true }) // by code at the counter; the list

export const Households = mongoose.model<Household>('Household', householdSchema, 'households')

export interface StoredAccount {
  _id: Id
  login: string
  name: string
  /** Absent where a code opens the account: it has no password, and none fits. */
  passwordHash?: string
  roles: RoleAt[]
  household?: Id
  person?: Id
  disabled: boolean
}

const accountSchema = plainSchema<StoredAccount>({
  login: { type: String, required: true },
  name: { type: String, required: true },
  passwordHash: String,
  roles: [{ _id: false, role: String, at: String, group: String }],
  household: ObjectId,
  person: ObjectId,
  disabled: { type: Boolean, default: false },
})
accountSchema.index({ login: 1 }, { unique: true }) // signing in
accountSchema.index({ 'roles.at': 1 }) // who holds a role at a place

export const Accounts = mongoose.model<StoredAccount>('Account', accountSchema, 'accounts')

/** A picture as it is kept: re-encoded, without any of the camera's own data. */
export interface Photo {
  _id: Id
  place: string
  /** SHA-256 of the file as it came in: one photograph proves one act. */
  sourceHash: string
  webp: Buffer
  width: number
  height: number
  by: Id
  at: Date
}

const photoSchema = placedSchema<Photo>({
  sourceHash: { type: String, required: true },
  webp: { type: Buffer, required: true },
  width: { type: Number, required: true },
  height: { type: Number, required: true },
  by: { type: ObjectId, required: true },
  at: { type: Date, required: true },
})
photoSchema.index({ place: 1, at: 1 }) // pictures of a village by day

export const Photos = mongoose.model<Photo>('Photo', photoSchema, 'photos')
