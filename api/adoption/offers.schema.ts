import { z } from 'zod'
import { fields } from '../platform/index.ts'
import { buyerKinds, kinds, offerStates } from './offers.model.ts'
import { unitStates } from './units.model.ts'

const { id, day, instant, text } = fields

/** 10 tonnes. */
export const grams = z.int().min(1).max(10_000_000).describe('grams')
const percent = z.int().min(0).max(100).describe('per cent')
/** Up to 10,000 yuan a jin. */
export const fenPerJin = z.int().min(1).max(1_000_000).describe('fen per jin of 500 g')
const someFen = z.int().min(0).max(100_000_000).describe('integer fen')

const common = {
  expectedGrams: grams,
  guaranteedGrams: z.int().min(0).max(10_000_000).describe('below this the pool compensates'),
  compensationPercent: percent.describe('of the price, for what is short of the guarantee'),
  depositPercent: z.int().min(1).max(100).describe('up to 20 a 定金, above it a prepayment'),
  services: z.array(z.strictObject({ name: text(20), fen: someFen })).max(6),
  collectiveFenPerJin: z.int().min(0).max(1_000_000),
  poolPercent: percent,
  advanceFen: someFen.describe('paid to the farmer for the young'),
}
export const series = z
  .string()
  .regex(/^[a-z0-9_-]{2,40}$/)
  .describe('key of a market series')

export const termsShape = z.discriminatedUnion('form', [
  z.strictObject({ form: z.literal('agreed'), ...common, fenPerJin }),
  z.strictObject({
    form: z.literal('market'),
    ...common,
    series,
    prints: z.int().min(1).max(60).describe('how many before the weighing'),
    premiumPercent: z.int().min(50).max(200),
    floorFenPerJin: fenPerJin,
    capFenPerJin: fenPerJin,
    poolTopUpPercent: percent,
  }),
])

export const offerText = {
  title: text(40),
  story: text(600, 0).default(''),
  farmStory: text(200, 0).default('').describe('of the household that rears it'),
  kind: z.enum(kinds),
  species: text(20).describe('pig, cattle, sheep … or a name'),
  unitName: text(4),
  picture: z
    .string()
    .regex(/^[a-z-]{0,20}$/)
    .default(''),
  photos: z.array(id).max(9).default([]),
  feed: text(60, 0).default(''),
  yieldPercent: z.int().min(1).max(100).default(100).describe('of the weight, to the table'),
  shares: z.int().min(1).max(100),
  perBuyerMost: z.int().min(1).max(100),
  whoMay: z.array(z.enum(buyerKinds)).min(1).max(3),
  terms: termsShape,
  fillBy: day,
  readyOn: day,
  weighedAt: text(60),
  delivery: text(200),
  pickUps: z.array(text(40)).min(1).max(10),
}

export const identity = {
  tag: z
    .string()
    .regex(/^[0-9A-Z-]{1,15}$/)
    .optional()
    .describe('15 digits of the ear tag for livestock; else what the village marked it with'),
  name: text(12, 0).optional(),
}

export const newOffer = {
  ...offerText,
  household: id.describe('who rears it'),
  openTo: z
    .string()
    .regex(/^[0-9a-z-]{2,24}$/)
    .optional()
    .describe('code of a place above the village; its county without it'),
  ...identity,
}

export const farmReply = z.strictObject({
  household: id,
  group: z.string(),
  masked: z.string(),
  village: z.string(),
})

export const unitBrief = z.strictObject({
  id,
  state: z.enum(unitStates),
  tag: z.string().nullable(),
  shortTag: z.string().nullable().describe('the last four'),
  name: z.string(),
})

export const sentence = z.strictObject({
  kind: z.enum([
    'price_agreed',
    'price_market',
    'guarantee',
    'deposit',
    'prepayment',
    'cooling_off',
    'two_weigh',
    'balance',
    'loss',
    'pool',
    'collective',
    'services',
    'advance',
    'fill_by',
    'delivery',
    'not_investment',
  ]),
  fen: z.int().optional(),
  fenPerJin: z.int().optional(),
  capFenPerJin: z.int().optional(),
  floorFenPerJin: z.int().optional(),
  premiumPercent: z.int().optional(),
  percent: z.int().optional(),
  grams: z.int().optional(),
  days: z.int().optional(),
  prints: z.int().optional(),
  series: z.string().optional(),
  day: day.optional(),
  text: z.string().optional(),
})

const fenOut = z.int().describe('integer fen')
export const moneyGoesTo = z
  .strictObject({
    farmerFen: fenOut.describe('the advance for the young is in it'),
    poolFen: fenOut,
    servicesFen: fenOut,
    collectiveFen: fenOut,
  })
  .describe('where the money goes; adds up to whole, compensation and top-up')

export const exampleReply = z.strictObject({
  weight: z.int().describe('units of the buyer'),
  shares: z.int().describe('units in all'),
  depositFen: fenOut.describe('now'),
  marketFenPerJin: z.int().nullable().describe('as the market stands; null when agreed'),
  cases: z.array(
    z.strictObject({
      grams: z.int(),
      fenPerJin: z.int(),
      goodsFen: fenOut.describe('what the buyers pay for the goods'),
      servicesFen: fenOut,
      compensationFen: fenOut.describe('off, borne by the pool'),
      topUpFen: fenOut.describe('of it the pool pays its part'),
      wholeFen: fenOut,
      mineFen: fenOut,
      balanceFen: fenOut.describe('later; negative: comes back'),
      goesTo: moneyGoesTo,
    }),
  ),
})

export const offerReply = z.strictObject({
  id,
  state: z.enum(offerStates),
  title: z.string(),
  story: z.string(),
  farmStory: z.string(),
  kind: z.enum(kinds),
  species: z.string(),
  unitName: z.string(),
  picture: z.string(),
  photos: z.array(id),
  feed: z.string(),
  farm: farmReply,
  seller: z.string().describe('the co-op that sells'),
  unit: unitBrief,
  shares: z.int(),
  taken: z.int(),
  left: z.int(),
  perBuyerMost: z.int(),
  whoMay: z.array(z.enum(buyerKinds)),
  terms: termsShape,
  depositKind: z.enum(['deposit', 'prepayment']),
  yieldGramsEach: z.int().describe('what one unit brings to the table, about'),
  fillBy: day,
  readyOn: day,
  daysToGo: z.int(),
  weighedAt: z.string(),
  delivery: z.string(),
  pickUps: z.array(z.string()),
})

export const offerPage = offerReply.extend({
  mayTake: z.int().describe('units that this buyer may still take'),
  depositFenFor: z.array(z.int()).describe('for taking 1, 2, … units now'),
  sentences: z.array(sentence),
  example: exampleReply,
})

export const deskOffer = offerReply.extend({
  openTo: z.string().describe('path'),
  paid: z.int().describe('units paid for'),
  madeBy: id,
  reviewedBy: id.nullable(),
  reviewNote: z.string().nullable(),
  openedAt: instant.nullable(),
  formedAt: instant.nullable(),
  endedAt: instant.nullable(),
  reason: z.string().nullable(),
  may: z.array(z.enum(['change', 'review', 'open', 'cancel'])),
})

export const draftReply = z.strictObject({
  key: z.string(),
  nameEn: z.string(),
  rearingDays: z.int(),
  mortalityPercent: z.int(),
  kind: z.enum(kinds),
  species: z.string(),
  title: z.string(),
  unitName: z.string(),
  picture: z.string(),
  feed: z.string(),
  yieldPercent: z.int(),
  shares: z.int(),
  perBuyerMost: z.int(),
  terms: termsShape,
})
