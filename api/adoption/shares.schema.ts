import { z } from 'zod'
import { fields } from '../platform/index.ts'
import { buyerKinds, kinds } from './offers.model.ts'
import { farmReply, termsShape, unitBrief } from './offers.schema.ts'
import { shareStates } from './shares.model.ts'

const { id, day, instant, text } = fields

export const newShare = {
  weight: z.int().min(1).max(100).describe('units wanted'),
  expectDepositFen: z.int().min(1).describe('as the page showed it'),
  as: z.enum(buyerKinds).optional().describe('whom it is for, where one holds several roles'),
  pickUp: text(40).optional().describe('one of the offer’s; its first without it'),
}

export const paymentAsked = z.strictObject({
  id: id.describe('pay it at the payments’ page'),
  part: z.enum(['deposit', 'balance', 'whole']),
  fen: z.int(),
  until: instant,
})

export const lastEntry = z.strictObject({
  number: z.int(),
  text: z.string(),
  photo: id.nullable(),
  by: z.string().describe('surname and star'),
  at: instant,
})

export const shareReply = z.strictObject({
  id,
  offer: id,
  state: z.enum(shareStates),
  title: z.string(),
  kind: z.enum(kinds),
  species: z.string(),
  unitName: z.string(),
  picture: z.string(),
  farm: farmReply,
  unit: unitBrief.extend({
    readyOn: day,
    daysToGo: z.int(),
    grams: z.int().nullable().describe('as last weighed'),
    entries: z.int().describe('of its diary'),
    lastEntry: lastEntry.nullable(),
  }),
  weight: z.int().describe('units of this buyer'),
  shares: z.int().describe('units in all'),
  buyer: z.strictObject({
    kind: z.enum([...buyerKinds, 'coop']),
    name: z.string(),
    mine: z.boolean(),
  }),
  depositKind: z.enum(['deposit', 'prepayment']),
  depositFen: z.int(),
  dueFen: z.int().nullable().describe('in all; known once weighed'),
  balanceFen: z.int().nullable().describe('still to be paid'),
  paidFen: z.int().describe('net of refunds'),
  payment: paymentAsked.nullable(),
  coolingOffUntil: instant.nullable(),
  next: z
    .strictObject({
      what: z.enum(['pay', 'fill', 'cooling_off_ends', 'grow', 'weigh', 'prepare', 'collect']),
      day: day.nullable(),
    })
    .nullable()
    .describe('what comes next; null when nothing does'),
  pickUp: z.string(),
  code: z.string().nullable().describe('to be shown as QR when it is collected'),
  donatedTo: z.string().nullable(),
  collectedAt: instant.nullable(),
  reason: z.string().nullable(),
  terms: termsShape.describe('frozen when it was paid for'),
  may: z.array(z.enum(['pay', 'cancel', 'donate'])),
  at: instant,
})

/** A share whose buyer did not pay the balance; another may have it, all at once. */
export const againReply = z.strictObject({
  id,
  offer: id,
  title: z.string(),
  kind: z.enum(kinds),
  species: z.string(),
  unitName: z.string(),
  picture: z.string(),
  farm: farmReply,
  unit: unitBrief,
  weight: z.int(),
  shares: z.int(),
  grams: z.int().describe('of the whole, as weighed'),
  yieldGrams: z.int().describe('of this share, to the table, about'),
  dueFen: z.int(),
  pickUps: z.array(z.string()),
})

export const deskShare = z.strictObject({
  id,
  offer: id,
  unit: id,
  state: z.enum(shareStates),
  buyer: z.strictObject({
    kind: z.enum([...buyerKinds, 'coop']),
    name: z.string(),
    place: z.string(),
  }),
  weight: z.int(),
  units: z.array(z.int()),
  depositFen: z.int(),
  dueFen: z.int().nullable(),
  paidFen: z.int(),
  payment: paymentAsked.nullable(),
  pickUp: z.string(),
  coolingOffUntil: instant.nullable(),
  collectedAt: instant.nullable(),
  donatedTo: z.string().nullable(),
  reason: z.string().nullable(),
  may: z.array(z.enum(['take_over'])),
})

export const collectedReply = z.strictObject({
  id,
  title: z.string(),
  unit: unitBrief,
  weight: z.int(),
  shares: z.int(),
  buyer: z.strictObject({ kind: z.enum([...buyerKinds, 'coop']), name: z.string() }),
  pickUp: z.string(),
  state: z.enum(shareStates),
  already: z.boolean().describe('it was handed over before this scan'),
})
