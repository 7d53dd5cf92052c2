import { MetAnotherWriter, Refusal, missing, toId, type Actor, type Id } from '../platform/index.ts'
import { refuseState } from './new-window.ts'
import { beginClosing, windowHere } from './open-window.ts'
import { WindowGoodsList } from './windows.model.ts'

interface Shortage {
  window: string
  goods: string
  household: string
  brings: number
}

/**
 * A farm household brings less (or, while the window is open, again as much as it said). Before
 * the closing it is only written down; after it, the window is shared out once more.
 */
export async function setShortage(actor: Actor, input: Shortage): Promise<Id> {
  const window = await windowHere(actor, input.window)
  const { place, _id } = window
  if (window.state !== 'open' && window.state !== 'closed' && window.state !== 'draft') {
    await refuseState(actor, _id)
  }
  const goods = await WindowGoodsList.findOne({ _id: toId(input.goods), place, window: _id }).lean()
  if (!goods) throw missing('goods')
  const supplier = goods.suppliers.find((each) => String(each.household) === input.household)
  if (!supplier) throw missing('household')
  const most = window.state === 'closed' ? supplier.brings : supplier.most
  if (input.brings > most) throw new Refusal('against_rule', 'brings_too_much', { most })
  const field = `suppliers.${goods.suppliers.indexOf(supplier)}.brings`
  const { matchedCount } = await WindowGoodsList.updateOne(
    { _id: goods._id, place, open: window.state === 'open', [field]: supplier.brings },
    { $set: { [field]: input.brings } },
  )
  if (matchedCount === 0) throw new MetAnotherWriter()
  if (window.state === 'closed') {
    if (!(await beginClosing(place, _id, { from: ['closed'], to: 'closed' }))) {
      throw new MetAnotherWriter()
    }
  }
  return _id
}
