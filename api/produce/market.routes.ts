import { z } from 'zod'
import { endpoint, fields } from '../platform/index.ts'
import { cancelOrder } from './cancel-order.ts'
import { listMarket, marketPhoto } from './market.ts'
import { listOrders, showOrder } from './my-orders.ts'
import {
  marketWindow,
  newOrder,
  orderReply,
  orderRow,
  pickUpReply,
  stateFilter,
} from './orders.schema.ts'
import { pickUp } from './pick-up.ts'
import { placeOrder } from './place-order.ts'
import { presentOrder } from './present-order.ts'
import { buys } from './sellers.ts'

const { id, pageSize } = fields
const params = { order: id }

/** What buyers do, below their own home or canteen. */
export const marketRoutes = [
  endpoint({
    method: 'get',
    path: '/places/:place/market/windows',
    summary: 'Windows from which one may order now, with what is left',
    who: buys,
    reply: z.strictObject({ items: z.array(marketWindow) }),
    answer: listMarket,
  }),
  endpoint({
    method: 'get',
    path: '/places/:place/market/goods/:goods/photo',
    summary: 'The photograph of something on sale',
    who: buys,
    params: { goods: id },
    reply: { fileTypes: ['image/webp'] },
    answer: marketPhoto,
  }),
  endpoint({
    method: 'post',
    path: '/places/:place/market/orders',
    summary: 'Order from a window; what is due is then paid at its payment',
    who: buys,
    body: newOrder,
    reply: orderReply,
    turns: ({ lines }) => lines.map((line) => line.goods),
    command: async (actor, input) => await presentOrder(actor, await placeOrder(actor, input)),
  }),
  endpoint({
    method: 'get',
    path: '/places/:place/market/orders',
    summary: "My orders, or all of my home's or canteen's, newest first",
    who: buys,
    query: {
      whose: z.enum(['mine', 'home']).default('mine'),
      state: stateFilter.optional(),
      before: id.optional(),
      limit: pageSize.default(50),
    },
    reply: z.strictObject({ items: z.array(orderRow), next: id.nullable() }),
    answer: listOrders,
  }),
  endpoint({
    method: 'get',
    path: '/places/:place/market/orders/:order',
    summary: 'One order, with its cuts, its money and its pick-up code',
    who: buys,
    params,
    reply: orderReply,
    answer: showOrder,
  }),
  endpoint({
    method: 'post',
    path: '/places/:place/market/orders/:order/cancel',
    summary: 'Take an order back before the window closes',
    who: buys,
    params,
    reply: orderReply,
    turns: ({ order }) => [order],
    command: async (actor, input) => await presentOrder(actor, await cancelOrder(actor, input)),
  }),
  endpoint({
    method: 'post',
    path: '/places/:place/pickups',
    summary: 'Hand out what a pick-up code stands for',
    who: ['clerk', 'steward'],
    body: { code: z.string().min(20).max(40).describe('"QP1:…"') },
    reply: pickUpReply,
    turns: ({ code }) => [code],
    command: pickUp,
  }),
]
