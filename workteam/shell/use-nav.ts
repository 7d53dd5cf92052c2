import { computed } from 'vue'
import { api } from '../../ui/api/client.ts'
import { useAsk } from '../data/ask.ts'
import { turns } from '../data/turns.ts'
import { useVillage, type Role } from '../data/village.ts'

interface Item {
  name: string
  icon: string
  count?: number
}

/** How many claims stand where; shared with the claims page by its key. */
export function useCounts() {
  const { code, isVillage } = useVillage()
  const load = useAsk(
    () => ['claims', code.value, 'counts'],
    async () =>
      (await api.get('/places/{place}/claims', { place: code.value, query: { limit: 1 } })).counts,
    () => isVillage.value,
  )
  return computed(() => load.data.value)
}

export function useObjections(state: () => 'open' | 'decided' = () => 'open') {
  const { code, isVillage } = useVillage()
  return useAsk(
    () => ['objections', code.value, state()],
    () => api.get('/places/{place}/objections', { place: code.value, query: { state: state() } }),
    () => isVillage.value,
  )
}

export function useNav() {
  const { may, isVillage } = useVillage()
  const counts = useCounts()
  const objections = useObjections()
  const mine = computed(() =>
    turns.reduce((sum, { role, state }) => sum + (may(role) ? (counts.value?.[state] ?? 0) : 0), 0),
  )
  const village = computed<Item[]>(() => [
    { name: 'today', icon: 'calendar' },
    { name: 'claims', icon: 'list', count: mine.value },
    { name: 'notices', icon: 'board' },
    { name: 'objections', icon: 'hand', count: objections.data.value?.items.length ?? 0 },
    { name: 'households', icon: 'house' },
    { name: 'shelf', icon: 'shelf' },
    { name: 'rules', icon: 'rule' },
    { name: 'books', icon: 'chart' },
    ...people(may),
  ])
  const above = computed<Item[]>(() => [
    { name: 'places', icon: 'house' },
    { name: 'rules', icon: 'rule' },
    { name: 'books', icon: 'chart' },
    ...people(may),
  ])
  return computed(() => (isVillage.value ? village.value : above.value))
}

const people = (may: (...names: Role[]) => boolean): Item[] =>
  may('administrator', 'supervisor') ? [{ name: 'people', icon: 'people' }] : []
