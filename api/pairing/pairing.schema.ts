import { z } from 'zod'
import { fields } from '../platform/index.ts'
import { sides, stages } from './pairing.model.ts'

const { id, day, instant, text } = fields

const named = z.strictObject({ code: z.string(), name: z.string() })
const stage = z.enum(stages).describe('启动, 试点, 提升, 深化')
const side = z.enum(sides)

/** A duty as one puts it on the list: with a day, or without one for every month. */
export const newDuty = z.strictObject({ side, title: text(40, 2), due: day.optional() })

const dueDuty = z.strictObject({ id, side, title: z.string(), due: day, overdue: z.boolean() })

export const pairingReply = z.strictObject({
  id,
  state: z.enum(['active', 'ended']),
  since: day,
  days: z.int().describe('第 218 天: the first day is 1'),
  stage,
  home: named,
  village: named,
  household: z.strictObject({
    id,
    code: z.string(),
    group: z.string(),
    masked: z.string(),
    headName: z.string().nullable().describe('for the two sides, not for those who only watch'),
  }),
  nextDuty: dueDuty.nullable(),
  overdue: z.int().describe('duties that are late'),
  lastVisit: day.nullable(),
  nextVisit: day.nullable(),
})

export const pairingListReply = z.strictObject({
  items: z.array(pairingReply),
  next: id.nullable(),
})

const doneItem = z.strictObject({ on: day, by: z.string(), note: z.string() })

const visitReply = z.strictObject({
  id,
  state: z.enum(['planned', 'done']),
  on: day,
  note: z.string(),
  went: z.int().describe('how many went'),
  photos: z.array(id),
  by: z.string(),
})

export const pairingActs = [
  'stage',
  'duties',
  'tick_home',
  'tick_farm',
  'visit',
  'agreement',
  'read_agreement',
  'end',
] as const

export const pairingPageReply = pairingReply.extend({
  stages: z.array(z.strictObject({ stage, from: day, note: z.string(), by: z.string() })),
  agreement: z.strictObject({ name: z.string(), at: instant }).nullable(),
  duties: z.array(
    z.strictObject({
      id,
      side,
      title: z.string(),
      monthly: z.boolean(),
      due: day.nullable().describe('null when it is done for good'),
      overdue: z.boolean(),
      done: z.array(doneItem).describe('the last twelve, newest first'),
    }),
  ),
  visits: z.array(visitReply).describe('planned ones, then the last twenty'),
  ended: z.strictObject({ on: day, reason: z.string() }).nullable(),
  may: z.array(z.enum(pairingActs)).describe('what the one who asks may do here'),
})

export const menuReply = z.strictObject({
  items: z.array(
    z.strictObject({
      side,
      title: z.string(),
      afterDays: z.int().nullable().describe('due so many days after pairing; null: every month'),
    }),
  ),
})

export const homesReply = z.strictObject({
  items: z.array(named.extend({ union: z.string() })),
})

export const overdueReply = z.strictObject({
  count: z.int(),
  items: z.array(
    z.strictObject({
      pairing: id,
      home: named,
      village: named,
      household: z.strictObject({ code: z.string(), group: z.string(), masked: z.string() }),
      duty: z.strictObject({ id, side, title: z.string(), due: day }),
      daysLate: z.int(),
    }),
  ),
})

export const visitsReply = z.strictObject({ items: z.array(visitReply), next: id.nullable() })
