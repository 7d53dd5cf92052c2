import {
  MetAnotherWriter,
  Refusal,
  accountOf,
  addDays,
  dayOf,
  missing,
  newId,
  toId,
  type Actor,
  type Day,
} from '../platform/index.ts'
import { periodOfDuty } from './due.ts'
import { activePairingOf, assertWhilePaired, sideOf } from './find.ts'
import { pageById } from './page.ts'
import { DutiesDone, Pairings, type Duty, type Pairing, type Side } from './pairing.model.ts'

/** On a list at once; and ever, with those taken off. */
const most = 30
const mostEver = 200

export interface DutyGiven {
  side: Side
  title: string
  due?: Day | undefined
}

/** A duty in force from today; the day it is due has not passed. */
export function asDuty({ side, title, due }: DutyGiven, today: Day): Duty {
  if (due !== undefined) assertAhead(due, today)
  return { _id: newId(), side, title, from: today, ...(due ? { due } : {}) }
}

/** Today or within a year: what is further away is a slip of the pen. */
export function assertAhead(on: Day, today: Day): void {
  if (on < today) throw new Refusal('against_rule', 'day_past')
  if (on > addDays(today, 366)) throw new Refusal('against_rule', 'day_too_far')
}

export async function addDuty(actor: Actor, input: DutyGiven & { pairing: string }) {
  const { _id, place, duties } = await activePairingOf(actor, input.pairing)
  const now = duties.filter((each) => !each.until).length
  if (now >= most || duties.length >= mostEver) {
    throw new Refusal('against_rule', 'too_many_duties', { most })
  }
  const duty = asDuty(input, dayOf(actor.at))
  const { matchedCount } = await Pairings.updateOne(
    { _id, place, state: 'active', duties: { $size: duties.length } },
    { $push: { duties: duty } },
  )
  if (matchedCount === 0) throw new MetAnotherWriter()
  return await pageById(actor, _id)
}

/** Takes a duty off the list; what was done for it stays on file. */
export async function dropDuty(actor: Actor, input: { pairing: string; duty: string }) {
  const pairing = await activePairingOf(actor, input.pairing)
  const { _id, place, duties } = pairing
  const gone = dutyOf(pairing, input.duty)
  const until = dayOf(actor.at)
  const left = duties.map((each) => (each._id.equals(gone._id) ? { ...each, until } : each))
  const { matchedCount } = await Pairings.updateOne(
    { _id, place, state: 'active', duties: { $size: duties.length } },
    { $set: { duties: left } },
  )
  if (matchedCount === 0) throw new MetAnotherWriter()
  return await pageById(actor, _id)
}

interface Done {
  pairing: string
  duty: string
  on?: Day | undefined
  note: string
}

/** Ticks a duty off, each side its own. Twice for the same day or month is once. */
export async function tickDuty(actor: Actor, input: Done) {
  const pairing = await activePairingOf(actor, input.pairing)
  const duty = dutyOf(pairing, input.duty)
  if (duty.side !== sideOf(actor)) throw new Refusal('forbidden', 'other_side')
  const on = input.on ?? dayOf(actor.at)
  assertWhilePaired(pairing, on, dayOf(actor.at))
  const period = periodOfDuty(duty, on)
  const { _id, place } = pairing
  const same = { place, pairing: _id, duty: duty._id, period }
  if (!(await DutiesDone.exists(same))) {
    const { id, name } = accountOf(actor)
    const done = { _id: newId(), ...same, on, note: input.note, by: id, name }
    await DutiesDone.insertMany([done], { lean: true })
  }
  return await pageById(actor, _id)
}

function dutyOf(pairing: Pairing, id: string): Duty {
  const duty = pairing.duties.find((each) => each._id.equals(toId(id)) && !each.until)
  if (!duty) throw missing('duty')
  return duty
}
