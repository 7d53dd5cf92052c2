import type { Locale } from '../../ui/words/locale.ts'

const short = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

/** 2026-11 → 11月, Nov */
export function monthName(month: string, locale: Locale): string {
  const n = Number(month.slice(5, 7))
  return locale === 'zh' ? `${n}月` : (short[n - 1] ?? month)
}
