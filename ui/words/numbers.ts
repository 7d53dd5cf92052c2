import type { Locale } from './locale.ts'

// U+2212: a real minus, never a hyphen.
const minus = '−'

const grouped = (digits: string) => digits.replace(/\B(?=(\d{3})+(?!\d))/g, ',')
const halfUp = (value: number) => Math.floor(value + 0.5)

/** Hundredths of a point as a figure: 28600 → 286, 50 → 0.5, −200 → −2. */
export function pointsFigure(hundredths: number): string {
  const size = Math.abs(hundredths)
  const whole = grouped(String(Math.trunc(size / 100)))
  const rest = String(size % 100)
    .padStart(2, '0')
    .replace(/0+$/, '')
  return (hundredths < 0 ? minus : '') + whole + (rest ? `.${rest}` : '')
}

/** The sign stands wherever the figure is a change. */
export function pointsChangeFigure(hundredths: number): string {
  return (hundredths > 0 ? '+' : '') + pointsFigure(hundredths)
}

/** Fen as yuan with two decimals and a comma from a thousand: 250412 → 2,504.12. */
export function moneyFigure(fen: number): string {
  const size = Math.abs(fen)
  const whole = grouped(String(Math.trunc(size / 100)))
  return `${fen < 0 ? minus : ''}${whole}.${String(size % 100).padStart(2, '0')}`
}

/** Tens of thousands of yuan, one decimal, for overviews only. */
export function wanFigure(fen: number): string {
  const tenths = halfUp(Math.abs(fen) / 100_000)
  const sign = fen < 0 && tenths > 0 ? minus : ''
  return `${sign}${grouped(String(Math.trunc(tenths / 10)))}.${tenths % 10}`
}

/** Grams as jin with one decimal at most: 118200 → 236.4. */
export function jinFigure(grams: number): string {
  const tenths = halfUp(grams / 50)
  const rest = tenths % 10
  return grouped(String(Math.trunc(tenths / 10))) + (rest ? `.${rest}` : '')
}

export const countFigure = (n: number) => (n < 0 ? minus : '') + grouped(String(Math.abs(n)))

export const pointUnit = (hundredths: number, locale: Locale) =>
  locale === 'zh' ? '分' : Math.abs(hundredths) === 100 ? 'point' : 'points'

const withUnit = (figure: string, zh: string, en: string, locale: Locale) =>
  `${figure} ${locale === 'zh' ? zh : en}`

export const pointsText = (hundredths: number, locale: Locale) =>
  `${pointsFigure(hundredths)} ${pointUnit(hundredths, locale)}`
export const pointsChangeText = (hundredths: number, locale: Locale) =>
  `${pointsChangeFigure(hundredths)} ${pointUnit(hundredths, locale)}`
export const moneyText = (fen: number, locale: Locale) =>
  withUnit(moneyFigure(fen), '元', 'yuan', locale)
export const perJinText = (fenPerJin: number, locale: Locale) =>
  withUnit(moneyFigure(fenPerJin), '元/斤', 'yuan a jin', locale)
export const jinText = (grams: number, locale: Locale) =>
  withUnit(jinFigure(grams), '斤', 'jin', locale)
