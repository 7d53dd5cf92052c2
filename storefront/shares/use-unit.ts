import { computed, ref, shallowRef } from 'vue'
import { api } from '../../ui/api/client.ts'
import { useLoad } from '../../ui/api/use-load.ts'
import { useBuyer } from '../shell/use-buyer.ts'
import type { Unit } from './share.ts'

type Entry = Unit['diary'][number]

/** A unit with its diary; older entries are fetched when asked for. */
export function useUnit(id: () => string) {
  const { code } = useBuyer()
  const load = useLoad(
    () => `unit ${id()}`,
    () => api.get('/places/{place}/adoption/units/{unit}', { place: code.value, unit: id() }),
  )
  const unit = computed(() => load.data.value)
  const gone = computed(() => [400, 404].includes(load.refusal.value?.status ?? 0))
  const older = shallowRef<Entry[]>([])
  const diary = computed(() => [...(unit.value?.diary ?? []), ...older.value])
  const more = computed(() => (diary.value.at(-1)?.number ?? 1) > 1)
  const busy = ref(false)
  async function fetchOlder() {
    const last = diary.value.at(-1)
    if (!last || busy.value) return
    busy.value = true
    const asked = { place: code.value, unit: id(), query: { before: last.number } }
    const page = await api
      .get('/places/{place}/adoption/units/{unit}/diary', asked)
      .catch(() => undefined)
    busy.value = false
    if (page) older.value = [...older.value, ...page.items]
  }
  return { code, load, unit, gone, diary, more, busy, fetchOlder }
}
