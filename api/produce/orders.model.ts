import mongoose from 'mongoose'
import { ObjectId, placedSchema, type Id } from '../platform/index.ts'
import { soldBy, type SoldBy } from './produce.model.ts'

/**
 * placed (holds stock, unpaid) → paid → packed → (difference_due →) ready → collected or donated.
 * cancelled by its buyer; expired unpaid; nothing: all of it was cut, and all was paid back.
 */
export const orderStates = [
  'placed',
  'paid',
  'packed',
  'difference_due',
  'ready',
  'collected',
  'donated',
  'cancelled',
  'expired',
  'nothing',
] as const
export type OrderState = (typeof orderStates)[number]

/** In these nothing of the order's money is left on its account. */
export const endedStates: readonly OrderState[] = [
  'collected',
  'donated',
  'cancelled',
  'expired',
  'nothing',
]
/** In these its quantities count neither against the window's limits nor its buyer's. */
export const releasedStates: readonly OrderState[] = ['cancelled', 'expired']

export const buyerKinds = ['employee', 'home', 'canteen'] as const
export const cutReasons = ['short', 'below_least', 'window_cancelled', 'packed'] as const
export type CutReason = (typeof cutReasons)[number]

export interface Buyer {
  account: Id
  /** Path of the home or canteen. */
  place: string
  kind: (typeof buyerKinds)[number]
  name: string
}

export interface Cut {
  /** Units that were taken off, and what was paid back or taken off for them. */
  units: number
  fen: number
  why: CutReason
  /** The sharing out it belongs to; 0 for what was missing at packing. */
  round: number
  at: Date
}

export interface OrderLine {
  _id: Id
  goods: Id
  name: string
  unit: string
  picture: string
  by: SoldBy
  fenEach?: number
  fenPerJin?: number
  gramsEach?: number
  /** Units as ordered, and as they are after the cuts. */
  ordered: number
  units: number
  /** Grams as packed, by weight. */
  grams?: number
  /** Fen as ordered, and as it is now: by the estimate, then by what was packed. */
  orderedFen: number
  fen: number
  cuts: Cut[]
  /** Which farm household brings how many of the units. */
  from: { household: Id; units: number }[]
  /** Paid back after the collection. */
  complainedFen: number
}

export interface Packing {
  /** Grams by weight, else units. */
  lines: { line: Id; packed: number }[]
  /** Of a correction. */
  reason?: string
  by: Id
  at: Date
}

export interface OrderVoucher {
  voucher: Id
  fen: number
  returnedFen: number
}

export interface Order {
  _id: Id
  /** Path of the seller's village. */
  place: string
  window: Id
  windowName: string
  buyer: Buyer
  /** What the buyer's limits are counted under. */
  buyerKey: string
  /** A home that sells on for its farm household (帮卖). */
  helped: boolean
  pickUpPoint: Id
  /** Six digits, to be called out and found on a list. */
  number: string
  /** 128 bits: whoever shows it collects the goods. */
  code: string
  lines: OrderLine[]
  state: OrderState
  /** The sharing out that the order has been through. */
  round: number
  /** Counts the changes: the guard of the next. */
  revision: number
  orderedFen: number
  /** What it comes to now. */
  fen: number
  vouchers: OrderVoucher[]
  /** Own money that came in, and that went back. */
  paidFen: number
  refundedFen: number
  /** What is to be paid now, if anything. */
  payment?: Id
  packings: Packing[]
  complaints: { line: Id; fen: number; reason: string; by: Id; at: Date }[]
  placedAt: Date
  paidAt?: Date
  /** Of the unpaid. */
  expiresAt?: Date
  endedAt?: Date
  /** Who handed it over or marked it, and why where it was by hand. */
  endedBy?: Id
  endReason?: string
}

const voucher = { _id: false, voucher: ObjectId, fen: Number, returnedFen: Number }
const cut = { _id: false, units: Number, fen: Number, why: String, round: Number, at: Date }
const line = {
  _id: { type: ObjectId, required: true },
  goods: { type: ObjectId, required: true },
  name: { type: String, required: true },
  unit: { type: String, required: true },
  picture: { type: String, default: '' },
  by: { type: String, enum: soldBy, required: true },
  fenEach: Number,
  fenPerJin: Number,
  gramsEach: Number,
  ordered: { type: Number, required: true },
  units: { type: Number, required: true },
  grams: Number,
  orderedFen: { type: Number, required: true },
  fen: { type: Number, required: true },
  cuts: [cut],
  from: [{ _id: false, household: ObjectId, units: Number }],
  complainedFen: { type: Number, required: true },
}

const schema = placedSchema<Order>({
  window: { type: ObjectId, required: true },
  windowName: { type: String, required: true },
  buyer: {
    _id: false,
    account: { type: ObjectId, required: true },
    place: { type: String, required: true },
    kind: { type: String, enum: buyerKinds, required: true },
    name: { type: String, required: true },
  } as never,
  buyerKey: { type: String, required: true },
  helped: { type: Boolean, required: true },
  pickUpPoint: { type: ObjectId, required: true },
  number: { type: String, required: true },
  code: { type: String, required: true },
  lines: [line],
  state: { type: String, enum: orderStates, required: true },
  round: { type: Number, required: true },
  revision: { type: Number, required: true },
  orderedFen: { type: Number, required: true },
  fen: { type: Number, required: true },
  vouchers: [voucher],
  paidFen: { type: Number, required: true },
  refundedFen: { type: Number, required: true },
  payment: ObjectId,
  packings: [
    {
      _id: false,
      lines: [{ _id: false, line: ObjectId, packed: Number }],
      reason: String,
      by: ObjectId,
      at: Date,
    },
  ],
  complaints: [{ _id: false, line: ObjectId, fen: Number, reason: String, by: ObjectId, at: Date }],
  placedAt: { type: Date, required: true },
  paidAt: Date,
  expiresAt: Date,
  endedAt: Date,
  endedBy: ObjectId,
  endReason: String,
})
schema.index({ window: 1, state: 1, _id: 1 }) // a window's orders, and what is left to do
schema.index({ window: 1, number: 1 }, { unique: true }) // found by its number
schema.index({ code: 1 }, { unique: true }) // found by its code
schema.index({ 'buyer.account': 1, _id: 1 }) // what I ordered
schema.index({ 'buyer.place': 1, _id: 1 }) // what my home or canteen ordered

export const Orders = mongoose.model<Order>('Order', schema, 'orders')
