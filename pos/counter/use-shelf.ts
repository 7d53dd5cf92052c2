import { computed, onMounted, ref, shallowRef, watch, type Ref } from 'vue'
import { db, type Goods } from '../offline/db.ts'
import { kindOf, kinds, onShelf, type Kind } from './kinds.ts'
import { useSale } from './use-sale.ts'

/** Which goods are shown: the tab, or what was typed into 找货. */
export function useShelf(search: Ref<string | null>) {
  const sale = useSale()
  const kind = ref<Kind>('usual')
  const times = shallowRef(new Map<string, number>())

  const onSale = computed(() => sale.shelf.filter(({ state }) => state === 'on_sale'))
  const tabs = computed(() =>
    kinds.filter(
      (each) => each === 'usual' || onSale.value.some(({ category }) => kindOf(category) === each),
    ),
  )
  const shown = computed<Goods[]>(() => {
    const typed = search.value?.trim().toLowerCase()
    if (!typed) return onShelf(onSale.value, kind.value, times.value)
    return onSale.value.filter(({ name, nameEn, barcode }) =>
      [name, nameEn, barcode].some((text) => text?.toLowerCase().includes(typed)),
    )
  })

  async function readTimes() {
    const all = await db.tallies.toArray()
    times.value = new Map(all.map(({ goods, times: n }) => [goods, n]))
  }
  onMounted(readTimes)
  // The next household begins at the front of the shelf again.
  watch(
    () => sale.household?.id,
    () => (kind.value = 'usual'),
  )
  return { kind, tabs, shown, onSale }
}
