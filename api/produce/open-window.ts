import {
  Refusal,
  missing,
  toId,
  transact,
  type Actor,
  type Id,
  type Job,
} from '../platform/index.ts'
import { clock } from '../platform/index.ts'
import { refuseState } from './new-window.ts'
import { OrderWindows, WindowGoodsList, type OrderWindow } from './windows.model.ts'

/** Opens a draft now, before its time. */
export async function openWindowNow(actor: Actor, input: { window: string }): Promise<Id> {
  const _id = toId(input.window)
  const place = actor.place.path
  const window = await OrderWindows.findOne({ _id, place }).lean()
  if (window && window.closesAt <= actor.at) throw new Refusal('against_rule', 'window_times')
  if (!(await open(place, _id, actor.at))) await refuseState(actor, _id)
  return _id
}

/** The window and its goods in one step, so that nothing can be ordered in between. */
async function open(place: string, _id: Id, at: Date): Promise<boolean> {
  const window = await OrderWindows.findOneAndUpdate(
    { _id, place, state: 'draft' },
    { $set: { state: 'open' }, $min: { opensAt: at } },
  ).lean()
  if (!window) return false
  await WindowGoodsList.updateMany({ place, window: _id }, { $set: { open: true } })
  return true
}

/** Opens the drafts whose time has come. */
export const openWindows: Job = {
  name: 'open order windows',
  every: '30 seconds',
  run: async () => {
    const at = clock.now()
    const due = await OrderWindows.find({
      state: 'draft',
      opensAt: { $lte: at },
      closesAt: { $gt: at },
    })
      .setOptions({ anyPlace: 'every village opens its windows by itself' })
      .limit(200)
      .lean()
    for (const { place, _id } of due) await transact(() => open(place, _id, at))
    return { opened: due.length }
  },
}

/** Closes early, with the reason; what was ordered is shared out at once. */
export async function closeWindowNow(actor: Actor, input: { window: string; reason: string }) {
  const { place, _id } = await windowHere(actor, input.window)
  const from = ['open'] as const
  if (!(await beginClosing(place, _id, { from, to: 'closed', reason: input.reason }))) {
    await refuseState(actor, _id)
  }
  return _id
}

/** Calls the window off before anything is packed: everybody is paid back in full. */
export async function cancelWindow(actor: Actor, input: { window: string; reason: string }) {
  const { reason } = input
  const { place, _id } = await windowHere(actor, input.window)
  const { modifiedCount } = await OrderWindows.updateOne(
    { _id, place, state: 'draft' },
    { $set: { state: 'cancelled', reason, closedAt: actor.at } },
  )
  if (modifiedCount > 0) return _id
  const from = ['open', 'closed'] as const
  if (!(await beginClosing(place, _id, { from, to: 'cancelled', reason }))) {
    await refuseState(actor, _id)
  }
  return _id
}

interface Closing {
  from: readonly OrderWindow['state'][]
  to: 'closed' | 'cancelled'
  reason?: string
}

/**
 * From here on nothing is ordered or cancelled: the goods are locked in the same step, and an
 * order that is just being placed meets that. The rest is done in batches by the job.
 */
export async function beginClosing(place: string, _id: Id, closing: Closing): Promise<boolean> {
  const { from, to, reason } = closing
  const { modifiedCount } = await OrderWindows.updateOne(
    { _id, place, state: { $in: from } },
    {
      $set: { state: 'closing', closingTo: to, ...(reason ? { reason } : {}) },
      $inc: { round: 1 },
    },
  )
  if (modifiedCount === 0) return false
  await WindowGoodsList.updateMany({ place, window: _id }, { $set: { open: false } })
  return true
}

/** Packing begins: from here on the scale decides, and what a household brings no longer changes. */
export async function beginPacking(actor: Actor, input: { window: string }): Promise<Id> {
  const { place, _id } = await windowHere(actor, input.window)
  const { modifiedCount } = await OrderWindows.updateOne(
    { _id, place, state: 'closed' },
    { $set: { state: 'packing' } },
  )
  if (modifiedCount === 0) await refuseState(actor, _id)
  return _id
}

export async function windowHere(actor: Actor, id: string): Promise<OrderWindow> {
  const window = await OrderWindows.findOne({ _id: toId(id), place: actor.place.path }).lean()
  if (!window) throw missing('window')
  return window
}
