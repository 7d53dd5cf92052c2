import { computed, onScopeDispose } from 'vue'
import { api } from '../../ui/api/client.ts'
import { useAct } from '../../ui/api/use-act.ts'
import { useLoad } from '../../ui/api/use-load.ts'
import { useBuyer } from '../shell/use-buyer.ts'

const lookAgain = 30_000

/** One order, looked at again while it waits for money or for its delivery. */
export function useOrder(id: () => string) {
  const { code } = useBuyer()
  const at = () => ({ place: code.value, order: id() })
  const load = useLoad(
    () => `order ${id()}`,
    () => api.get('/places/{place}/market/orders/{order}', at()),
  )
  const order = computed(() => load.data.value)
  const gone = computed(() => load.refusal.value?.status === 404)
  const ticking = setInterval(() => {
    const waits = order.value && !order.value.endedAt
    if (waits && !document.hidden && !load.loading.value) void load.reload()
  }, lookAgain)
  onScopeDispose(() => clearInterval(ticking))
  const cancelling = useAct((_: null, key) =>
    api.post('/places/{place}/market/orders/{order}/cancel', at(), undefined, key),
  )
  async function cancel() {
    const now = await cancelling.run(null)
    if (now) load.data.value = now
    return !!now
  }
  return { load, order, gone, cancelling, cancel }
}
