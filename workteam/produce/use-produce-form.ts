import { computed, reactive, ref } from 'vue'
import { typedCount, typedFen } from '../data/figures.ts'
import { edgesOf, seasonOf } from './season.ts'
import { jinTyped, typedGrams } from './typed-jin.ts'
import { useCatalogueActs, type Produce } from './use-catalogue.ts'

const fresh = () => ({
  name: '',
  nameEn: '',
  category: '',
  unit: '',
  by: 'weight',
  jinEach: '1',
  season: 'all',
  from: '1',
  to: '3',
  storage: '',
  days: '',
  fen: '',
})

function asTyped(produce: Produce): ReturnType<typeof fresh> {
  const edges = edgesOf(produce.months)
  return {
    name: produce.name,
    nameEn: produce.nameEn,
    category: produce.category,
    unit: produce.unit,
    by: produce.by,
    jinEach: produce.gramsEach ? jinTyped(produce.gramsEach) : '1',
    season: edges ? 'some' : 'all',
    from: String(edges?.from ?? 1),
    to: String(edges?.to ?? 3),
    storage: produce.storage,
    days: produce.shelfLifeDays ? String(produce.shelfLifeDays) : '',
    fen: (produce.usualFen / 100).toFixed(2),
  }
}

/** Something for the catalogue, as typed: new, or a change of what is there. */
export function useProduceForm() {
  const { add, change } = useCatalogueActs()
  const form = reactive(fresh())
  const id = ref<string | null>(null)
  const tried = ref(false)
  const wrong = computed(() => ({
    name: form.name.trim() === '',
    nameEn: form.nameEn.trim() === '',
    category: form.category.trim() === '',
    unit: form.unit.trim() === '',
    jinEach: form.by === 'weight' && !typedGrams(form.jinEach),
    fen: !typedFen(form.fen),
    days: form.days.trim() !== '' && typedCount(form.days) === null,
  }))
  const season = () =>
    form.season === 'all' ? '全年' : seasonOf(Number(form.from), Number(form.to))
  async function send() {
    tried.value = true
    if (Object.values(wrong.value).some(Boolean)) return undefined
    const days = typedCount(form.days)
    const body = {
      nameEn: form.nameEn.trim(),
      category: form.category.trim(),
      unit: form.unit.trim(),
      season: season(),
      storage: form.storage.trim(),
      usualFen: typedFen(form.fen)!,
      ...(days ? { shelfLifeDays: days } : {}),
      ...(form.by === 'weight' ? { gramsEach: typedGrams(form.jinEach)! } : {}),
    }
    if (id.value) return await change.run({ id: id.value, ...body })
    return await add.run({ ...body, name: form.name.trim(), by: form.by as 'weight' })
  }
  function begin(produce: Produce | null) {
    Object.assign(form, produce ? asTyped(produce) : fresh())
    id.value = produce?.id ?? null
    tried.value = false
    add.clear()
    change.clear()
  }
  const busy = computed(() => add.busy.value || change.busy.value)
  const refusal = computed(() => add.refusal.value ?? change.refusal.value)
  return { form, tried, wrong, busy, refusal, send, begin }
}
