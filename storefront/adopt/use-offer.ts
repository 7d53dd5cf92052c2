import { computed, ref, shallowRef, watch } from 'vue'
import { useRouter } from 'vue-router'
import { api } from '../../ui/api/client.ts'
import { useAct } from '../../ui/api/use-act.ts'
import { useLoad } from '../../ui/api/use-load.ts'
import { useWords } from '../../ui/words/index.ts'
import { useBuyer } from '../shell/use-buyer.ts'
import type { Offer } from './offer.ts'

export type BuyerKind = Offer['whoMay'][number]

/** One offer, so many shares of it, and the way to the payment. */
export function useOffer(id: () => string) {
  const { code } = useBuyer()
  const load = useLoad(
    () => `offer ${code.value} ${id()}`,
    () => api.get('/places/{place}/adoption/offers/{offer}', { place: code.value, offer: id() }),
  )
  const offer = computed(() => load.data.value)
  const gone = computed(() => [400, 404].includes(load.refusal.value?.status ?? 0))
  const n = ref(1)
  const deposit = computed(() => offer.value?.depositFenFor[n.value - 1] ?? 0)
  watch(offer, (now) => now && (n.value = Math.max(1, Math.min(n.value, now.mayTake))))
  return { code, load, offer, gone, n, deposit, ...useExample(offer, n, code) }
}

/** The worked example for so many shares; the last one stays until the next is here. */
function useExample(
  offer: { readonly value: Offer | undefined },
  n: { readonly value: number },
  place: { readonly value: string },
) {
  const example = shallowRef<Offer['example']>()
  watch(
    () => [offer.value, n.value] as const,
    async ([now, weight]) => {
      if (!now) return
      if (weight === now.example.weight) return void (example.value = now.example)
      const path = '/places/{place}/adoption/offers/{offer}/example' as const
      const asked = { place: place.value, offer: now.id, query: { weight } }
      const fetched = await api.get(path, asked).catch(() => undefined)
      if (fetched && n.value === weight) example.value = fetched
    },
    { immediate: true },
  )
  return { example }
}

/** Who may take it here, why not, and taking it. */
export function useTake(
  offer: () => Offer | undefined,
  n: () => number,
  deposit: () => number,
  reload: () => Promise<void>,
) {
  const { t } = useWords()
  const { code } = useBuyer()
  const router = useRouter()
  const { mine, options } = useWhom(offer)
  const as = ref<BuyerKind | ''>('')
  const pickUp = ref('')
  watch(options, ([first]) => (as.value = first ?? ''), { immediate: true })
  watch(offer, (now) => now && (pickUp.value ||= now.pickUps[0] ?? ''), { immediate: true })

  const why = computed(() => {
    const now = offer()
    if (!now) return ''
    if (now.state !== 'open') return t(now.left === 0 ? 'adopt.fullNow' : 'adopt.notOpen')
    if (now.left === 0) return t('adopt.fullNow')
    if (mine.value.length === 0) return t('adopt.onlyLooks')
    if (options.value.length === 0) {
      const who = now.whoMay.map((kind) => t(`adopt.who.${kind}`)).join('、')
      return t('adopt.notYou', { who })
    }
    return now.mayTake === 0 ? t('adopt.yoursAll') : ''
  })
  const { busy, refusal, run } = useAct(
    (input: { offer: string; body: { weight: number; expectDepositFen: number } }, key) => {
      const chosen = { ...(as.value ? { as: as.value } : {}), pickUp: pickUp.value }
      const path = '/places/{place}/adoption/offers/{offer}/shares' as const
      const where = { place: code.value, offer: input.offer }
      return api.post(path, where, { ...input.body, ...chosen }, key)
    },
  )
  async function take() {
    const now = offer()
    if (!now || why.value) return
    const body = { weight: n(), expectDepositFen: deposit() }
    const share = await run({ offer: now.id, body })
    if (share?.payment) return void router.push(`/pay/${share.payment.id}`)
    if (share) return void router.push(`/shares/${share.id}`)
    // Somebody was faster, or the price has moved: show how it stands now.
    if (refusal.value && !refusal.value.unanswered) await reload()
  }
  return { options, as, pickUp, why, busy, refusal, take }
}

/** For whom the buyer may take it: themselves, their home, their canteen. */
function useWhom(offer: () => Offer | undefined) {
  const { is } = useBuyer()
  const mine = computed(() => {
    const may: BuyerKind[] = []
    if (is('employee')) may.push('employee')
    if (is('steward')) may.push('home')
    if (is('canteen')) may.push('canteen')
    return may
  })
  const options = computed(() =>
    mine.value.filter((kind) => offer()?.whoMay.includes(kind) ?? false),
  )
  return { mine, options }
}
