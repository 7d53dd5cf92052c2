import { z } from 'zod'
import { fields } from '../platform/index.ts'
import { buyerKinds, cutReasons, orderStates } from './orders.model.ts'
import { soldBy } from './produce.model.ts'
import { goodsFacts, units, windowFacts } from './windows.schema.ts'

const { id, day, fen, instant } = fields

export const newOrder = {
  window: id,
  lines: z
    .array(z.strictObject({ goods: id, quantity: units }))
    .min(1)
    .max(50),
  pickUpPoint: id,
  vouchers: z
    .array(z.strictObject({ voucher: id, fen: z.int().min(1).max(10_000_000_00) }))
    .max(10)
    .default([]),
  expectFen: fen.describe('the whole as the buyer was shown it, before vouchers'),
  forHome: z.boolean().default(false).describe("a steward's order for the home"),
  helped: z.boolean().default(false).describe('帮卖: a home sells on for its farm household'),
}

export const packedLines = z
  .array(
    z.strictObject({
      line: id,
      grams: z.int().min(0).max(100_000_000).optional().describe('by weight'),
      units: z.int().min(0).max(1_000_000).optional().describe('by piece, when some are missing'),
    }),
  )
  .max(50)

export const complaintLines = z
  .array(z.strictObject({ line: id, fen: z.int().min(1).max(10_000_000_00) }))
  .min(1)
  .max(50)

export const stateFilter = z.enum(orderStates)

const cut = z.strictObject({
  units: z.int(),
  fen: z.int(),
  why: z.enum(cutReasons),
  at: instant,
})

const line = {
  id,
  goods: id,
  name: z.string(),
  unit: z.string(),
  picture: z.string(),
  by: z.enum(soldBy),
  fenEach: z.int().nullable(),
  fenPerJin: z.int().nullable(),
  gramsEach: z.int().nullable(),
  ordered: z.int(),
  units: z.int().describe('after the cuts'),
  orderedGrams: z.int().nullable().describe('by weight: the estimate'),
  grams: z.int().nullable().describe('by weight: as packed'),
  orderedFen: z.int(),
  fen: z.int(),
  cuts: z.array(cut),
  complainedFen: z.int(),
}

const orderFacts = {
  id,
  window: z.strictObject({ id, name: z.string() }),
  number: z.string(),
  state: z.enum(orderStates),
  kind: z.enum(buyerKinds),
  helped: z.boolean(),
  orderedFen: z.int(),
  fen: z.int().describe('what it comes to now'),
  voucherFen: z.int().describe('paid with vouchers, net of what went back to them'),
  paidFen: z.int().describe('own money that came in'),
  refundedFen: z.int().describe('own money that went back, or is on its way'),
  voucherBackFen: z.int(),
  dueFen: z.int().describe('to be paid now'),
  payment: id.nullable().describe('what to pay it with'),
  payBy: instant.nullable(),
  placedAt: instant,
  paidAt: instant.nullable(),
  endedAt: instant.nullable(),
}

/** A row of a buyer's list. */
export const orderRow = z.strictObject({
  ...orderFacts,
  what: z.string().describe('the first lines in words'),
  buyerName: z.string(),
  mine: z.boolean(),
  cut: z.boolean().describe('some of it was cut'),
})

/** One order, as its buyer sees it. */
export const orderReply = z.strictObject({
  ...orderFacts,
  seller: z.strictObject({
    name: z.string(),
    village: z.string(),
    phone: z.string().nullable().describe("the village committee's"),
  }),
  deliveryDays: z.array(day),
  pickUpPoint: z.strictObject({
    id,
    name: z.string(),
    address: z.string(),
    at: z.string(),
    deliveredAt: instant.nullable(),
  }),
  lines: z.array(z.strictObject(line)),
  code: z.string().nullable().describe('"QP1:…", while there is something to collect'),
  mayCancel: z.boolean(),
  endReason: z.string().nullable(),
  complaints: z.array(z.strictObject({ line: id, fen: z.int(), reason: z.string(), at: instant })),
})

/** A row of a seller's list. */
export const soldRow = z.strictObject({
  ...orderFacts,
  buyer: z.strictObject({ masked: z.string(), place: z.string() }),
  pickUpPoint: id,
  what: z.string(),
})

const suppliers = z.array(z.strictObject({ household: id, code: z.string(), units: z.int() }))

/** One order, as its seller sees it. */
export const soldReply = z.strictObject({
  ...soldRow.shape,
  lines: z.array(z.strictObject({ ...line, from: suppliers })),
  packings: z.array(
    z.strictObject({
      lines: z.array(z.strictObject({ line: id, packed: z.int() })),
      reason: z.string().nullable(),
      at: instant,
    }),
  ),
  complaints: z.array(z.strictObject({ line: id, fen: z.int(), reason: z.string(), at: instant })),
  endReason: z.string().nullable(),
})

export const pickUpReply = z.strictObject({
  order: id,
  number: z.string(),
  masked: z.string(),
  buyerPlace: z.string(),
  lines: z.array(
    z.strictObject({
      name: z.string(),
      unit: z.string(),
      by: z.enum(soldBy),
      units: z.int(),
      grams: z.int().nullable(),
    }),
  ),
  collectedAt: instant,
  already: z.boolean().describe('it was collected before this scan'),
})

export const marketWindow = z.strictObject({
  ...windowFacts,
  seller: z.strictObject({ name: z.string(), village: z.string(), code: z.string() }),
  goods: z.array(
    z.strictObject({
      ...goodsFacts,
      months: z.array(z.int()),
      storage: z.string(),
      shelfLifeDays: z.int().nullable(),
      hasPhoto: z.boolean(),
      mine: z.int().describe('units that count against my limit'),
      mineForHome: z.int().nullable().describe("units against the home's limit, for its steward"),
      farms: z.array(z.strictObject({ code: z.string(), masked: z.string() })),
    }),
  ),
})
