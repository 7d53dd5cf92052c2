import { z } from 'zod'
import { endpoint, fields } from '../platform/index.ts'
import { complain } from './complain.ts'
import { complaintLines, packedLines, soldReply, soldRow, stateFilter } from './orders.schema.ts'
import { packOrder } from './pack-order.ts'
import { markByHand } from './pick-up.ts'
import { readsSales, sells } from './sellers.ts'
import { listWindowOrders, presentSold, showSold } from './window-orders.ts'

const { id, pageSize, text } = fields
const params = { order: id }
const turns = ({ order }: { order: string }) => [order]

/** What the seller does with orders. */
export const orderRoutes = [
  endpoint({
    method: 'get',
    path: '/places/:place/windows/:window/orders',
    summary: "A window's orders, in the order in which they came in",
    who: readsSales,
    params: { window: id },
    query: {
      state: stateFilter.optional(),
      number: z
        .string()
        .regex(/^\d{6}$/)
        .optional(),
      after: id.optional(),
      limit: pageSize.default(50),
    },
    reply: z.strictObject({ items: z.array(soldRow), next: id.nullable() }),
    answer: listWindowOrders,
  }),
  endpoint({
    method: 'get',
    path: '/places/:place/orders/:order',
    summary: 'One order, as its seller sees it',
    who: readsSales,
    params,
    reply: soldReply,
    answer: showSold,
  }),
  endpoint({
    method: 'post',
    path: '/places/:place/orders/:order/packed',
    summary: 'What the scale showed; the difference is paid back or asked for',
    who: sells,
    params,
    body: {
      lines: packedLines,
      confirmed: z.boolean().default(false).describe('an unlikely weight was looked at again'),
      reason: text(200, 2).optional().describe('of a correction'),
    },
    reply: soldReply,
    turns,
    command: async (actor, input) => await presentSold(await packOrder(actor, input)),
  }),
  endpoint({
    method: 'post',
    path: '/places/:place/orders/:order/by-hand',
    summary: 'Collected without a code, or given away after the days it was kept',
    who: sells,
    params,
    body: { as: z.enum(['collected', 'donated']), reason: text(200, 2) },
    reply: soldReply,
    turns,
    command: async (actor, input) => await presentSold(await markByHand(actor, input)),
  }),
  endpoint({
    method: 'post',
    path: '/places/:place/orders/:order/complaints',
    summary: "Money back for bad goods after the collection, out of the co-op's own",
    who: sells,
    params,
    body: { lines: complaintLines, reason: text(200, 2) },
    reply: soldReply,
    turns,
    command: async (actor, input) => await presentSold(await complain(actor, input)),
  }),
]
