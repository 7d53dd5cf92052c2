import { z } from 'zod'
import { fields } from '../platform/index.ts'
import { signedFen } from './statements.schema.ts'

const { day, instant } = fields

export const span = { from: day.optional(), to: day.optional() }

const channelFen = z.strictObject({
  canteen: signedFen,
  welfare: signedFen,
  employee: signedFen,
  helped: signedFen,
})

const month = z.strictObject({ month: z.string(), fen: signedFen, channels: channelFen })

const placeFen = z.strictObject({
  code: z.string(),
  name: z.string(),
  kind: z.string(),
  fen: signedFen,
  channels: channelFen,
})

const here = z.strictObject({ code: z.string(), name: z.string(), kind: z.string() })

const lastYear = z.strictObject({ from: day, to: day, fen: signedFen, moreFen: signedFen })

const perHousehold = z.strictObject({
  fen: signedFen.describe('what the households got, over their number'),
  households: z.int(),
  allFen: signedFen,
})

export const aidLedgerReply = z.strictObject({
  place: here,
  side: z.enum(['seller', 'buyer']),
  at: instant,
  from: day,
  to: day,
  fen: signedFen.describe('accepted and paid, net of refunds, each once'),
  sales: z.int(),
  channels: channelFen,
  lastYear,
  perHousehold,
  months: z.array(month),
  sellers: z.array(placeFen).describe('directly below the place; villages on the buyers’ side'),
  units: z.array(placeFen).describe('unions'),
  homes: z.array(placeFen.extend({ unit: z.string().nullable() })).describe('homes and canteens'),
})

export const overviewReply = z.strictObject({
  place: here,
  at: instant,
  from: day,
  to: day,
  sold: z.strictObject({ fen: signedFen, channels: channelFen, lastYear }),
  perHousehold,
  outstanding: z.strictObject({
    points: z.int().describe('hundredths of a point'),
    villages: z.int(),
    households: z.int(),
  }),
  behind: z.strictObject({
    fenPerPoint: z.int().nullable().describe('fund and stock behind one whole point'),
    liabilityFen: z.int(),
    coverFen: z.int(),
    fundFen: z.int(),
    stockFen: z.int(),
    moreFen: signedFen.describe('cover less liability'),
    enough: z.boolean(),
  }),
  months: z.array(month),
  pointsByMonth: z.array(
    z.strictObject({
      month: z.string(),
      points: z.int().describe('outstanding at its end, in hundredths'),
      coverFen: z
        .int()
        .nullable()
        .describe('fund and stock; known for today alone, for their past is not kept'),
    }),
  ),
  soldBy: z.array(placeFen).describe('townships or villages, most first'),
  toDo: z.array(
    z.strictObject({
      kind: z.enum(['fund_short', 'objection_due', 'statement_waiting']),
      place: here,
      count: z.int().describe('objections or statements; per cent covered for fund_short'),
      fen: z.int(),
      by: day.nullable().describe('the last day to answer'),
    }),
  ),
})
