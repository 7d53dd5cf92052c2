import { MetAnotherWriter, Refusal, missing, toId, type Actor } from '../platform/index.ts'
import { Orders, type Order } from './orders.model.ts'

/**
 * Writes down what became of an order. Its guard is the state and the count of changes as they
 * were read, so two who change it at once never both do.
 * @returns the order as it is now
 */
export async function changeOrder(order: Order, set: Partial<Order>): Promise<Order> {
  const gone = Object.entries(set).filter(([, value]) => value === undefined)
  const kept = Object.entries(set).filter(([, value]) => value !== undefined)
  const { _id, place, state, revision } = order
  const { modifiedCount } = await Orders.updateOne(
    { _id, place, state, revision },
    {
      $set: { ...Object.fromEntries(kept), revision: revision + 1 },
      ...(gone.length > 0 ? { $unset: Object.fromEntries(gone.map(([key]) => [key, 1])) } : {}),
    },
  )
  if (modifiedCount === 0) throw new MetAnotherWriter()
  return { ...order, ...set, revision: revision + 1 }
}

/** The seller's order of an id; ids of other places do not exist here. */
export async function orderHere(actor: Actor, id: string): Promise<Order> {
  const order = await Orders.findOne({ _id: toId(id), place: actor.place.path }).lean()
  if (!order) throw missing('order')
  return order
}

/** An order in a state that does not allow what was wished. */
export function orderState({ state }: Order): Refusal {
  return new Refusal('conflict', 'order_state', { state })
}
