import { z } from 'zod'
import { fields } from '../platform/index.ts'
import { soldBy } from './produce.model.ts'
import { grams, price } from './produce.schema.ts'
import { windowStates } from './windows.model.ts'

const { id, day, instant, text } = fields

export const units = z.int().min(1).max(1_000_000).describe('pieces; by weight steps of gramsEach')
export const someUnits = z.int().min(0).max(1_000_000).describe('units')
const percent = z.int().min(0).max(50)

const newPoint = z.strictObject({
  name: text(40),
  address: text(100),
  at: text(60).describe('day and hours in words'),
})

const newGoods = z.strictObject({
  produce: id,
  fenPerJin: price.optional().describe('by weight'),
  fenEach: price.optional().describe('by piece'),
  gramsEach: grams.optional().describe('by weight: what one ordered unit is taken to weigh'),
  least: someUnits.default(0).describe('below it the whole comes to nothing and is paid back'),
  most: units,
  perBuyerLeast: units.default(1),
  perBuyerMost: units.optional().describe('as much as there is, when left out'),
  suppliers: z
    .array(z.strictObject({ household: id, most: units }))
    .min(1)
    .max(100),
})
export type NewWindowGoods = z.infer<typeof newGoods>

export const newWindow = {
  name: text(40),
  opensAt: instant,
  closesAt: instant,
  deliveryDays: z.array(day).min(1).max(14),
  pickUpPoints: z.array(newPoint).min(1).max(50),
  openTo: z
    .string()
    .regex(/^(\/[0-9a-z-]{2,24})+\/$/)
    .max(200)
    .optional()
    .describe("path of the place whose homes and canteens may order; else the seller's county"),
  servicePercent: percent.default(0),
  collectivePercent: percent.default(0),
  keepDays: z.int().min(1).max(30).default(3),
  goods: z.array(newGoods).min(1).max(100),
}

const supplier = z.strictObject({
  household: id,
  code: z.string(),
  headName: z.string(),
  most: z.int(),
  brings: z.int(),
})

/** What buyer and seller both see of goods. */
export const goodsFacts = {
  id,
  produce: id,
  name: z.string(),
  nameEn: z.string(),
  category: z.string(),
  unit: z.string(),
  picture: z.string(),
  by: z.enum(soldBy),
  fenEach: z.int().nullable(),
  fenPerJin: z.int().nullable(),
  gramsEach: z.int().nullable(),
  estimatedFen: z.int().describe('fen of one unit: the price, by weight at the estimate'),
  least: z.int(),
  most: z.int(),
  ordered: z.int(),
  left: z.int(),
  perBuyerLeast: z.int(),
  perBuyerMost: z.int(),
}

export const pointReply = z.strictObject({
  id,
  name: z.string(),
  address: z.string(),
  at: z.string(),
  deliveredAt: instant.nullable(),
})

export const windowFacts = {
  id,
  name: z.string(),
  opensAt: instant,
  closesAt: instant,
  deliveryDays: z.array(day),
  pickUpPoints: z.array(pointReply),
  state: z.enum(windowStates),
}

const windowBrief = {
  ...windowFacts,
  openTo: z.string(),
  openToName: z.string(),
  servicePercent: z.int(),
  collectivePercent: z.int(),
  keepDays: z.int(),
  reason: z.string().nullable(),
  closedAt: instant.nullable(),
}

export const windowRow = z.strictObject({ ...windowBrief, goods: z.int(), orders: z.int() })

export const windowReply = z.strictObject({
  ...windowBrief,
  goods: z.array(z.strictObject({ ...goodsFacts, suppliers: z.array(supplier) })),
  totals: z.strictObject({
    orders: z.int().describe('neither cancelled nor expired'),
    byState: z.record(z.string(), z.int()),
    orderedFen: z.int(),
    fen: z.int().describe('what they come to now'),
    ownFen: z.int().describe('own money held or spent, net of refunds'),
    voucherFen: z.int(),
    refundedFen: z.int(),
    buyers: z.int(),
  }),
})

export const pickingReply = z.strictObject({
  window: z.strictObject({ id, name: z.string(), deliveryDays: z.array(day) }),
  households: z.array(
    z.strictObject({
      household: id,
      code: z.string(),
      group: z.string(),
      headName: z.string(),
      goods: z.array(
        z.strictObject({
          goods: id,
          name: z.string(),
          unit: z.string(),
          by: z.enum(soldBy),
          units: z.int(),
          grams: z.int().nullable().describe('by weight: about so much'),
        }),
      ),
    }),
  ),
})

export const packingReply = z.strictObject({
  window: z.strictObject({ id, name: z.string(), deliveryDays: z.array(day) }),
  points: z.array(
    z.strictObject({
      ...pointReply.shape,
      orders: z.array(
        z.strictObject({
          id,
          number: z.string(),
          masked: z.string(),
          buyerPlace: z.string().describe('name of the home or canteen'),
          lines: z.array(
            z.strictObject({
              id,
              name: z.string(),
              unit: z.string(),
              by: z.enum(soldBy),
              units: z.int(),
              grams: z.int().nullable().describe('by weight: as packed, else about'),
              packed: z.boolean(),
            }),
          ),
        }),
      ),
      goods: z.array(
        z.strictObject({ goods: id, name: z.string(), unit: z.string(), units: z.int() }),
      ),
    }),
  ),
})
