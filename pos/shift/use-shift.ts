import { computed, ref, shallowRef, watch } from 'vue'
import { useAct } from '../../ui/api/use-act.ts'
import { api } from '../../ui/api/client.ts'
import { onShelf } from '../counter/kinds.ts'
import { goods as shelf, refreshGoods } from '../offline/snapshot.ts'
import { useKeeper, type Shift } from '../sign-in/use-keeper.ts'
import { asBody, summary, type Count } from './count.ts'

/** Opening and closing are the same work: count some of the shelf, say why it differs. */
export function useShift() {
  const keeper = useKeeper()
  const note = ref('')
  const closed = shallowRef<Shift | null>(null)
  const opened = ref(false)
  const place = () => keeper.place!.code

  const { counts, all, shown, others, sums } = useCounts()
  // Sales do not write to the shift: what went out in it is known when somebody asks.
  void keeper.readShift()
  void refreshGoods(place()).catch(() => undefined)

  const allRight = () => {
    for (const each of shown.value) each.typed = String(each.goods.stock)
  }
  const { open, close } = useActs(place)

  function reset() {
    note.value = ''
    for (const each of counts.value) each.typed = ''
    void refreshGoods(place()).catch(() => undefined)
  }
  async function go() {
    const body = asBody(counts.value, note.value)
    if (!keeper.shift) {
      if (!(await open.run(body))) return
      opened.value = true
    } else {
      const done = await close.run(body)
      if (!done) return
      closed.value = done
    }
    await keeper.readShift()
    reset()
  }
  return {
    keeper,
    counts,
    shown,
    others,
    all,
    note,
    sums,
    allRight,
    open,
    close,
    go,
    closed,
    opened,
  }
}

/** The shelf as a list to count, what went out in this shift first. */
function useCounts() {
  const keeper = useKeeper()
  const counts = ref<Count[]>([])
  const all = ref(false)

  // First what went out in this shift, or the staples; the rest when asked for.
  const first = computed(() => {
    const sold = new Set(keeper.shift?.sold.map(({ goods }) => goods))
    if (sold.size > 0) return new Set(sold)
    return new Set(onShelf(shelf.value, 'usual', new Map()).map(({ id }) => id))
  })
  const shown = computed(() =>
    counts.value.filter(({ goods }) => all.value || first.value.has(goods.id)),
  )
  const others = computed(() => counts.value.length - shown.value.length)
  const sums = computed(() => summary(counts.value))

  watch(
    shelf,
    (now) => {
      const typed = new Map(counts.value.map((each) => [each.goods.id, each.typed]))
      counts.value = now.map((goods) => ({ goods, typed: typed.get(goods.id) ?? '' }))
    },
    { immediate: true },
  )
  return { counts, all, shown, others, sums }
}

function useActs(place: () => string) {
  const keeper = useKeeper()
  const open = useAct((body: ReturnType<typeof asBody>, key) =>
    api.post('/places/{place}/shifts', { place: place() }, body, key),
  )
  const close = useAct((body: ReturnType<typeof asBody>, key) => {
    const at = { place: place(), shift: keeper.shift!.id }
    return api.post('/places/{place}/shifts/{shift}/close', at, body, key)
  })
  return { open, close }
}
