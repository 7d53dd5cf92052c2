import mongoose from 'mongoose'
import { ObjectId, placedSchema, type Id } from '../platform/index.ts'

/**
 * The kinds of money accounts, and whether each may fall below nothing. An account's name is its
 * kind and the id of what it belongs to: "farmer:<household>", "order:<order>".
 *
 * `outside` is the world beyond the books: what came in or went out by card, Alipay, WeChat,
 * transfer or bank. It has no kept balance, for every payment would write it.
 */
export const accountKinds = {
  outside: { keepsBalance: false, mayOwe: true },
  /** What was paid in for an order, a share or a top-up, and is not yet used or refunded. */
  order: { keepsBalance: true, mayOwe: false },
  share: { keepsBalance: true, mayOwe: false },
  topup: { keepsBalance: true, mayOwe: false },
  /** A weighed unit while it is settled: everything in goes out again in the same step. */
  unit: { keepsBalance: true, mayOwe: false },
  /** Owed to a farm household; below nothing when an advance was more than the goods brought. */
  farmer: { keepsBalance: true, mayOwe: true },
  /** The village collective, services and the risk pool (互助金), each of a village. */
  village: { keepsBalance: true, mayOwe: false },
  services: { keepsBalance: true, mayOwe: false },
  pool: { keepsBalance: true, mayOwe: true },
  /** The co-op's own money: below nothing by what it has advanced for young animals. */
  coop: { keepsBalance: true, mayOwe: true },
  /** A union's welfare fund, and the vouchers given out of it. */
  fund: { keepsBalance: true, mayOwe: false },
  voucher: { keepsBalance: true, mayOwe: false },
  /** On its way: a refund asked for, a payout sent, a bank line that nobody has matched. */
  refund: { keepsBalance: true, mayOwe: false },
  payout: { keepsBalance: true, mayOwe: false },
  unmatched: { keepsBalance: true, mayOwe: false },
} as const
export type AccountKind = keyof typeof accountKinds

export interface MoneyAccount {
  /** Kind and owner: "farmer:65f…". */
  _id: string
  place: string
  kind: AccountKind
  fen: number
}

const accountSchema = placedSchema<MoneyAccount>({
  _id: { type: String, required: true } as never,
  kind: { type: String, enum: Object.keys(accountKinds), required: true },
  fen: { type: Number, required: true },
})
accountSchema.index({ place: 1, kind: 1 }) // a village's books

export const MoneyAccounts = mongoose.model<MoneyAccount>(
  'MoneyAccount',
  accountSchema,
  'moneyAccounts',
)

/** Money that moved from one account to another: written once, never changed. */
export interface Transfer {
  _id: Id
  place: string
  from: string
  to: string
  /** Positive. */
  fen: number
  /** What may be posted only once names itself here: "paid:<charge>". */
  key: string
  subject: { kind: string; id: Id }
  /** Why, as a word the screens translate: "deposit", "goods", "pool", "payout". */
  why: string
  /** What for, in the words of the people concerned; no names in it. */
  what: string
  by?: Id
  at: Date
}

const transferSchema = placedSchema<Transfer>({
  from: { type: String, required: true },
  to: { type: String, required: true },
  fen: { type: Number, required: true },
  key: { type: String, required: true },
  subject: {
    _id: false,
    kind: { type: String, required: true },
    id: { type: ObjectId, required: true },
  },
  why: { type: String, required: true },
  what: { type: String, default: '' },
  by: ObjectId,
  at: { type: Date, required: true },
})
transferSchema.index({ key: 1 }, { unique: true }) // each posting once, ever
transferSchema.index({ from: 1, at: 1 }) // what left an account
transferSchema.index({ to: 1, at: 1 }) // what came to it
transferSchema.index({ 'subject.id': 1 }) // from a page to its lines
transferSchema.index({ place: 1, at: 1 }) // a village's month

export const Transfers = mongoose.model<Transfer>('Transfer', transferSchema, 'transfers')
