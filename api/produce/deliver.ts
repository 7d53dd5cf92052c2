import { missing, toId, type Actor, type Id } from '../platform/index.ts'
import { refuseState } from './new-window.ts'
import { windowHere } from './open-window.ts'
import { Orders } from './orders.model.ts'
import { OrderWindows } from './windows.model.ts'

/** The goods are at the pick-up point: what is packed for it can be collected. */
export async function deliver(
  actor: Actor,
  input: { window: string; pickUpPoint: string },
): Promise<Id> {
  const { place, _id, state, pickUpPoints } = await windowHere(actor, input.window)
  const index = pickUpPoints.findIndex((each) => String(each._id) === input.pickUpPoint)
  const point = pickUpPoints[index]
  if (!point) throw missing('pick_up_point')
  if (state !== 'packing') await refuseState(actor, _id)
  if (!point.deliveredAt) {
    await OrderWindows.updateOne(
      { _id, place, [`pickUpPoints.${index}._id`]: toId(input.pickUpPoint) },
      { $set: { [`pickUpPoints.${index}.deliveredAt`]: actor.at } },
    )
  }
  await Orders.updateMany(
    { place, window: _id, pickUpPoint: point._id, state: 'packed' },
    { $set: { state: 'ready' }, $inc: { revision: 1 } },
  )
  return _id
}
