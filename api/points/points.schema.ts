import { z } from 'zod'
import { fields } from '../platform/index.ts'
import { claimActs, claimStates } from './claims.model.ts'
import { lineKinds } from './ledger.model.ts'
import { buckets } from './rules.model.ts'

const { id, day, instant, points, positivePoints, quantity, text } = fields

const cap = z.strictObject({
  per: z.enum(['week', 'month', 'year', 'once']),
  points: positivePoints,
})

export const ruleText = {
  title: text(60, 2),
  titleEn: text(120, 0).default(''),
  category: text(20),
  points: points.refine((value) => value !== 0, 'a rule gives or takes something'),
  pointsMax: points.optional(),
  unit: text(30),
  of: z.enum(['person', 'household']),
  bucket: z.enum(buckets),
  caps: z.array(cap).max(4).default([]),
  routine: z.boolean().default(true),
  evidence: text(200, 0).default(''),
  source: text(300, 0).default(''),
  estimated: z.array(text(30)).max(10).default([]),
}

export const ruleReply = z.strictObject({
  id,
  key: z.string(),
  number: z.int(),
  version: z.int(),
  title: z.string(),
  titleEn: z.string(),
  category: z.string(),
  points: z.int(),
  pointsMax: z.int().nullable(),
  unit: z.string(),
  of: z.enum(['person', 'household']),
  bucket: z.enum(buckets),
  caps: z.array(cap),
  routine: z.boolean(),
  evidence: z.string(),
  source: z.string(),
  estimated: z.array(z.string()),
  from: day,
  on: z.boolean(),
  own: z.boolean().describe("the village's own, not from a library above it"),
})

export const newClaim = {
  household: id,
  person: id.optional(),
  rules: z.array(z.string().max(40)).min(1).max(5).describe('all that fit; the highest counts'),
  quantity: quantity.max(1000),
  happenedOn: day,
  what: text(60, 2),
  photos: z.array(id).max(6),
}

const historyItem = z.strictObject({
  act: z.enum(claimActs),
  at: instant,
  by: id.nullable(),
  name: z.string().optional(),
  role: z.string().optional(),
  note: z.string().optional(),
  points: z.int().optional(),
  present: z.int().optional(),
  agreed: z.int().optional(),
})

export const claimReply = z.strictObject({
  id,
  state: z.enum(claimStates),
  household: z.strictObject({ id, code: z.string(), group: z.string(), headName: z.string() }),
  person: z.strictObject({ id, name: z.string() }).nullable(),
  rule: z.strictObject({
    key: z.string(),
    number: z.int(),
    title: z.string(),
    version: z.int(),
    points: z.int(),
    pointsMax: z.int().nullable(),
    unit: z.string(),
    caps: z.array(cap),
    from: day,
    evidence: z.string(),
  }),
  quantity: z.int(),
  asked: z.int(),
  points: z.int(),
  what: z.string(),
  happenedOn: day,
  at: instant,
  photos: z.array(id),
  throughKeeper: z.boolean(),
  notice: id.nullable(),
  history: z.array(historyItem),
  caps: z.array(
    z.strictObject({
      per: z.enum(['week', 'month', 'year', 'once']),
      of: z.enum(['rule', 'household']),
      cap: z.int(),
      had: z.int(),
      this: z.int(),
      left: z.int(),
    }),
  ),
  mayAct: z
    .record(z.string(), z.union([z.literal(true), z.string()]))
    .describe('for each act true, or the code of why not'),
})

export const claimDetailReply = claimReply.extend({ noticeUntil: day.nullable() })

export const claimListReply = z.strictObject({
  items: z.array(claimReply),
  next: z.string().nullable(),
  counts: z.strictObject({
    submitted: z.int(),
    checked: z.int(),
    scored: z.int(),
    on_notice: z.int(),
    disputed: z.int(),
    returned: z.int(),
    postedThisMonth: z.int(),
  }),
})

const outcomes = z.array(
  z.strictObject({ claim: id, outcome: z.string(), points: z.int().nullable() }),
)

export const outcomesReply = z.strictObject({ results: outcomes })

export const approvalsReply = z.strictObject({
  notice: id.nullable(),
  approved: z.int(),
  results: outcomes,
})

export const balance = z.strictObject({ earned: z.int(), gifted: z.int(), honour: z.int() })

export const statementReply = z.strictObject({
  balance,
  items: z.array(
    z.strictObject({
      seq: z.int(),
      at: instant,
      kind: z.enum(lineKinds),
      bucket: z.enum(buckets),
      points: z.int(),
      balanceAfter: balance,
      what: z.string(),
      subject: z.strictObject({ kind: z.string(), id }),
    }),
  ),
  next: z.int().nullable(),
})

export const cardSheetReply = z.strictObject({
  items: z.array(
    z.strictObject({
      id,
      code: z.string(),
      group: z.string(),
      masked: z.string(),
      number: z.int(),
      qr: z.string().describe('SVG'),
    }),
  ),
})
