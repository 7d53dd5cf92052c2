import { computed } from 'vue'
import { api } from '../../ui/api/client.ts'
import { useAsk } from '../data/ask.ts'
import { useVillage } from '../data/village.ts'

/** Points outstanding × rate, against the fund and the stock. */
export function useBooks() {
  const { code } = useVillage()
  const books = useAsk(
    () => ['books', code.value],
    () => api.get('/places/{place}/books', { place: code.value }),
  )
  const behind = computed(() =>
    books.data.value ? books.data.value.fundFen + books.data.value.stockFen : 0,
  )
  return { books, behind }
}

export function useBooksCheck() {
  const { code, may } = useVillage()
  const able = computed(() => may('supervisor', 'administrator'))
  const load = useAsk(
    () => ['books', code.value, 'check'],
    () => api.get('/places/{place}/books/check', { place: code.value }),
    () => able.value,
  )
  return { able, load }
}

export function useShifts() {
  const { code, isVillage } = useVillage()
  return useAsk(
    () => ['shifts', code.value],
    () => api.get('/places/{place}/shifts', { place: code.value }),
    () => isVillage.value,
  )
}

export function useSlips(number: () => string) {
  const { code, isVillage } = useVillage()
  return useAsk(
    () => ['slips', code.value, number()],
    () =>
      api.get('/places/{place}/redemptions', {
        place: code.value,
        query: { limit: 20, ...(number() ? { number: number() } : {}) },
      }),
    () => isVillage.value,
  )
}
