import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { api } from '../../ui/api/client.ts'
import type { Reply } from '../../ui/api/operations.ts'
import { dayOf } from '../../ui/words/dates.ts'
import { useAsk } from '../data/ask.ts'
import { useVillage } from '../data/village.ts'
import { channels, type ByChannel, type Channel } from '../overview/channels.ts'
import { daysOf } from '../overview/span.ts'

export type AidLedger = Reply<'get', '/places/{place}/aid-ledger'>
export const views = ['month', 'place', 'unit', 'home'] as const
type View = (typeof views)[number]

export interface Row {
  id: string
  /** A month, or the name of a place. */
  name: string
  under: string | null
  code: string | null
  fen: number
  channels: ByChannel
}

const one = (value: unknown) => (typeof value === 'string' ? value : '')

function rowsOf(ledger: AidLedger, view: View): Row[] {
  if (view === 'month') {
    const heard = ledger.months.filter(
      ({ fen, channels: by }) => fen || channels.some((c) => by[c]),
    )
    return heard.map((each) => ({
      ...each,
      id: each.month,
      name: each.month,
      under: null,
      code: null,
    }))
  }
  if (view === 'home')
    return ledger.homes.map((each) => ({ ...each, id: each.code, under: each.unit }))
  const places = view === 'place' ? ledger.sellers : ledger.units
  return places.map((each) => ({ ...each, id: each.code, under: null }))
}

/** The ledger for a year or a month, seen by month, place, unit or home, whole or by one channel. */
export function useAidLedger() {
  const { code } = useVillage()
  const route = useRoute()
  const router = useRouter()
  const thisYear = Number(dayOf(Date.now()).slice(0, 4))
  const year = computed(() => Number(one(route.query.year)) || thisYear)
  const month = computed(() => Number(one(route.query.month)) || null)
  const view = computed<View>(() => views.find((each) => each === route.query.by) ?? 'month')
  const channel = computed<Channel | ''>(
    () => channels.find((each) => each === route.query.channel) ?? '',
  )
  const set = (change: Record<string, string | undefined>) =>
    router.replace({ query: { ...route.query, ...change } })
  const days = computed(() => daysOf(year.value, month.value))
  const load = useAsk(
    () => ['aid-ledger', code.value, days.value.from, days.value.to],
    () => api.get('/places/{place}/aid-ledger', { place: code.value, query: days.value }),
  )
  const rows = computed(() => {
    const all = load.data.value ? rowsOf(load.data.value, view.value) : []
    const of = channel.value
    return of ? all.filter((row) => row.channels[of] !== 0) : all
  })
  const file = computed(
    () => `/api/places/${code.value}/aid-ledger/file?from=${days.value.from}&to=${days.value.to}`,
  )
  return { year, month, view, channel, set, load, rows, file, thisYear }
}
