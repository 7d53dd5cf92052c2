import { z } from 'zod'
import { fields } from '../platform/index.ts'
import { kinds } from './offers.model.ts'
import { farmReply, grams, moneyGoesTo, unitBrief } from './offers.schema.ts'
import { unitStates } from './units.model.ts'

const { id, day, instant, text } = fields

/** States that somebody sets; the others come of weighing, settling and the offer's end. */
export const movable = [
  'young_bought',
  'growing',
  'sick',
  'ready',
  'slaughtered',
  'harvested',
  'packed',
  'delivered',
  'dead',
  'condemned',
] as const satisfies readonly (typeof unitStates)[number][]

export const unitMay = z.enum([
  ...movable,
  'write_diary',
  'identify',
  'weigh',
  'confirm_weighing',
  'correct_weighing',
  'substitute',
  'refund',
  'settle',
])

export const newMove = {
  to: z.enum(movable),
  note: text(200, 0).default(''),
}

export const newEntry = {
  text: text(300),
  photos: z.array(id).max(6).default([]),
  grams: grams.optional(),
}

export const newWeighing = {
  grams,
  photo: id,
  reason: text(200, 2).optional().describe('needed when a locked weighing is corrected'),
}

export const newSubstitute = {
  household: id,
  tag: z.string().regex(/^[0-9A-Z-]{1,15}$/),
  name: text(12, 0).default(''),
  advanceFen: z.int().min(0).max(100_000_000).describe('paid to the farmer for the young'),
  reason: text(200, 2).describe('also why it is another household, if it is'),
}

export const entryReply = z.strictObject({
  id,
  number: z.int(),
  text: z.string(),
  photos: z.array(id),
  grams: z.int().nullable(),
  by: z.string().describe('surname and star'),
  byFarmer: z.boolean(),
  at: instant,
})

const readingReply = z.strictObject({
  by: z.string(),
  mine: z.boolean(),
  grams: z.int().nullable().describe('of others: told once both have read'),
  photo: id.nullable(),
  at: instant,
})

export const weighingReply = z.strictObject({
  id,
  state: z.enum(['open', 'void', 'locked', 'replaced']),
  first: readingReply,
  second: readingReply.nullable(),
  grams: z.int().nullable().describe('the mean, once locked'),
  reason: z.string().nullable(),
})

export const priceReply = z.strictObject({
  unit: id,
  form: z.enum(['agreed', 'market']),
  grams: z.int(),
  fenPerJin: z.int(),
  marketFenPerJin: z.int().nullable(),
  series: z.string().nullable(),
  premiumPercent: z.int().nullable(),
  floorFenPerJin: z.int().nullable(),
  capFenPerJin: z.int().nullable(),
  prints: z.array(z.strictObject({ day, fen: z.int(), per: z.enum(['kg', 'jin']) })),
  printsSumFen: z.int().describe('of the prints, in fen per kg'),
  goodsFen: z.int().describe('the farmer’s goods amount'),
  servicesFen: z.int(),
  compensationFen: z.int(),
  topUpFen: z.int(),
  poolTopUpFen: z.int().describe('what of the top-up the pool paid'),
  wholeFen: z.int().describe('what all buyers pay'),
  advanceFen: z.int(),
  payoutFen: z.int(),
  goesTo: moneyGoesTo,
})

export const unitReply = unitBrief.extend({
  offer: id,
  title: z.string(),
  kind: z.enum(kinds),
  species: z.string(),
  unitName: z.string(),
  picture: z.string(),
  farm: farmReply,
  readyOn: day,
  daysToGo: z.int(),
  weighedAt: z.string(),
  delivery: z.string(),
  grams: z.int().nullable().describe('as last weighed'),
  expectedGrams: z.int(),
  growth: z.array(z.strictObject({ day, grams: z.int() })),
  entries: z.int().describe('of its diary'),
  diary: z.array(entryReply).describe('the newest; older ones by the diary’s own route'),
  weighing: weighingReply.nullable().describe('the locked one'),
  openWeighing: weighingReply.nullable(),
  price: priceReply.nullable(),
  substitutes: id.nullable(),
  substitutedBy: id.nullable(),
  history: z.array(z.strictObject({ to: z.enum(unitStates), at: instant, note: z.string() })),
  may: z.array(unitMay).describe('what whoever reads this may do now'),
})

export const unitRow = unitBrief.extend({
  offer: id,
  title: z.string(),
  kind: z.enum(kinds),
  species: z.string(),
  unitName: z.string(),
  picture: z.string(),
  farm: farmReply,
  readyOn: day,
  daysToGo: z.int(),
  grams: z.int().nullable(),
  entries: z.int(),
  lastEntryAt: instant.nullable(),
  shares: z.int(),
  taken: z.int(),
  balancesDue: z.int().describe('shares whose balance is not paid'),
  may: z.array(unitMay),
})
