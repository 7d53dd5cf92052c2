import { accountOf, toId, type Actor } from '../platform/index.ts'
import { anyPlace, ownOrder } from './cancel-order.ts'
import { Orders, type OrderState } from './orders.model.ts'
import { orderRowOf, presentOrder } from './present-order.ts'

interface ListInput {
  whose: 'mine' | 'home'
  state?: OrderState | undefined
  before?: string | undefined
  limit: number
}

/**
 * What I ordered, newest first; or all that my home or canteen ordered, for whoever acts for it
 * and hands the goods out.
 */
export async function listOrders(actor: Actor, { whose, state, before, limit }: ListInput) {
  const acts = actor.roles.some((held) => held.role === 'steward' || held.role === 'canteen')
  const all = whose === 'home' && acts
  const found = await Orders.find({
    'buyer.place': actor.place.path,
    ...(all ? {} : { 'buyer.account': accountOf(actor).id }),
    ...(state ? { state } : {}),
    ...(before ? { _id: { $lt: toId(before) } } : {}),
  })
    .setOptions({ anyPlace })
    .sort({ _id: -1 })
    .limit(limit + 1)
    .lean()
  const items = found.slice(0, limit)
  const next = found.length > limit ? String(items.at(-1)?._id) : null
  return { items: items.map((each) => orderRowOf(actor, each)), next }
}

export async function showOrder(actor: Actor, input: { order: string }) {
  return await presentOrder(actor, await ownOrder(actor, input.order))
}
