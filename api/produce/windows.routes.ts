import { z } from 'zod'
import { endpoint, fields, type Actor } from '../platform/index.ts'
import { deliver } from './deliver.ts'
import { packingList, pickingList } from './lists.ts'
import { addWindow, redrawWindow } from './new-window.ts'
import { beginPacking, cancelWindow, closeWindowNow, openWindowNow } from './open-window.ts'
import { readsSales, sells } from './sellers.ts'
import { setShortage } from './shortage.ts'
import { listWindows, showWindow } from './windows.ts'
import { windowStates } from './windows.model.ts'
import {
  newWindow,
  packingReply,
  pickingReply,
  someUnits,
  windowReply,
  windowRow,
} from './windows.schema.ts'

const { id, text } = fields
const params = { window: id }
const reason = text(200, 2)
const path = '/places/:place/windows/:window'
/** Changes of one window take turns, so that none meets another half-way. */
const turns = ({ window }: { window: string }) => [window]

/** Makes a change and replies with the window as it is then. */
function thenShow<I extends { window: string }>(
  change: (actor: Actor, input: I) => Promise<unknown>,
) {
  return async (actor: Actor, input: I) => {
    await change(actor, input)
    return await showWindow(actor, input)
  }
}

const drawing = [
  endpoint({
    method: 'get',
    path: '/places/:place/windows',
    summary: "The village's order windows, newest first",
    who: readsSales,
    query: { state: z.enum(windowStates).optional() },
    reply: z.strictObject({ items: z.array(windowRow) }),
    answer: listWindows,
  }),
  endpoint({
    method: 'post',
    path: '/places/:place/windows',
    summary: 'Draw up an order window',
    who: sells,
    body: newWindow,
    reply: windowReply,
    command: async (actor, input) =>
      await showWindow(actor, { window: String(await addWindow(actor, input)) }),
  }),
  endpoint({
    method: 'get',
    path,
    summary: 'One window, with its goods and what was ordered',
    who: readsSales,
    params,
    reply: windowReply,
    answer: showWindow,
  }),
  endpoint({
    method: 'put',
    path,
    summary: 'Draw up a draft anew',
    who: sells,
    params,
    body: newWindow,
    reply: windowReply,
    turns,
    command: thenShow(redrawWindow),
  }),
]

const running = [
  endpoint({
    method: 'post',
    path: `${path}/open`,
    summary: 'Open a draft now, before its time',
    who: sells,
    params,
    reply: windowReply,
    turns,
    command: thenShow(openWindowNow),
  }),
  endpoint({
    method: 'post',
    path: `${path}/close`,
    summary: 'Close early, with the reason; what there is is then shared out',
    who: sells,
    params,
    body: { reason },
    reply: windowReply,
    turns,
    command: thenShow(closeWindowNow),
  }),
  endpoint({
    method: 'post',
    path: `${path}/cancel`,
    summary: 'Call it off before packing; everybody is paid back',
    who: sells,
    params,
    body: { reason },
    reply: windowReply,
    turns,
    command: thenShow(cancelWindow),
  }),
  endpoint({
    method: 'post',
    path: `${path}/shortage`,
    summary: 'A farm household brings less; after the closing it is shared out once more',
    who: sells,
    params,
    body: { goods: id, household: id, brings: someUnits },
    reply: windowReply,
    turns,
    command: thenShow(setShortage),
  }),
  endpoint({
    method: 'post',
    path: `${path}/packing`,
    summary: 'Begin packing',
    who: sells,
    params,
    reply: windowReply,
    turns,
    command: thenShow(beginPacking),
  }),
  endpoint({
    method: 'post',
    path: `${path}/delivered`,
    summary: 'The goods are at a pick-up point',
    who: sells,
    params,
    body: { pickUpPoint: id },
    reply: windowReply,
    turns,
    command: thenShow(deliver),
  }),
]

const lists = [
  endpoint({
    method: 'get',
    path: `${path}/picking-list`,
    summary: 'What each farm household is to bring',
    who: readsSales,
    params,
    reply: pickingReply,
    answer: pickingList,
  }),
  endpoint({
    method: 'get',
    path: `${path}/packing-list`,
    summary: 'What goes to each pick-up point, order by order',
    who: readsSales,
    params,
    reply: packingReply,
    answer: packingList,
  }),
]

export const windowRoutes = [...drawing, ...running, ...lists]
