import { addDays, addMonths, type Day } from '../platform/index.ts'
import type { Duty } from './pairing.model.ts'

const once = 'once'

/** What a duty counts for on a day: "2026-11" when it is monthly, "once" when it has a day. */
export function periodOfDuty(duty: Pick<Duty, 'due'>, on: Day): string {
  return duty.due ? once : on.slice(0, 7)
}

/** The periods that decide whether anything is due today. */
export function periodsThatCount(today: Day): string[] {
  return [once, monthBefore(today), today.slice(0, 7)]
}

/**
 * When a duty is due next. Of a monthly one only the last month can be late: a call that was
 * not made in March is not made good in November; doing it this month ends the lateness.
 */
export function dueOf(
  duty: Pick<Duty, 'due' | 'from'>,
  done: ReadonlySet<string>,
  today: Day,
): { due: Day | null; overdue: boolean } {
  if (duty.due) {
    return done.has(once)
      ? { due: null, overdue: false }
      : { due: duty.due, overdue: duty.due < today }
  }
  const first = firstMonth(duty.from)
  const [before, now] = [monthBefore(today), today.slice(0, 7)]
  if (done.has(now)) return { due: lastOf(monthAfter(today)), overdue: false }
  if (before >= first && !done.has(before)) return { due: lastOf(before), overdue: true }
  return { due: lastOf(now < first ? first : now), overdue: false }
}

/** The first whole month: nobody is late for the two days of a month that were left. */
function firstMonth(from: Day): string {
  return from.endsWith('-01') ? from.slice(0, 7) : monthAfter(from)
}

const monthBefore = (day: Day) => addDays(`${day.slice(0, 7)}-01`, -1).slice(0, 7)
const monthAfter = (day: Day) => addMonths(`${day.slice(0, 7)}-01`, 1).slice(0, 7)
const lastOf = (month: string) => addDays(addMonths(`${month}-01`, 1), -1)
