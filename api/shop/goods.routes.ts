import { z } from 'zod'
import { workTeam } from '../people/index.ts'
import { endpoint, fields } from '../platform/index.ts'
import { correctBatch, listAttention, listBatches, listMovements, receiveBatch } from './batches.ts'
import { goodsStates } from './goods.model.ts'
import { approveGoods, listGoods, proposeGoods, proposePrice, withdrawGoods } from './goods.ts'
import { batchReply, goodsReply, movementReply, newGoods, priceFen } from './shop.schema.ts'

const { id, day, fen, positivePoints, quantity, text } = fields
const goods = { goods: id }
const shopkeepers = ['keeper', 'approver', 'administrator']

const shelf = [
  endpoint({
    method: 'get',
    path: '/places/:place/goods',
    summary: 'Goods, with what is left of each',
    who: workTeam,
    query: { state: z.enum(goodsStates).optional() },
    reply: z.strictObject({ items: z.array(goodsReply) }),
    answer: listGoods,
  }),
  endpoint({
    method: 'post',
    path: '/places/:place/goods',
    summary: 'Propose goods; a second person approves them',
    who: shopkeepers,
    body: newGoods,
    reply: goodsReply,
    command: proposeGoods,
  }),
  endpoint({
    method: 'get',
    path: '/places/:place/goods/attention',
    summary: 'What runs out, expires soon or has expired',
    who: workTeam,
    reply: z.strictObject({
      low: z.array(goodsReply),
      expiring: z.array(batchReply),
      expired: z.array(batchReply),
    }),
    answer: listAttention,
  }),
  endpoint({
    method: 'post',
    path: '/places/:place/goods/:goods/price',
    summary: 'Propose a new price; a second person approves it',
    who: shopkeepers,
    params: goods,
    body: { points: positivePoints, fen: priceFen },
    reply: goodsReply,
    command: proposePrice,
  }),
  endpoint({
    method: 'post',
    path: '/places/:place/goods/:goods/approve',
    summary: 'Approve goods, or a new price, that somebody else proposed',
    who: shopkeepers,
    params: goods,
    reply: goodsReply,
    command: approveGoods,
  }),
  endpoint({
    method: 'post',
    path: '/places/:place/goods/:goods/withdraw',
    summary: 'Take goods off the shelf',
    who: shopkeepers,
    params: goods,
    reply: goodsReply,
    command: withdrawGoods,
  }),
]

const stock = [
  endpoint({
    method: 'get',
    path: '/places/:place/goods/:goods/batches',
    summary: 'Batches, the earliest expiry first',
    who: workTeam,
    params: goods,
    reply: z.strictObject({ items: z.array(batchReply) }),
    answer: listBatches,
  }),
  endpoint({
    method: 'post',
    path: '/places/:place/goods/:goods/batches',
    summary: 'Stock comes in',
    who: ['keeper', 'administrator'],
    params: goods,
    body: {
      quantity,
      expiresOn: day.optional(),
      donor: text(40).optional(),
      costFen: fen.optional(),
    },
    reply: z.strictObject({ id }),
    command: receiveBatch,
  }),
  endpoint({
    method: 'post',
    path: '/places/:place/batches/:batch/corrections',
    summary: 'Correct a batch, with the reason',
    who: ['keeper', 'administrator'],
    params: { batch: id },
    body: {
      quantity: z
        .int()
        .min(-10_000)
        .max(10_000)
        .refine((n) => n !== 0, 'nothing to correct'),
      reason: text(200, 2),
    },
    reply: z.strictObject({ id, left: z.int() }),
    command: correctBatch,
  }),
  endpoint({
    method: 'get',
    path: '/places/:place/goods/:goods/movements',
    summary: 'The latest movements of one thing',
    who: workTeam,
    params: goods,
    reply: z.strictObject({ items: z.array(movementReply) }),
    answer: listMovements,
  }),
]

export const goodsRoutes = [...shelf, ...stock]
