import { computed, ref } from 'vue'
import { createI18n, useI18n } from 'vue-i18n'
import type { ApiRefusal } from '../api/refusal.ts'
import * as dates from './dates.ts'
import { en } from './en.ts'
import { locales, type Locale, type SameKeys } from './locale.ts'
import * as numbers from './numbers.ts'
import { refusalLine, refusalSentence } from './refusals.ts'
import * as spoken from './spoken.ts'
import { zh } from './zh.ts'

export type { Locale, SameKeys }

const kept = 'qianshou.language'
const remembered = locales.find((each) => each === localStorage.getItem(kept))
const current = ref<Locale>(remembered ?? 'zh')

function announce(locale: Locale) {
  document.documentElement.lang = locale === 'zh' ? 'zh-CN' : 'en'
}

/** A front's own groups must not hide the shared ones. */
type Own = object & { [K in keyof typeof zh]?: never }

/** A front's i18n: the shared words and its own, under its own name. */
export function makeWords<T extends Own>(own: { zh: T; en: SameKeys<T> }) {
  announce(current.value)
  return createI18n({
    legacy: false,
    locale: current.value,
    fallbackLocale: 'zh',
    messages: { zh: { ...zh, ...own.zh }, en: { ...en, ...own.en } },
  })
}

/** Words and formats of the language now chosen. Call it in setup. */
export function useWords() {
  const { t, locale } = useI18n()
  const language = computed(() => locale.value as Locale)
  const choose = (next: Locale) => {
    locale.value = next
    current.value = next
    localStorage.setItem(kept, next)
    announce(next)
  }
  return { t: t as Translate, language, choose, ...formats(() => language.value) }
}

export type Translate = (key: string, filled?: Record<string, unknown> | number) => string

function formats(now: () => Locale) {
  return {
    points: (n: number) => numbers.pointsText(n, now()),
    change: (n: number) => numbers.pointsChangeText(n, now()),
    money: (fen: number) => numbers.moneyText(fen, now()),
    perJin: (fen: number) => numbers.perJinText(fen, now()),
    jin: (grams: number) => numbers.jinText(grams, now()),
    day: (day: string) => dates.dayText(day.length > 10 ? dates.dayOf(day) : day, now()),
    stamp: (at: string | number) => dates.stampText(at, now()),
    weekday: (day: string) => dates.weekdayText(day, now()),
    deadline: (at: string) => dates.deadlineText(at, now()),
    deadlineDay: (at: string) => dates.deadlineDayText(at, now()),
    daysLeft: (days: number) => dates.daysLeftText(days, now()),
    said: (n: number) => spoken.spokenPoints(n, now()),
    saidMoney: (fen: number) => spoken.spokenMoney(fen, now()),
    refusal: (refusal: ApiRefusal) => refusalSentence(refusal, now()),
    refusalLine: (refusal: ApiRefusal) => refusalLine(refusal, now()),
  }
}
