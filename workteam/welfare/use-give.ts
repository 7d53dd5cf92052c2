import { computed, reactive, ref } from 'vue'
import { typedFen } from '../data/figures.ts'
import { useEmployees } from '../employees/use-employees.ts'
import { addDaysTo } from './days.ts'
import { useWelfare } from './use-welfare.ts'

/** Those of a list that are ticked; the tick stays while one searches on. */
function useTicks(shown: () => { id: string }[]) {
  const chosen = ref<string[]>([])
  const all = computed(
    () => shown().length > 0 && shown().every(({ id }) => chosen.value.includes(id)),
  )
  const toggle = (id: string) =>
    (chosen.value = chosen.value.includes(id)
      ? chosen.value.filter((each) => each !== id)
      : [...chosen.value, id])
  function toggleAll() {
    const ids = shown().map(({ id }) => id)
    chosen.value = all.value
      ? chosen.value.filter((id) => !ids.includes(id))
      : [...new Set([...chosen.value, ...ids])]
  }
  return { chosen, all, toggle, toggleAll }
}

/** What each member was given this year, and may still be. */
function useYear() {
  const { load } = useWelfare()
  const known = computed(
    () => new Map((load.data.value?.members ?? []).map((each) => [each.employee, each])),
  )
  const leftOf = (id: string) => {
    const member = known.value.get(id)
    return member ? member.leftFen : (load.data.value?.capFen ?? null)
  }
  const tooMuch = (ids: string[], fen: number) =>
    ids.filter((id) => fen > (leftOf(id) ?? Infinity)).map((id) => known.value.get(id)?.name ?? '')
  return { leftOf, tooMuch }
}

/** Members ticked, the same sum for each, one occasion, one last day. */
export function useGive(fund: () => number) {
  const { give } = useWelfare()
  const { leftOf, tooMuch } = useYear()
  const search = ref('')
  const members = useEmployees(() => search.value)
  const shown = computed(() => (members.data.value ?? []).filter(({ left }) => !left))
  const { chosen, ...ticks } = useTicks(() => shown.value)
  const fresh = () => ({ occasion: '', until: addDaysTo(90), sum: '' })
  const form = reactive(fresh())
  const tried = ref(false)
  const fen = computed(() => typedFen(form.sum) || null)
  const total = computed(() => (fen.value ?? 0) * chosen.value.length)
  const over = computed(() => tooMuch(chosen.value, fen.value ?? 0))
  const wrong = computed(() => ({
    occasion: form.occasion.trim() === '',
    until: form.until < addDaysTo(0),
    fen: fen.value === null,
    overCap: over.value.length > 0,
    members: chosen.value.length === 0,
    fund: total.value > fund(),
  }))
  async function send() {
    tried.value = true
    if (Object.values(wrong.value).some(Boolean)) return undefined
    const items = chosen.value.map((employee) => ({ employee, fen: fen.value! }))
    return await give.run({ occasion: form.occasion.trim(), until: form.until, items })
  }
  function begin() {
    Object.assign(form, fresh())
    chosen.value = []
    search.value = ''
    tried.value = false
    give.clear()
  }
  const asked = { search, members, shown, form, chosen, tried, total, wrong, over, leftOf }
  return { give, ...asked, ...ticks, send, begin }
}
