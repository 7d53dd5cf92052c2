import { computed, reactive, ref, shallowRef, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { useAct } from '../../ui/api/use-act.ts'
import { useLoad } from '../../ui/api/use-load.ts'
import { api } from '../../ui/api/client.ts'
import { ApiRefusal } from '../../ui/api/refusal.ts'
import type { Reply } from '../../ui/api/operations.ts'
import { dayOf } from '../../ui/words/dates.ts'
import { useWords } from '../../ui/words/index.ts'
import { useKeeper } from '../sign-in/use-keeper.ts'

export type Slip = Reply<'get', '/places/{place}/redemptions/{redemption}'>
export const reasons = ['wrong', 'broken', 'expired', 'unfit', 'other'] as const
export type Reason = (typeof reasons)[number]

export function useReturns() {
  const keeper = useKeeper()
  const place = () => keeper.place!.code
  const slip = shallowRef<Slip | null>(null)
  const back = shallowRef<{ points: number; left: number; name: string } | null>(null)

  const recent = useLoad(
    () => `slips ${place()} ${keeper.shift?.id}`,
    async () => {
      if (!keeper.shift) return []
      const query = { shift: keeper.shift.id, limit: 60 }
      return (await api.get('/places/{place}/redemptions', { place: place(), query })).items
    },
  )
  const finding = useAct(async (asked: { number?: string; id?: string }) => {
    const path = '/places/{place}/redemptions/{redemption}' as const
    if (asked.id) return api.get(path, { place: place(), redemption: asked.id })
    const query = { number: asked.number! }
    const { items } = await api.get('/places/{place}/redemptions', { place: place(), query })
    if (!items[0]) throw new ApiRefusal(404, 'not_found', { what: 'redemption' })
    return items[0]
  })
  async function find(asked: { number?: string; id?: string }) {
    const found = await finding.run(asked)
    if (found) choose(found)
  }
  function choose(chosen: Slip | null) {
    slip.value = chosen
    back.value = null
  }
  fromAddress(find)
  return {
    keeper,
    slip,
    back,
    recent,
    finding,
    find,
    choose,
    ...useBack(place, slip, back, recent),
  }
}

/** A slip scanned at the counter, or the sale just made, comes in the page's address. */
function fromAddress(find: (asked: { number?: string; id?: string }) => Promise<void>) {
  const route = useRoute()
  const router = useRouter()
  watch(
    () => route.query,
    ({ slip, redemption }) => {
      if (typeof slip === 'string') void find({ number: slip })
      else if (typeof redemption === 'string') void find({ id: redemption })
      else return
      void router.replace({ query: {} })
    },
    { immediate: true },
  )
}

type Back = { points: number; left: number; name: string }
function useBack(
  place: () => string,
  slip: { value: Slip | null },
  back: { value: Back | null },
  recent: { reload: () => Promise<void> },
) {
  const { t } = useWords()
  const quantities = reactive<Record<string, number>>({})
  const reason = ref<Reason | ''>('')
  const other = ref('')
  const lines = computed(() => slip.value?.lines ?? [])
  const chosen = computed(() =>
    lines.value.flatMap(({ goods }) => {
      const quantity = quantities[goods] ?? 0
      return quantity > 0 ? [{ goods, quantity }] : []
    }),
  )
  const points = computed(() =>
    lines.value.reduce((sum, line) => sum + line.points * (quantities[line.goods] ?? 0), 0),
  )
  const late = computed(() => !!slip.value && dayOf(Date.now()) > slip.value.returnUntil)
  const reasonText = computed(() =>
    reason.value === 'other' || !reason.value
      ? other.value.trim()
      : t(`returns.reasons.${reason.value}`),
  )
  const empty = () => {
    for (const key of Object.keys(quantities)) delete quantities[key]
    reason.value = other.value = ''
  }
  watch(() => slip.value?.id, empty)
  const all = () => {
    for (const { goods, quantity, returned } of lines.value) quantities[goods] = quantity - returned
  }
  type Body = { lines: { goods: string; quantity: number }[]; reason: string }
  const sending = useAct((body: Body, key) => {
    const at = { place: place(), redemption: slip.value!.id }
    return api.post('/places/{place}/redemptions/{redemption}/returns', at, body, key)
  })
  async function send() {
    const name = slip.value!.household.masked
    const done = await sending.run({ lines: chosen.value, reason: reasonText.value })
    if (!done) return
    back.value = { points: done.points, left: done.balanceAfter, name }
    slip.value = null
    void recent.reload()
  }
  return { quantities, reason, other, lines, chosen, points, late, reasonText, all, sending, send }
}
