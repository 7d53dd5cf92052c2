import { z } from 'zod'
import { endpoint, fields } from '../platform/index.ts'
import { fen, voucherReply } from './payments.schema.ts'
import { giveVouchers, myVouchers, showWelfare, topUpFund } from './welfare.ts'

const { id, day, text } = fields
const positiveFen = z.int().min(1).max(10_000_000_00)

export const welfareRoutes = [
  endpoint({
    method: 'get',
    path: '/places/:place/welfare',
    summary: "The union's welfare fund and the vouchers given out of it",
    who: ['welfare_officer', 'finance_viewer'],
    reply: z.strictObject({
      fundFen: fen,
      capFen: fen.nullable().describe("a member's cap for the year; null: none set"),
      items: z.array(voucherReply),
      members: z.array(
        z.strictObject({
          employee: id,
          name: z.string(),
          givenFen: fen.describe('given in this year, net of what was never given out'),
          leftFen: fen.nullable().describe('what is left under the cap; null: no cap'),
        }),
      ),
    }),
    answer: showWelfare,
  }),
  endpoint({
    method: 'post',
    path: '/places/:place/welfare/top-ups',
    summary: 'Ask to pay money into the fund',
    who: ['welfare_officer'],
    body: { fen: positiveFen },
    reply: z.strictObject({ payment: id }),
    command: topUpFund,
  }),
  endpoint({
    method: 'post',
    path: '/places/:place/welfare/vouchers',
    summary: 'Give members an item voucher each, within the cap of the year',
    who: ['welfare_officer'],
    body: {
      occasion: text(20),
      until: day,
      items: z
        .array(z.strictObject({ employee: id, fen: positiveFen }))
        .min(1)
        .max(500),
    },
    reply: z.strictObject({ given: z.int(), fundFen: fen }),
    command: giveVouchers,
  }),
  endpoint({
    method: 'get',
    path: '/places/:place/vouchers',
    summary: 'What I can pay with',
    who: ['employee', 'steward', 'canteen'],
    reply: z.strictObject({ items: z.array(voucherReply) }),
    answer: myVouchers,
  }),
]
