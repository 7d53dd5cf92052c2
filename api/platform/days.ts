/**
 * Days as the village counts them. China has one zone without summer time (UTC+8),
 * so a fixed shift is exact.
 */
const shiftMs = 8 * 3600_000
const dayMs = 24 * 3600_000

/** "2026-11-16": the village's calendar day of an instant. */
export type Day = string

export function dayOf(at: Date): Day {
  return new Date(at.getTime() + shiftMs).toISOString().slice(0, 10)
}

/** The instant at which a day begins in the village. */
export function startOf(day: Day): Date {
  return new Date(Date.parse(`${day}T00:00:00Z`) - shiftMs)
}

export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10)
}

/** The same day some months away; the 31st becomes the last day of a shorter month. */
export function addMonths(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  const moved = new Date(Date.UTC(year, month - 1 + months, Math.min(date, last)))
  return moved.toISOString().slice(0, 10)
}

/** The day `count` working days after `day`: Saturdays, Sundays and the listed holidays do not count. */
export function addWorkdays(day: Day, count: number, holidays: readonly Day[] = []): Day {
  let at = day
  for (let left = count; left > 0;) {
    at = addDays(at, 1)
    const weekday = new Date(`${at}T00:00:00Z`).getUTCDay()
    if (weekday !== 0 && weekday !== 6 && !holidays.includes(at)) left -= 1
  }
  return at
}

export type Period = 'day' | 'week' | 'month' | 'year' | 'once'

/** The name of the period that a day falls in: "2026-W47" (ISO week), "2026-11", "2026", "once". */
export function periodOf(day: Day, per: Period): string {
  if (per === 'day') return day
  if (per === 'month') return day.slice(0, 7)
  if (per === 'year') return day.slice(0, 4)
  if (per === 'week') return isoWeek(day)
  return 'once'
}

/** ISO 8601: weeks begin on Monday; a week belongs to the year that holds its Thursday. */
function isoWeek(day: Day): string {
  const at = new Date(`${day}T00:00:00Z`)
  const thursday = new Date(at.getTime() + (4 - (at.getUTCDay() || 7)) * dayMs)
  const newYear = Date.UTC(thursday.getUTCFullYear(), 0, 1)
  const week = Math.floor((thursday.getTime() - newYear) / (7 * dayMs)) + 1
  return `${thursday.getUTCFullYear()}-W${String(week).padStart(2, '0')}`
}
