import { computed, reactive, ref, watch } from 'vue'
import { typedCount } from '../data/figures.ts'
import { jinTyped, typedGrams } from './typed-jin.ts'
import { useSoldActs, type Sold } from './use-orders.ts'
import { usePackingList, type Packing } from './use-windows.ts'

type Point = Packing['points'][number]
export type ToPack = Point['orders'][number]
export type PackLine = ToPack['lines'][number]

const isPacked = (order: ToPack) => order.lines.some(({ packed }) => packed)

/** Order by order over the scale: what is typed, what it came to, and whose turn is next. */
export function useWeights(window: () => string) {
  const load = usePackingList(window)
  const { pack } = useSoldActs()
  const pointId = ref('')
  const chosen = ref('')
  const typed = reactive<Record<string, string>>({})
  const reason = ref('')
  const tried = ref(false)
  const done = ref<Sold | null>(null)
  const points = computed(() => load.data.value?.points ?? [])
  const point = computed(
    () =>
      points.value.find(({ id }) => id === pointId.value) ??
      points.value.find(({ orders }) => orders.some((each) => !isPacked(each))) ??
      points.value[0],
  )
  const orders = computed(() => point.value?.orders ?? [])
  const waiting = computed(() => orders.value.filter((each) => !isPacked(each)))
  const order = computed(
    () => orders.value.find(({ id }) => id === chosen.value) ?? waiting.value[0],
  )
  const again = computed(() => !!order.value && isPacked(order.value))
  const lines = computed(() => (order.value?.lines ?? []).filter(({ units }) => units > 0))

  watch(
    () => order.value?.id,
    () => {
      tried.value = false
      reason.value = ''
      pack.clear()
      for (const line of lines.value) {
        const known =
          line.by === 'weight' ? (line.packed ? jinTyped(line.grams ?? 0) : '') : String(line.units)
        typed[line.id] = known
      }
    },
    { immediate: true },
  )
  const gramsOf = (line: PackLine) => typedGrams(typed[line.id] ?? '')
  const unitsOf = (line: PackLine) => {
    const text = (typed[line.id] ?? '').trim()
    return text === '0' ? 0 : typedCount(text, 1_000_000)
  }
  const isWrong = (line: PackLine) =>
    (line.by === 'weight' ? gramsOf(line) : unitsOf(line)) === null
  const needsReason = computed(() => again.value && reason.value.trim().length < 2)

  async function send(confirmed = false) {
    tried.value = true
    const now = order.value
    if (!now || needsReason.value || lines.value.some(isWrong)) return false
    const reply = await pack.run({
      order: now.id,
      confirmed,
      lines: lines.value.map((line) =>
        line.by === 'weight'
          ? { line: line.id, grams: gramsOf(line)! }
          : { line: line.id, units: unitsOf(line)! },
      ),
      ...(again.value ? { reason: reason.value.trim() } : {}),
    })
    if (!reply) return false
    done.value = reply
    // The list is asked for anew, but the next one is on the scale already.
    chosen.value = waiting.value.find(({ id }) => id !== now.id)?.id ?? ''
    return true
  }
  const choose = (id: string) => (chosen.value = id)
  return {
    ...{ load, points, point, pointId, orders, waiting, order, again, lines, typed, reason },
    ...{ tried, done, pack, isPacked, isWrong, gramsOf, needsReason, send, choose },
  }
}
