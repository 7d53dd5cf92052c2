import mongoose from 'mongoose'
import { ObjectId, placedSchema, type Day, type Id } from '../platform/index.ts'
import { soldBy, type SoldBy } from './produce.model.ts'

/**
 * draft → open → closing → closed → packing → settled. While it is closing, nothing can be
 * ordered or cancelled, and what there is is shared out in batches; a shortage that becomes known
 * later closes it once more. Cancelled: everything has been paid back.
 */
export const windowStates = [
  'draft',
  'open',
  'closing',
  'closed',
  'packing',
  'settled',
  'cancelled',
] as const
export type WindowState = (typeof windowStates)[number]

export interface PickUpPoint {
  _id: Id
  name: string
  address: string
  /** Day and hours in words: "周六 9 点到 11 点". */
  at: string
  deliveredAt?: Date
}

/** An order window (集): what is sold together, until when, and where it is handed out. */
export interface OrderWindow {
  _id: Id
  place: string
  name: string
  opensAt: Date
  closesAt: Date
  deliveryDays: Day[]
  pickUpPoints: PickUpPoint[]
  /** Path of the place whose homes and canteens may order. */
  openTo: string
  /** Out of each line, in per cent; the rest is the farm household's. */
  servicePercent: number
  collectivePercent: number
  /** Days for which what nobody collects is kept. */
  keepDays: number
  state: WindowState
  /** How often it was shared out, or is being so while it is closing. */
  round: number
  /** What a window that is closing comes to. */
  closingTo?: 'closed' | 'cancelled'
  /** Why it was closed early, or cancelled. */
  reason?: string
  by: Id
  at: Date
  closedAt?: Date
}

const windowSchema = placedSchema<OrderWindow>({
  name: { type: String, required: true },
  opensAt: { type: Date, required: true },
  closesAt: { type: Date, required: true },
  deliveryDays: { type: [String], required: true },
  pickUpPoints: [
    {
      _id: { type: ObjectId, required: true },
      name: { type: String, required: true },
      address: { type: String, required: true },
      at: { type: String, required: true },
      deliveredAt: Date,
    },
  ],
  openTo: { type: String, required: true },
  servicePercent: { type: Number, required: true },
  collectivePercent: { type: Number, required: true },
  keepDays: { type: Number, required: true },
  state: { type: String, enum: windowStates, required: true },
  round: { type: Number, required: true },
  closingTo: String,
  reason: String,
  by: { type: ObjectId, required: true },
  at: { type: Date, required: true },
  closedAt: Date,
})
windowSchema.index({ place: 1, at: 1 }) // the village's windows
windowSchema.index({ state: 1, openTo: 1 }) // what a buyer may order from; what is to open or close

export const OrderWindows = mongoose.model<OrderWindow>('OrderWindow', windowSchema, 'orderWindows')

/** What a farm household brings of something: at most, and as it says now. */
export interface Supplier {
  household: Id
  most: number
  brings: number
}

/**
 * Something on sale in a window. Quantities are whole units: pieces, or by weight steps of
 * `gramsEach` grams each. The price is the window's own and frozen once it is open.
 */
export interface WindowGoods {
  _id: Id
  place: string
  window: Id
  produce: Id
  name: string
  nameEn: string
  category: string
  unit: string
  picture: string
  by: SoldBy
  fenEach?: number
  fenPerJin?: number
  gramsEach?: number
  /** Below this the whole comes to nothing, and everybody is paid back. */
  least: number
  most: number
  perBuyerLeast: number
  perBuyerMost: number
  suppliers: Supplier[]
  /** What was ordered and not cancelled or expired: what the limit is guarded with. */
  ordered: number
  /** Orders are taken: turned off in the step that begins the closing. */
  open: boolean
}

const goodsSchema = placedSchema<WindowGoods>({
  window: { type: ObjectId, required: true },
  produce: { type: ObjectId, required: true },
  name: { type: String, required: true },
  nameEn: { type: String, required: true },
  category: { type: String, required: true },
  unit: { type: String, required: true },
  picture: { type: String, default: '' },
  by: { type: String, enum: soldBy, required: true },
  fenEach: Number,
  fenPerJin: Number,
  gramsEach: Number,
  least: { type: Number, required: true },
  most: { type: Number, required: true },
  perBuyerLeast: { type: Number, required: true },
  perBuyerMost: { type: Number, required: true },
  suppliers: [
    {
      _id: false,
      household: { type: ObjectId, required: true },
      most: { type: Number, required: true },
      brings: { type: Number, required: true },
    },
  ],
  ordered: { type: Number, required: true },
  open: { type: Boolean, required: true },
})
goodsSchema.index({ window: 1 }) // the goods of a window

export const WindowGoodsList = mongoose.model<WindowGoods>(
  'WindowGoods',
  goodsSchema,
  'windowGoods',
)

/** What a buyer has ordered in a window: one document, so that one guard holds every limit. */
export interface BuyerCount {
  _id: Id
  place: string
  window: Id
  /** The account of an employee; the path of a home or canteen. */
  buyer: string
  /** Goods → units. */
  units: Record<string, number>
}

const countSchema = placedSchema<BuyerCount>({
  window: { type: ObjectId, required: true },
  buyer: { type: String, required: true },
  units: { type: mongoose.Schema.Types.Mixed, required: true },
})
countSchema.index({ window: 1, buyer: 1 }, { unique: true }) // one counter a buyer and window

export const BuyerCounts = mongoose.model<BuyerCount>('BuyerCount', countSchema, 'buyerCounts')
