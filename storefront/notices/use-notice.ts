import { computed, ref, watch } from 'vue'
import { api } from '../../ui/api/client.ts'
import type { Reply } from '../../ui/api/operations.ts'
import { useLoad } from '../../ui/api/use-load.ts'
import { dayOf, moment } from '../../ui/words/dates.ts'
import { useWords } from '../../ui/words/index.ts'
import { rememberBoard } from '../front/use-entry.ts'

export type Notice = Reply<'get', '/public/notices/{notice}'>
export type Entry = Notice['entries'][number]

const nextDay = (day: string, n = 1) => dayOf(Date.parse(`${day}T00:00:00Z`) + n * 86_400_000)

/** The days of the countdown, each with how much of it has gone by. */
export function trackOf({ firstDay, lastDay }: Notice, now = Date.now()) {
  const today = dayOf(now)
  const { hour, minute } = moment(now)
  const days: { day: string; gone: number; today: boolean }[] = []
  for (let day = firstDay; day <= lastDay; day = nextDay(day)) {
    const gone = day < today ? 1 : day > today ? 0 : (hour + minute / 60) / 24
    days.push({ day, gone, today: day === today })
  }
  return days
}

export function useNotice(id: () => string) {
  const { t } = useWords()
  const load = useLoad(
    () => `notice ${id()}`,
    () => api.get('/public/notices/{notice}', { notice: id() }),
  )
  const notice = computed(() => load.data.value)
  const gone = computed(() => [400, 404].includes(load.refusal.value?.status ?? 0))
  watch(notice, (now) => {
    if (!now) return
    document.title = t('notice.of', { place: now.place.name })
    rememberBoard(now.place)
  })
  return { load, notice, gone }
}

const digits = (code: string) => code.replace(/\D/g, '')

/** 找我家: by the household's code, with or without its dash. */
export function useFind(notice: () => Notice | undefined, few: () => number) {
  const typed = ref('')
  const asked = ref('')
  const all = ref(false)
  const mine = computed(() =>
    asked.value
      ? (notice()?.entries ?? []).filter(
          ({ household }) => digits(household) === digits(asked.value),
        )
      : null,
  )
  const shown = computed(() => {
    const entries = mine.value ?? notice()?.entries ?? []
    return all.value || mine.value ? entries : entries.slice(0, few())
  })
  const hidden = computed(() =>
    mine.value ? 0 : (notice()?.entries.length ?? 0) - shown.value.length,
  )
  const find = () => (asked.value = digits(typed.value) ? typed.value.trim() : '')
  const clear = () => (typed.value = asked.value = '')
  return { typed, asked, all, mine, shown, hidden, find, clear }
}

/** What is read aloud: what is on the screen, nothing more. */
export function useSaid(notice: () => Notice | undefined, shown: () => Entry[]) {
  const { t, change, deadline, language } = useWords()
  return computed(() => {
    const now = notice()
    if (!now) return ''
    const list = shown().map(({ masked, group, what, points, state }) => {
      const who = language.value === 'zh' ? masked.replace('*', '某') : masked.replace('*', '')
      const key = state === 'disputed' ? 'notice.saidDisputed' : 'notice.saidOne'
      return t(key, { who, group, what, points: change(points) })
    })
    return t('notice.said', {
      place: now.place.name,
      end: deadline(now.endsAt),
      list: list.join(''),
    })
  })
}
