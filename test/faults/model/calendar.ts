/** Days as the paper counts them: UTC+8, written by hand so that the product's are checked by it. */
const shiftMs = 8 * 3_600_000
export const dayMs = 24 * 3_600_000

export function dayOn(at: number): string {
  return new Date(at + shiftMs).toISOString().slice(0, 10)
}

/** The instant at which a day begins. */
export function dayBegins(day: string): number {
  return Date.parse(`${day}T00:00:00+08:00`)
}

export function daysAfter(day: string, days: number): string {
  return dayOn(dayBegins(day) + days * dayMs)
}

export const monthOf = (day: string): string => day.slice(0, 7)

/** The first instant of the month so many months before the one of `at`. */
export function monthsBefore(at: number, months: number): number {
  const [year = 0, month = 1] = dayOn(at).split('-').map(Number)
  const index = year * 12 + (month - 1) - months
  const text = `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-01`
  return dayBegins(text)
}
