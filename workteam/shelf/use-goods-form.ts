import { computed, reactive, ref } from 'vue'
import { typedCount, typedFen, typedPoints } from '../data/figures.ts'
import { useShelfActs } from './use-shelf.ts'

const fresh = () => ({
  name: '',
  nameEn: '',
  category: '',
  unit: '',
  points: '',
  fen: '',
  barcode: '',
  limit: '',
  per: 'month',
  lowAt: '5',
})

/** New goods, as typed. */
export function useGoodsForm() {
  const { propose } = useShelfActs(() => '')
  const form = reactive(fresh())
  const tried = ref(false)
  const wrong = computed(() => ({
    name: form.name.trim() === '',
    category: form.category.trim() === '',
    unit: form.unit.trim() === '' || form.unit.trim().length > 10,
    points: (typedPoints(form.points) ?? 0) <= 0,
    fen: typedFen(form.fen) === null,
    barcode: form.barcode.trim() !== '' && !/^[0-9A-Za-z-]{4,20}$/.test(form.barcode.trim()),
    limit: form.limit.trim() !== '' && typedCount(form.limit, 1000) === null,
    lowAt: !/^\d{1,3}$/.test(form.lowAt.trim()),
  }))
  async function send() {
    tried.value = true
    if (Object.values(wrong.value).some(Boolean)) return undefined
    const count = typedCount(form.limit, 1000)
    const barcode = form.barcode.trim()
    return await propose.run({
      name: form.name.trim(),
      nameEn: form.nameEn.trim(),
      category: form.category.trim(),
      unit: form.unit.trim(),
      points: typedPoints(form.points)!,
      fen: typedFen(form.fen)!,
      lowAt: Number(form.lowAt),
      ...(barcode ? { barcode } : {}),
      ...(count ? { limit: { count, per: form.per as 'month' } } : {}),
    })
  }
  function begin() {
    Object.assign(form, fresh())
    tried.value = false
    propose.clear()
  }
  return { form, tried, wrong, propose, send, begin }
}
