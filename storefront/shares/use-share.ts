import { computed, ref } from 'vue'
import { api } from '../../ui/api/client.ts'
import { useAct } from '../../ui/api/use-act.ts'
import { useLoad } from '../../ui/api/use-load.ts'
import { useBuyer } from '../shell/use-buyer.ts'

/** One share of mine, and what may be done with it. */
export function useShare(id: () => string) {
  const { code } = useBuyer()
  const where = () => ({ place: code.value, share: id() })
  const load = useLoad(
    () => `share ${id()}`,
    () => api.get('/places/{place}/adoption/shares/{share}', where()),
  )
  const share = computed(() => load.data.value)
  const gone = computed(() => [400, 404].includes(load.refusal.value?.status ?? 0))

  const cancelling = useAct((_: object, key) =>
    api.post('/places/{place}/adoption/shares/{share}/cancel', where(), undefined, key),
  )
  const asking = ref<'cancel' | 'donate' | null>(null)
  async function cancel() {
    const now = await cancelling.run({})
    if (!now) return
    load.data.value = now
    asking.value = null
  }

  const donating = useAct((body: { to: string }, key) =>
    api.post('/places/{place}/adoption/shares/{share}/donate', where(), body, key),
  )
  const to = ref('')
  const tried = ref(false)
  async function donate() {
    tried.value = true
    if (!to.value.trim()) return
    const now = await donating.run({ to: to.value.trim() })
    if (!now) return
    load.data.value = now
    asking.value = null
  }
  return { code, load, share, gone, asking, cancelling, cancel, donating, to, tried, donate }
}
