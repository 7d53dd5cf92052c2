import { computed, onScopeDispose, ref, shallowRef, type Ref } from 'vue'
import { api } from '../../ui/api/client.ts'
import type { Reply } from '../../ui/api/operations.ts'
import { useAct } from '../../ui/api/use-act.ts'
import { useLoad } from '../../ui/api/use-load.ts'
import { useBuyer } from '../shell/use-buyer.ts'

export type Payment = Reply<'get', '/places/{place}/payments/{payment}'>
export type Begun = Reply<'post', '/places/{place}/payments/{payment}/begin'>
export type Method = Payment['methods'][number]

const every = 2_500
const tries = 12

/** One payment: how it stands, beginning to pay it, and asking again until the bank has said. */
export function usePayment(id: () => string, cameBack: boolean) {
  const { code } = useBuyer()
  const where = () => ({ place: code.value, payment: id() })
  const load = useLoad(
    () => `payment ${id()}`,
    () => api.get('/places/{place}/payments/{payment}', where()),
  )
  const payment = computed(() => load.data.value)
  const gone = computed(() => [400, 404].includes(load.refusal.value?.status ?? 0))
  const begun = shallowRef<Begun | null>(null)

  const beginning = useAct((method: Method, key) =>
    api.post('/places/{place}/payments/{payment}/begin', where(), { method }, key),
  )
  async function begin(method: Method) {
    const reply = await beginning.run(method)
    if (!reply) {
      // Paid meanwhile, or too late: show that.
      if (beginning.refusal.value?.status === 409) await load.reload()
      return
    }
    begun.value = reply
    if (reply.state === 'paid' || reply.state === 'processing') void watchIt()
    if (method === 'alipay' && reply.next?.kind === 'redirect') {
      window.location.assign(reply.next.url)
    }
  }
  function choose() {
    begun.value = null
    beginning.clear()
  }

  const { waiting, watchIt, problem } = useLook(payment, async () => {
    const now = await api
      .post('/places/{place}/payments/{payment}/look', where(), undefined)
      .catch(() => undefined)
    if (now) load.data.value = now
  })
  if (cameBack) void watchIt()

  return { load, payment, gone, begun, beginning, begin, choose, waiting, watchIt, problem }
}

/** Asks how it stands, again and again for half a minute; why it was declined, once that is known. */
function useLook(payment: Readonly<Ref<Payment | undefined>>, look: () => Promise<void>) {
  const waiting = ref<'no' | 'yes' | 'long'>('no')
  let timer: ReturnType<typeof setTimeout> | undefined
  onScopeDispose(() => clearTimeout(timer))
  const problem = computed(() => {
    if (payment.value?.state !== 'asked') return null
    return payment.value.charges.findLast(({ method }) => method !== 'transfer')?.problem ?? null
  })
  async function watchIt(left = tries): Promise<void> {
    clearTimeout(timer)
    waiting.value = 'yes'
    await look()
    const known = payment.value !== undefined && payment.value.state !== 'asked'
    if (known || problem.value) waiting.value = 'no'
    else if (left <= 1) waiting.value = 'long'
    else timer = setTimeout(() => void watchIt(left - 1), every)
  }
  return { waiting, watchIt, problem }
}
