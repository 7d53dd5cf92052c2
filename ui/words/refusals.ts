import type { ApiRefusal } from '../api/refusal.ts'
import { en } from './en.ts'
import type { Locale } from './locale.ts'
import { pointsText } from './numbers.ts'
import { zh } from './zh.ts'

export interface Sentence {
  /** What happened. */
  what: string
  /** What to do now. */
  next: string
}

// Details that are points are shown as points, never as bare hundredths.
const inPoints = new Set(['short', 'points', 'balance', 'spendable', 'cap', 'had', 'most_points'])
// When a detail the sentence wants is missing, the sentence still has to read well.
const fallback: Record<string, Record<Locale, string>> = {
  name: { zh: '这样东西', en: 'This' },
  left: { zh: '不多', en: 'few' },
  most: { zh: '几', en: 'some' },
  group: { zh: '别的组', en: 'another group' },
  lastDay: { zh: '前几天', en: 'some days ago' },
  days: { zh: '几', en: 'few' },
  short: { zh: '一些', en: 'some' },
  points: { zh: '新价', en: 'a new price' },
  retryAfterSeconds: { zh: '几', en: 'a few' },
  requestId: { zh: '时间', en: 'the time' },
}

function fill(sentence: string, details: Record<string, unknown>, locale: Locale) {
  const filled = sentence.replace(/\{(\w+)\}/g, (_, key: string) => {
    const value = details[key]
    if (typeof value === 'number' && inPoints.has(key)) return pointsText(value, locale)
    if (typeof value === 'number' || typeof value === 'string') return String(value)
    return fallback[key]?.[locale] ?? ''
  })
  return filled.replace(/([一-鿿]) (?=[一-鿿])/g, '$1')
}

export function refusalSentence(refusal: ApiRefusal, locale: Locale): Sentence {
  const words: Record<string, Sentence> = (locale === 'zh' ? zh : en).refusals
  const known = words[refusal.code] ?? words[refusal.status >= 500 ? 'server_error' : 'unknown']!
  const details = { requestId: refusal.requestId, ...refusal.details }
  return { what: fill(known.what, details, locale), next: fill(known.next, details, locale) }
}

/** One line: what happened, then what to do. */
export function refusalLine(refusal: ApiRefusal, locale: Locale): string {
  const { what, next } = refusalSentence(refusal, locale)
  return locale === 'zh' ? `${what}。${next}` : `${what}. ${next}`
}
