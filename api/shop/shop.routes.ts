import { z } from 'zod'
import { workTeam } from '../people/index.ts'
import { endpoint, fields, routes } from '../platform/index.ts'
import { checkBooks, showBooks } from './books.ts'
import { findAtCounter, takeSnapshot } from './counter.ts'
import { goodsRoutes } from './goods.routes.ts'
import { redeem } from './redeem.ts'
import { returnGoods } from './return.ts'
import { closeShift, currentShift, listShifts, openShift } from './shifts.ts'
import {
  booksReply,
  checkReply,
  count,
  customerReply,
  newSale,
  returnReply,
  shiftReply,
  slipReply,
  snapshotReply,
  someLines,
} from './shop.schema.ts'
import { listSlips, presentReturn, presentSlip, showSlip } from './slips.ts'

const { id, text, pageSize } = fields

const counterRoutes = [
  endpoint({
    method: 'get',
    path: '/places/:place/counter/household',
    summary: 'Who stands at the counter, by card or by code',
    who: ['keeper'],
    query: { card: z.string().max(60).optional(), code: z.string().max(20).optional() },
    reply: customerReply,
    answer: findAtCounter,
  }),
  endpoint({
    method: 'get',
    path: '/places/:place/counter/snapshot',
    summary: 'A copy of the village for a till that may lose its network',
    who: ['keeper'],
    reply: snapshotReply,
    answer: takeSnapshot,
  }),
  endpoint({
    method: 'post',
    path: '/places/:place/redemptions',
    summary: 'Points for goods, together or not at all',
    who: ['keeper'],
    body: newSale,
    reply: slipReply,
    turns: ({ household, lines }) => [household, ...lines.map((line) => line.goods)],
    command: async (actor, input) => presentSlip(actor, await redeem(actor, input)),
  }),
  endpoint({
    method: 'get',
    path: '/places/:place/redemptions',
    summary: 'Slips, newest first',
    who: workTeam,
    query: {
      shift: id.optional(),
      household: id.optional(),
      number: z
        .string()
        .regex(/^\d{4}-\d{6}$/)
        .optional(),
      limit: pageSize.default(50),
    },
    reply: z.strictObject({ items: z.array(slipReply) }),
    answer: listSlips,
  }),
  endpoint({
    method: 'get',
    path: '/places/:place/redemptions/:redemption',
    summary: 'One slip',
    who: workTeam,
    params: { redemption: id },
    reply: slipReply,
    answer: showSlip,
  }),
  endpoint({
    method: 'post',
    path: '/places/:place/redemptions/:redemption/returns',
    summary: 'Goods come back, whole or in part, and points go back',
    who: ['keeper'],
    params: { redemption: id },
    body: { lines: someLines, reason: text(200, 2) },
    reply: returnReply,
    turns: ({ lines }) => lines.map((line) => line.goods),
    command: async (actor, input) => presentReturn(await returnGoods(actor, input)),
  }),
]

const shiftRoutes = [
  endpoint({
    method: 'post',
    path: '/places/:place/shifts',
    summary: 'Begin a shift, with a count',
    who: ['keeper'],
    body: count,
    reply: shiftReply,
    command: openShift,
  }),
  endpoint({
    method: 'get',
    path: '/places/:place/shifts/current',
    summary: "The keeper's open shift",
    who: ['keeper'],
    reply: z.strictObject({ shift: shiftReply.nullable() }),
    answer: currentShift,
  }),
  endpoint({
    method: 'get',
    path: '/places/:place/shifts',
    summary: 'Shifts, newest first',
    who: workTeam,
    reply: z.strictObject({ items: z.array(shiftReply) }),
    answer: listShifts,
  }),
  endpoint({
    method: 'post',
    path: '/places/:place/shifts/:shift/close',
    summary: 'End the shift, with a count',
    who: ['keeper'],
    params: { shift: id },
    body: count,
    reply: shiftReply,
    command: closeShift,
  }),
]

const bookRoutes = [
  endpoint({
    method: 'get',
    path: '/places/:place/books',
    summary: 'Points outstanding × rate against fund and stock',
    who: workTeam,
    reply: booksReply,
    answer: showBooks,
  }),
  endpoint({
    method: 'get',
    path: '/places/:place/books/check',
    summary: 'Proof that balances are the sum of their lines',
    who: ['supervisor', 'administrator'],
    reply: checkReply,
    answer: checkBooks,
  }),
]

export const shopRoutes = routes('shop', [
  ...goodsRoutes,
  ...counterRoutes,
  ...shiftRoutes,
  ...bookRoutes,
])
