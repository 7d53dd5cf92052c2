import { computed, ref } from 'vue'
import { api } from '../../ui/api/client.ts'
import { useLoad } from '../../ui/api/use-load.ts'
import type { Reply } from '../../ui/api/operations.ts'
import type { Goods } from '../offline/db.ts'
import { useKeeper } from '../sign-in/use-keeper.ts'

export type Batch = Reply<'get', '/places/{place}/goods/{goods}/batches'>['items'][number]
export type Movement = Reply<'get', '/places/{place}/goods/{goods}/movements'>['items'][number]
export const tabs = ['shelf', 'low', 'expiring', 'expired'] as const
export type Tab = (typeof tabs)[number]

/** One line of the list: goods, and for what expires the batch it is about. */
export interface StockLine {
  goods: Goods
  batch?: Batch
}

export function useStock() {
  const keeper = useKeeper()
  const place = () => keeper.place!.code
  const tab = ref<Tab>('shelf')
  const search = ref('')
  const openId = ref<string | null>(null)

  const load = useLoad(
    () => `stock ${place()}`,
    async () => {
      const at = { place: place() }
      const [{ items }, attention] = await Promise.all([
        api.get('/places/{place}/goods', at),
        api.get('/places/{place}/goods/attention', at),
      ])
      return { items, attention }
    },
  )
  const lines = computed<StockLine[]>(() => {
    const known = load.data.value
    if (!known) return []
    const typed = search.value.trim().toLowerCase()
    if (tab.value === 'shelf') {
      const fits = ({ name, nameEn, barcode }: Goods) =>
        !typed || [name, nameEn, barcode].some((text) => text?.toLowerCase().includes(typed))
      return known.items.filter(fits).map((goods) => ({ goods }))
    }
    if (tab.value === 'low') return known.attention.low.map((goods) => ({ goods }))
    return known.attention[tab.value].flatMap((batch) => {
      const goods = known.items.find(({ id }) => id === batch.goods)
      return goods ? [{ goods, batch }] : []
    })
  })
  const counts = computed(() => {
    const known = load.data.value?.attention
    const { low = [], expiring = [], expired = [] } = known ?? {}
    return { shelf: 0, low: low.length, expiring: expiring.length, expired: expired.length }
  })
  const open = computed(() => load.data.value?.items.find(({ id }) => id === openId.value) ?? null)
  return { place, tab, search, openId, open, load, lines, counts }
}

export function useGoods(place: () => string, goods: () => string) {
  return useLoad(
    () => `goods ${goods()}`,
    async () => {
      const at = { place: place(), goods: goods() }
      const [batches, movements] = await Promise.all([
        api.get('/places/{place}/goods/{goods}/batches', at),
        api.get('/places/{place}/goods/{goods}/movements', at),
      ])
      return { batches: batches.items, movements: movements.items }
    },
  )
}
