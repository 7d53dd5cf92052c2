import { dayOf } from './dates.ts'
import type { Locale } from './locale.ts'
import { moneyFigure, pointsText } from './numbers.ts'

// Read aloud, a figure is words: 224 is 二百二十四, and an amount of money ends in 钱.
const digits = [...'零一二三四五六七八九']

function belowTenThousand(n: number, inner: boolean): string {
  const places: [number, string][] = [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ]
  let said = ''
  let gap = false
  for (const [size, name] of places) {
    const digit = Math.trunc(n / size) % 10
    if (digit === 0) {
      gap = said !== '' || inner
      continue
    }
    if (gap) said += '零'
    gap = false
    const bare = size === 10 && digit === 1 && said === '' && !inner
    said += (bare ? '' : size === 1000 && digit === 2 ? '两' : digits[digit]) + name
  }
  return said
}

/** 224 → 二百二十四, 2504 → 两千五百零四, 10 → 十. */
export function chineseNumber(n: number): string {
  if (n === 0) return '零'
  if (n < 0) return `负${chineseNumber(-n)}`
  const parts: [number, string][] = [
    [100_000_000, '亿'],
    [10_000, '万'],
    [1, ''],
  ]
  let said = ''
  for (const [size, name] of parts) {
    const part = size === 1 ? n % 10_000 : Math.trunc(n / size) % 10_000
    if (part === 0) continue
    const words = belowTenThousand(part, said !== '')
    said += (name && part === 2 && said === '' ? '两' : words) + name
  }
  return said
}

const chineseDecimals = (rest: string) => [...rest].map((d) => digits[Number(d)]).join('')

/** 22400 → 二百二十四分, 50 → 零点五分. */
export function spokenPoints(hundredths: number, locale: Locale): string {
  if (locale === 'en') return pointsText(hundredths, 'en').replace('−', 'minus ')
  const size = Math.abs(hundredths)
  const rest = String(size % 100)
    .padStart(2, '0')
    .replace(/0+$/, '')
  const whole = chineseNumber(Math.trunc(size / 100))
  const number = rest ? `${whole}点${chineseDecimals(rest)}` : whole
  return `${hundredths < 0 ? '减' : ''}${number}分`
}

/** 250412 → 两千五百零四元一角二分钱. */
export function spokenMoney(fen: number, locale: Locale): string {
  if (locale === 'en') return `${moneyFigure(fen).replace('−', 'minus ')} yuan`
  const size = Math.abs(fen)
  const yuan = Math.trunc(size / 100)
  const jiao = Math.trunc(size / 10) % 10
  const cents = size % 10
  let said = yuan > 0 || size === 0 ? `${chineseNumber(yuan)}元` : ''
  if (jiao) said += `${digits[jiao]}角`
  else if (cents && yuan) said += '零'
  if (cents) said += `${digits[cents]}分`
  return `${fen < 0 ? '减' : ''}${said}钱`
}

/** 1400 fen a jin → 每斤十四元钱, as one says it. */
export const spokenPerJin = (fenPerJin: number, locale: Locale) =>
  locale === 'zh'
    ? `每斤${spokenMoney(fenPerJin, 'zh')}`
    : `${spokenMoney(fenPerJin, 'en')} for each jin`

/** 十一月十六日 */
export function spokenDay(day: string, locale: Locale): string {
  const [, month = 1, date = 1] = (day.length > 10 ? dayOf(day) : day).split('-').map(Number)
  if (locale === 'en')
    return `${date} ${new Date(2000, month - 1).toLocaleString('en', { month: 'long' })}`
  return `${chineseNumber(month)}月${chineseNumber(date)}日`
}

/** Any figures left in a sentence, as words, so that no voice reads "two hundred" in English. */
export const spokenSentence = (sentence: string) =>
  sentence
    .replace(/−\s?(?=\d)/g, '减')
    .replace(/\+\s?(?=\d)/g, '加')
    .replace(/(\d[\d,]*)(?:\.(\d+))?/g, (_, whole: string, rest?: string) => {
      const said = chineseNumber(Number(whole.replaceAll(',', '')))
      return rest ? `${said}点${chineseDecimals(rest)}` : said
    })
    .replace(/([零一二三四五六七八九十百千万])\s+/g, '$1')
    .replace(/\s+(?=[零一二三四五六七八九十百千万])/g, '')
