import type { Locale } from './locale.ts'

// The village's clock. China has one zone and no summer time.
const zone = 8 * 3600_000
const dayLength = 86_400_000

export interface Moment {
  year: number
  month: number
  day: number
  weekday: number
  hour: number
  minute: number
}

export function moment(instant: string | number | Date): Moment {
  const at = new Date(new Date(instant).getTime() + zone)
  return {
    year: at.getUTCFullYear(),
    month: at.getUTCMonth() + 1,
    day: at.getUTCDate(),
    weekday: at.getUTCDay(),
    hour: at.getUTCHours(),
    minute: at.getUTCMinutes(),
  }
}

const two = (n: number) => String(n).padStart(2, '0')
const months =
  'January February March April May June July August September October November December'
const enMonths = months.split(' ')
const enDays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')
const zhDays = [...'日一二三四五六']

/** The day in the village of an instant: 2026-11-16. */
export function dayOf(instant: string | number | Date): string {
  const at = moment(instant)
  return `${at.year}-${two(at.month)}-${two(at.day)}`
}

/** 11月16日; with the year when it is not this year's. */
export function dayText(day: string, locale: Locale, now: string | number | Date = Date.now()) {
  const [year = 0, month = 1, date = 1] = day.slice(0, 10).split('-').map(Number)
  const elsewhen = year !== moment(now).year
  if (locale === 'en') return `${date} ${enMonths[month - 1]}${elsewhen ? ` ${year}` : ''}`
  return `${elsewhen ? `${year}年` : ''}${month}月${date}日`
}

export const weekdayText = (day: string, locale: Locale) => {
  const weekday = new Date(`${day.slice(0, 10)}T00:00:00Z`).getUTCDay()
  return locale === 'zh' ? `周${zhDays[weekday]}` : enDays[weekday]!
}

/** 10:24, for the line that says when something happened. */
export function clockText(instant: string | number | Date) {
  const at = moment(instant)
  return `${two(at.hour)}:${two(at.minute)}`
}

/** 11月16日 10:24 */
export const stampText = (instant: string | number | Date, locale: Locale, now?: string | number) =>
  `${dayText(dayOf(instant), locale, now)} ${clockText(instant)}`

function partOfDay(hour: number) {
  if (hour < 5) return '凌晨'
  if (hour < 9) return '早上'
  if (hour < 12) return '上午'
  if (hour === 12) return '中午'
  return hour < 18 ? '下午' : '晚上'
}

function zhHour(hour: number, minute: number) {
  const shown = hour > 12 ? hour - 12 : hour
  if (minute === 0) return `${partOfDay(hour)} ${shown} 点`
  return minute === 30
    ? `${partOfDay(hour)} ${shown} 点半`
    : `${partOfDay(hour)} ${shown}:${two(minute)}`
}

function enHour(hour: number, minute: number) {
  const half = hour < 12 || hour === 24 ? 'a.m.' : 'p.m.'
  if (hour === 24) return 'midnight'
  const shown = hour % 12 === 0 ? 12 : hour % 12
  return `${shown}${minute ? `:${two(minute)}` : ''} ${half}`
}

// Midnight belongs to the evening it ends: 晚上 12 点, not 0 点 of a day nobody meant.
function ending(instant: string | number | Date) {
  const at = moment(instant)
  if (at.hour !== 0 || at.minute !== 0) return { at, hour: at.hour }
  return { at: moment(new Date(instant).getTime() - 60_000), hour: 24 }
}

const hourText = (hour: number, minute: number, locale: Locale) =>
  locale === 'zh' ? (hour === 24 ? '晚上 12 点' : zhHour(hour, minute)) : enHour(hour, minute)

/** A deadline is always a day and an hour: 周四晚上 8 点. */
export function deadlineText(instant: string | number | Date, locale: Locale) {
  const { at, hour } = ending(instant)
  const time = hourText(hour, at.minute === 59 && hour === 24 ? 0 : at.minute, locale)
  return locale === 'zh'
    ? `周${zhDays[at.weekday]}${time}`
    : `${enDays[at.weekday]} ${time === 'midnight' ? 'at midnight' : `at ${time}`}`
}

/** With the date, for what is further away: 11月19日晚上 12 点. */
export function deadlineDayText(instant: string | number | Date, locale: Locale) {
  const { at, hour } = ending(instant)
  const time = hourText(hour, hour === 24 ? 0 : at.minute, locale)
  const day = dayText(`${at.year}-${two(at.month)}-${two(at.day)}`, locale, instant)
  return locale === 'zh' ? `${day}${time}` : `${day}, ${time}`
}

/** Whole days from today to a day: 0 today, 1 tomorrow. */
export function daysUntil(day: string, now: string | number | Date = Date.now()) {
  const today = Date.parse(`${dayOf(now)}T00:00:00Z`)
  return Math.round((Date.parse(`${day.slice(0, 10)}T00:00:00Z`) - today) / dayLength)
}

export function daysLeftText(days: number, locale: Locale) {
  if (days <= 0) return locale === 'zh' ? '今天到期' : 'ends today'
  return locale === 'zh' ? `还有 ${days} 天` : `${days} ${days === 1 ? 'day' : 'days'} left`
}
