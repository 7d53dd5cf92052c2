import { z } from 'zod'
import { fields } from '../platform/index.ts'
import { entryStates } from './notices.model.ts'

const { id, day, instant } = fields

const sheet = z.strictObject({
  id,
  year: z.int(),
  number: z.int().describe('the issue within the year'),
  postedAt: instant,
  firstDay: day,
  lastDay: day,
  endsAt: instant,
  daysLeft: z.int(),
})

export const shown = z.strictObject({
  masked: z.string(),
  group: z.string(),
  household: z.string().describe("the household's public code"),
  what: z.string(),
  basis: z.string().describe('number of the rule'),
  happenedOn: day,
  points: z.int(),
})

const decision = z.strictObject({
  outcome: z.enum(['stands', 'struck']),
  reasons: z.string(),
  on: day,
})

const at = {
  place: z.strictObject({ code: z.string(), name: z.string() }),
  shopName: z.string().nullable(),
}

export const boardReply = z.strictObject({
  ...at,
  items: z.array(sheet.extend({ entries: z.int() })),
})

export const noticeReply = sheet.extend({
  ...at,
  phones: z.strictObject({ committee: z.string().nullable(), township: z.string().nullable() }),
  entries: z.array(
    shown.extend({
      id,
      position: z.int(),
      state: z.enum(entryStates),
      answerBy: day.nullable(),
      decision: decision.nullable(),
    }),
  ),
  totals: z.strictObject({
    households: z.int(),
    entries: z.int(),
    disputed: z.int(),
    points: z.int(),
  }),
})

export const objectionReply = z.strictObject({
  id,
  text: z.string(),
  name: z.string().nullable(),
  phone: z.string().nullable(),
  at: instant,
  answerBy: day,
  state: z.enum(['open', 'decided']),
  outcome: z.enum(['stands', 'struck']).nullable(),
  reasons: z.string().nullable(),
  subject: z.strictObject({ kind: z.string(), id }),
  shown,
  notice: z.strictObject({ year: z.int(), number: z.int() }),
})
