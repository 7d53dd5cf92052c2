import { computed, reactive, ref, watch } from 'vue'
import { typedCount } from '../data/figures.ts'
import { jinTyped, typedGrams } from './typed-jin.ts'
import { useSoldActs, type Sold } from './use-orders.ts'
import { usePackingList, type Packing } from './use-windows.ts'

type Point = Packing['points'][number]
export type ToPack = Point['orders'][number]
export type PackLine = ToPack['lines'][number]

const isPacked = (order: ToPack) => order.lines.some(({ packed }) => packed)

/** The point being packed, and the order that lies on the scale. */
function useQueue(window: () => string) {
  const load = usePackingList(window)
  const pointId = ref('')
  const chosen = ref('')
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
  const lines = computed(() => (order.value?.lines ?? []).filter(({ units }) => units > 0))
  const choose = (id: string) => (chosen.value = id)
  return { load, pointId, points, point, orders, waiting, order, lines, choose }
}

/** What a line begins with: the weight that is known already, or the pieces that were ordered. */
function asTyped({ by, packed, grams, units }: PackLine) {
  if (by === 'piece') return String(units)
  return packed ? jinTyped(grams ?? 0) : ''
}

const unitsIn = (typed: string) => (typed.trim() === '0' ? 0 : typedCount(typed, 1_000_000))

/** Order by order over the scale: what is typed, what it came to, and whose turn is next. */
export function useWeights(window: () => string) {
  const queue = useQueue(window)
  const { order, lines, waiting, choose } = queue
  const { pack } = useSoldActs()
  const typed = reactive<Record<string, string>>({})
  const reason = ref('')
  const tried = ref(false)
  const done = ref<Sold | null>(null)
  const again = computed(() => !!order.value && isPacked(order.value))
  function begin() {
    tried.value = false
    reason.value = ''
    pack.clear()
    for (const line of lines.value) typed[line.id] = asTyped(line)
  }
  watch(() => order.value?.id, begin, { immediate: true })
  const read = ({ id, by }: PackLine) =>
    by === 'weight' ? typedGrams(typed[id] ?? '') : unitsIn(typed[id] ?? '')
  const isWrong = (line: PackLine) => read(line) === null
  const needsReason = computed(() => again.value && reason.value.trim().length < 2)

  async function send(confirmed = false) {
    tried.value = true
    const now = order.value
    if (!now || needsReason.value || lines.value.some(isWrong)) return false
    const packed = lines.value.map((line) => ({
      line: line.id,
      [line.by === 'weight' ? 'grams' : 'units']: read(line)!,
    }))
    const why = again.value ? { reason: reason.value.trim() } : {}
    const reply = await pack.run({ order: now.id, confirmed, lines: packed, ...why })
    if (!reply) return false
    done.value = reply
    // The list is asked for anew, but the next one lies on the scale already.
    choose(waiting.value.find(({ id }) => id !== now.id)?.id ?? '')
    return true
  }
  const state = { again, typed, reason, tried, done, pack, needsReason }
  return { ...queue, ...state, isPacked, isWrong, send }
}
