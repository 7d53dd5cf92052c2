import { computed, ref } from 'vue'
import { api } from '../../ui/api/client.ts'
import type { Reply } from '../../ui/api/operations.ts'
import { useAsk } from '../data/ask.ts'
import { useVillage } from '../data/village.ts'
import { spanDays, type Span } from './span.ts'

export type Overview = Reply<'get', '/places/{place}/overview'>
export type Month = Overview['months'][number]

/** Sold, points and what stands behind them, where a hand is needed: for a month or a year. */
export function useOverview() {
  const { code } = useVillage()
  const span = ref<Span>('year')
  const days = computed(() => spanDays(span.value))
  const load = useAsk(
    () => ['overview', code.value, days.value.from, days.value.to],
    () => api.get('/places/{place}/overview', { place: code.value, query: days.value }),
  )
  const file = computed(
    () => `/api/places/${code.value}/aid-ledger/file?from=${days.value.from}&to=${days.value.to}`,
  )
  return { span, days, load, file }
}
