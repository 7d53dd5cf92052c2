import { z } from 'zod'
import { fields } from '../platform/index.ts'
import { goodsStates, movementKinds } from './goods.model.ts'

const { id, day, instant, positivePoints, quantity, text } = fields

/** Of one thing on the shelf; one more nought is a slip of the hand. */
export const priceFen = z.int().min(0).max(10_000_00).describe('integer fen')

const limit = z.strictObject({
  count: z.int().min(1).max(1000),
  per: z.enum(['day', 'week', 'month', 'year', 'once']),
})

export const newGoods = {
  name: text(40, 1),
  nameEn: text(80, 0).default(''),
  category: text(20),
  unit: text(10),
  points: positivePoints,
  fen: priceFen,
  barcode: z
    .string()
    .regex(/^[0-9A-Za-z-]{4,20}$/)
    .optional(),
  picture: z
    .string()
    .regex(/^[a-z-]{0,20}$/)
    .default(''),
  limit: limit.optional(),
  lowAt: z.int().min(0).max(1000).default(5),
}

export const goodsReply = z.strictObject({
  id,
  name: z.string(),
  nameEn: z.string(),
  category: z.string(),
  unit: z.string(),
  points: z.int(),
  fen: z.int(),
  barcode: z.string().nullable(),
  picture: z.string(),
  limit: limit.nullable(),
  lowAt: z.int(),
  state: z.enum(goodsStates),
  stock: z.int().describe('pieces that may still leave the shop'),
  soonest: day.nullable().describe('the earliest expiry among them'),
  proposedBy: id,
  pending: z
    .strictObject({ points: z.int(), fen: z.int(), by: id, byName: z.string() })
    .nullable()
    .describe('a price that waits for a second person'),
})

export const batchReply = z.strictObject({
  id,
  goods: id,
  name: z.string(),
  unit: z.string(),
  received: z.int(),
  left: z.int(),
  expiresOn: day.nullable(),
  donor: z.string().nullable(),
  costFen: z.int().nullable(),
  at: instant,
})

export const movementReply = z.strictObject({
  id,
  batch: id,
  kind: z.enum(movementKinds),
  quantity: z.int(),
  reason: z.string().nullable(),
  at: instant,
})

export const customer = {
  household: z.strictObject({
    id,
    code: z.string(),
    group: z.string(),
    masked: z.string(),
    headName: z.string(),
    photo: id.nullable(),
  }),
  balance: z.strictObject({ earned: z.int(), gifted: z.int() }),
  purchasesLeft: z.int().nullable().describe('null: as often as they like'),
  limits: z.array(z.strictObject({ goods: id, left: z.int() })),
}

const rules = { giftedPercent: z.int(), returnDays: z.int() }

export const customerReply = z.strictObject({ ...customer, ...rules })

export const snapshotReply = z.strictObject({
  takenAt: instant,
  shopName: z.string(),
  ...rules,
  goods: z.array(goodsReply),
  households: z.array(z.strictObject({ ...customer, card: z.string().nullable() })),
})

const line = z.strictObject({ goods: id, quantity })
export const someLines = z.array(line).min(1).max(50)

export const newSale = {
  household: id,
  card: z.string().max(60).optional().describe('the code that was scanned'),
  lines: someLines,
  shift: id,
  expectPoints: z.int().min(1).describe('hundredths, as the till showed it'),
  soldAt: instant.optional(),
  offline: z.boolean().optional(),
}

export const slipReply = z.strictObject({
  id,
  number: z.string(),
  soldAt: instant,
  household: z.strictObject({ id, code: z.string(), group: z.string(), masked: z.string() }),
  lines: z.array(
    z.strictObject({
      goods: id,
      name: z.string(),
      unit: z.string(),
      quantity: z.int(),
      points: z.int().describe('hundredths for one'),
      returned: z.int(),
    }),
  ),
  points: z.int(),
  earned: z.int(),
  gifted: z.int(),
  returned: z.int(),
  balanceAfter: z.int(),
  shift: id,
  keeper: z.string(),
  shopName: z.string(),
  offline: z.boolean(),
  returnUntil: day,
})

export const returnReply = z.strictObject({
  id,
  redemption: id,
  points: z.int(),
  balanceAfter: z.int(),
  at: instant,
  lines: z.array(z.strictObject({ goods: id, name: z.string(), quantity: z.int() })),
})

export const count = {
  counts: z.array(z.strictObject({ goods: id, counted: z.int().min(0).max(100_000) })).max(200),
  note: text(200, 2).optional(),
}

const counted = z.array(
  z.strictObject({ goods: id, name: z.string(), expected: z.int(), counted: z.int() }),
)

export const shiftReply = z.strictObject({
  id,
  keeper: z.string(),
  open: z.boolean(),
  openedAt: instant,
  closedAt: instant.nullable(),
  slips: z.int(),
  points: z.int(),
  returns: z.int(),
  returnedPoints: z.int(),
  opening: counted,
  openingNote: z.string().nullable(),
  closing: counted.nullable(),
  closingNote: z.string().nullable(),
  sold: z.array(z.strictObject({ goods: id, name: z.string(), quantity: z.int() })),
})

export const booksReply = z.strictObject({
  outstanding: z.strictObject({ earned: z.int(), gifted: z.int() }),
  households: z.int(),
  rateFenPerPoint: z.int(),
  liabilityFen: z.int(),
  stockFen: z.int(),
  fundFen: z.int(),
})

export const checkReply = z.strictObject({
  balanced: z.boolean(),
  problems: z.array(
    z.strictObject({
      what: z.string(),
      id: z.string(),
      details: z.record(z.string(), z.unknown()),
    }),
  ),
})
