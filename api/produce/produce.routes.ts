import { z } from 'zod'
import { endpoint, fields, routes } from '../platform/index.ts'
import { addProduce, changeProduce, listProduce, withdrawProduce } from './catalogue.ts'
import { marketRoutes } from './market.routes.ts'
import { orderRoutes } from './orders.routes.ts'
import { produceStates } from './produce.model.ts'
import { changedProduce, newProduce, produceReply } from './produce.schema.ts'
import { readsSales, sells } from './sellers.ts'
import { windowRoutes } from './windows.routes.ts'

const { id } = fields
const params = { produce: id }

const catalogueRoutes = [
  endpoint({
    method: 'get',
    path: '/places/:place/produce',
    summary: "The village's catalogue, what is in season first",
    who: readsSales,
    query: {
      month: z.coerce.number().int().min(1).max(12).optional(),
      state: z.enum(produceStates).optional(),
    },
    reply: z.strictObject({ items: z.array(produceReply) }),
    answer: listProduce,
  }),
  endpoint({
    method: 'post',
    path: '/places/:place/produce',
    summary: 'Add produce to the catalogue',
    who: sells,
    body: newProduce,
    reply: produceReply,
    command: addProduce,
  }),
  endpoint({
    method: 'patch',
    path: '/places/:place/produce/:produce',
    summary: 'Change produce; windows that exist keep what they have',
    who: sells,
    params,
    body: changedProduce,
    reply: produceReply,
    command: changeProduce,
  }),
  endpoint({
    method: 'post',
    path: '/places/:place/produce/:produce/withdraw',
    summary: 'Take produce out of the catalogue, or put it back',
    who: sells,
    params,
    body: { back: z.boolean().default(false) },
    reply: produceReply,
    command: withdrawProduce,
  }),
]

export const produceRoutes = routes('produce', [
  ...catalogueRoutes,
  ...windowRoutes,
  ...orderRoutes,
  ...marketRoutes,
])
