import { computed, onScopeDispose, ref } from 'vue'
import { api } from '../../ui/api/client.ts'
import { useLoad } from '../../ui/api/use-load.ts'
import { useWords } from '../../ui/words/index.ts'
import { useBuyer } from '../shell/use-buyer.ts'

/** What one may order from now, and the vouchers to pay with. */
export function useWindows() {
  const { code } = useBuyer()
  const load = useLoad(
    () => `market ${code.value}`,
    async () => {
      const place = code.value
      const [windows, vouchers] = await Promise.all([
        api.get('/places/{place}/market/windows', { place }),
        api.get('/places/{place}/vouchers', { place }),
      ])
      const usable = vouchers.items.filter(({ state, leftFen }) => state === 'given' && leftFen > 0)
      return { windows: windows.items, vouchers: usable }
    },
  )
  const chosen = ref('')
  const windows = computed(() => load.data.value?.windows ?? [])
  const window = computed(
    () => windows.value.find(({ id }) => id === chosen.value) ?? windows.value[0],
  )
  return { load, windows, window, chosen }
}

const minute = 60_000

/** The minute that it is, for what counts down. */
export function useNow() {
  const now = ref(Date.now())
  const ticking = setInterval(() => (now.value = Date.now()), minute / 2)
  onScopeDispose(() => clearInterval(ticking))
  return now
}

/** 还有 1 天 6 小时; null once the hour has come. */
export function useTimeLeft(until: () => string) {
  const { t } = useWords()
  const now = useNow()
  return computed(() => {
    const minutes = Math.floor((Date.parse(until()) - now.value) / minute)
    if (minutes < 0) return null
    const [d, h, m] = [Math.floor(minutes / 1440), Math.floor(minutes / 60) % 24, minutes % 60]
    if (d > 0) return t('market.leftDays', { d, h })
    return h > 0 ? t('market.leftHours', { h, m }) : t('market.leftMinutes', { m: Math.max(1, m) })
  })
}
