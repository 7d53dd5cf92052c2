import { z } from 'zod'
import { fields } from '../platform/index.ts'
import { placeKinds } from './places.model.ts'

const brief = z.strictObject({ code: z.string(), name: z.string(), kind: z.enum(placeKinds) })

export const placeReply = brief.extend({
  path: z.string(),
  shopName: z.string().nullable(),
  phones: z.strictObject({ committee: z.string().nullable(), township: z.string().nullable() }),
  parents: z.array(brief),
  children: z.array(brief),
})

export const receivingAccount = {
  holder: fields.text(60, 2),
  bank: fields.text(60, 2),
  number: z.string().regex(/^\d{8,32}$/),
}
export const receivingReply = z.strictObject({
  account: z.strictObject(receivingAccount).nullable(),
  of: z.string().nullable().describe('name of the place that it was set at: this one or above'),
})

const percent = z.int().min(0).max(100)

/** Everything that a place may decide for itself, with the bounds that hold everywhere. */
export const policyFields = {
  noticeDays: z.int().min(3).max(30).describe('full days on the board; never below three'),
  shownDays: z.int().min(0).max(90).describe('days an ended notice stays readable'),
  answerWorkdays: z.int().min(1).max(7).describe('working days to answer an objection'),
  holidays: z.array(fields.day).max(60).describe('days that are not working days'),
  rateFenPerPoint: z.int().min(1).max(10_000).describe('fen of goods for one whole point'),
  giftedPercent: percent.describe('most of a redemption that gifted points may pay'),
  householdMonthlyCap: fields.positivePoints.nullable().describe('points by routine rules'),
  purchasesPerMonth: z.int().min(1).max(100).nullable().describe('redemptions a household'),
  returnDays: z.int().min(0).max(60).describe('days in which goods may come back'),
  expiryMonths: z.int().min(6).max(120).nullable().describe('months that points last'),
  fundFen: fields.fen.describe("the love fund's money, as last counted"),
  welfareCapFen: fields.fen.nullable().describe("a province's: most a member is given in a year"),
  welfareAidExtraFen: fields.fen.describe("a province's: so much more for aid goods"),
  payoutDays: z.int().min(1).max(30).describe('days from the nod to the money'),
}

export const policyValues = z.strictObject(policyFields)
export type PolicyValues = z.infer<typeof policyValues>
export const somePolicyValues = policyValues.partial()

/** In force where nothing else was decided; figures: domain.md, typical limits. */
export const usualPolicy: PolicyValues = {
  noticeDays: 3,
  shownDays: 7,
  answerWorkdays: 7,
  holidays: [],
  rateFenPerPoint: 100,
  giftedPercent: 50,
  householdMonthlyCap: 40_00,
  purchasesPerMonth: 2,
  returnDays: 3,
  expiryMonths: 24,
  fundFen: 0,
  welfareCapFen: null,
  welfareAidExtraFen: 0,
  payoutDays: 7,
}

export const newPlace = {
  code: z.string().regex(/^[0-9a-z-]{2,24}$/),
  name: fields.text(40),
  kind: z.enum(placeKinds),
  shopName: fields.text(40).optional(),
}
