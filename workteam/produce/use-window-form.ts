import { computed, reactive, ref } from 'vue'
import { api } from '../../ui/api/client.ts'
import { dayOf, moment } from '../../ui/words/dates.ts'
import { useDeed } from '../data/ask.ts'
import { typedCount, typedFen } from '../data/figures.ts'
import { useVillage } from '../data/village.ts'
import { jinTyped, typedGrams } from './typed-jin.ts'
import type { Produce } from './use-catalogue.ts'
import type { NewWindow, OrderWindow } from './use-windows.ts'

export interface SupplierTyped {
  household: string
  name: string
  most: string
}
export interface GoodsTyped {
  produce: string
  name: string
  nameEn: string
  unit: string
  by: 'weight' | 'piece'
  fen: string
  jinEach: string
  least: string
  most: string
  perLeast: string
  perMost: string
  suppliers: SupplierTyped[]
}
const dayMs = 86_400_000
const inDays = (n: number) => dayOf(Date.now() + n * dayMs)
const freshPoint = () => ({ name: '', address: '', at: '' })
const fresh = () => ({
  name: '',
  opensOn: inDays(0),
  opensAt: '8',
  closesOn: inDays(3),
  closesAt: '20',
  days: [inDays(5)],
  service: '0',
  collective: '0',
  keep: '3',
  openTo: '',
  points: [freshPoint()],
  goods: [] as GoodsTyped[],
})
export type WindowTyped = ReturnType<typeof fresh>

const yuan = (fen: number | null) => ((fen ?? 0) / 100).toFixed(2)
const percentOf = (typed: string) => (/^\d{1,2}$/.test(typed.trim()) ? Number(typed) : Number.NaN)
const instant = (day: string, hour: string) => {
  const at = new Date(`${day}T00:00:00+08:00`)
  return new Date(at.getTime() + Number(hour) * 3_600_000).toISOString()
}

/** Something from the catalogue, with what it usually costs. */
export const goodsFrom = (produce: Produce): GoodsTyped => ({
  produce: produce.id,
  name: produce.name,
  nameEn: produce.nameEn,
  unit: produce.unit,
  by: produce.by,
  fen: yuan(produce.usualFen),
  jinEach: jinTyped(produce.gramsEach ?? 500),
  least: '0',
  most: '',
  perLeast: '1',
  perMost: '',
  suppliers: [],
})

function goodsOf(each: OrderWindow['goods'][number]): GoodsTyped {
  const { produce, name, nameEn, unit, by } = each
  return {
    ...{ produce, name, nameEn, unit, by },
    fen: yuan(by === 'weight' ? each.fenPerJin : each.fenEach),
    jinEach: jinTyped(each.gramsEach ?? 500),
    least: String(each.least),
    most: String(each.most),
    perLeast: String(each.perBuyerLeast),
    perMost: each.perBuyerMost === each.most ? '' : String(each.perBuyerMost),
    suppliers: each.suppliers.map(({ household, code, headName, most }) => ({
      household,
      name: `${headName} ${code}`,
      most: String(most),
    })),
  }
}

/** What is wrong with one of the goods, by its field. */
export const wrongOf = (each: GoodsTyped) => ({
  fen: !typedFen(each.fen),
  jinEach: each.by === 'weight' && !typedGrams(each.jinEach),
  least: !/^\d{1,6}$/.test(each.least.trim()),
  most: typedCount(each.most, 999_999) === null,
  perLeast: typedCount(each.perLeast, 999_999) === null,
  perMost: each.perMost.trim() !== '' && typedCount(each.perMost, 999_999) === null,
  suppliers:
    each.suppliers.length === 0 ||
    each.suppliers.some(({ most }) => typedCount(most, 999_999) === null),
})

const goodsBody = (each: GoodsTyped): NewWindow['goods'][number] => ({
  produce: each.produce,
  ...(each.by === 'weight'
    ? { fenPerJin: typedFen(each.fen)!, gramsEach: typedGrams(each.jinEach)! }
    : { fenEach: typedFen(each.fen)! }),
  least: Number(each.least),
  most: typedCount(each.most, 999_999)!,
  perBuyerLeast: typedCount(each.perLeast, 999_999)!,
  ...(each.perMost.trim() ? { perBuyerMost: typedCount(each.perMost, 999_999)! } : {}),
  suppliers: each.suppliers.map(({ household, most }) => ({
    household,
    most: typedCount(most, 999_999)!,
  })),
})

function bodyOf(form: WindowTyped): NewWindow {
  return {
    name: form.name.trim(),
    opensAt: instant(form.opensOn, form.opensAt),
    closesAt: instant(form.closesOn, form.closesAt),
    deliveryDays: form.days.filter(Boolean),
    pickUpPoints: form.points.map(({ name, address, at }) => ({
      name: name.trim(),
      address: address.trim(),
      at: at.trim(),
    })),
    ...(form.openTo ? { openTo: form.openTo } : {}),
    servicePercent: percentOf(form.service),
    collectivePercent: percentOf(form.collective),
    keepDays: Number(form.keep),
    goods: form.goods.map(goodsBody),
  }
}

/** Fills the form with a draft; of another window only what is the same every time. */
function filled(window: OrderWindow, again: boolean): Partial<WindowTyped> {
  const points = window.pickUpPoints.map(({ name, address, at }) => ({ name, address, at }))
  const common = {
    points,
    service: String(window.servicePercent),
    collective: String(window.collectivePercent),
    keep: String(window.keepDays),
    openTo: window.openTo,
    goods: window.goods.map(goodsOf),
  }
  if (again) return common
  return {
    ...common,
    name: window.name,
    opensOn: dayOf(window.opensAt),
    opensAt: String(moment(window.opensAt).hour),
    closesOn: dayOf(window.closesAt),
    closesAt: String(moment(window.closesAt).hour),
    days: [...window.deliveryDays],
  }
}

/** A window being drawn up: a new one, or a draft drawn up anew. */
export function useWindowForm(window: () => string | undefined) {
  const { code } = useVillage()
  const form = reactive(fresh())
  const tried = ref(false)
  const sending = useDeed((body: NewWindow, key) => {
    const id = window()
    const path = '/places/{place}/windows' as const
    return id
      ? api.put(`${path}/{window}`, { place: code.value, window: id }, body, key)
      : api.post(path, { place: code.value }, body, key)
  })
  const wrong = computed(() => ({
    name: form.name.trim() === '',
    days: form.days.filter(Boolean).length === 0,
    points: form.points.some(
      ({ name, address, at }) => !name.trim() || !address.trim() || !at.trim(),
    ),
    service: !(percentOf(form.service) <= 50),
    collective: !(percentOf(form.collective) <= 50),
    keep: typedCount(form.keep, 30) === null,
    goods: form.goods.length === 0,
    inGoods: form.goods.some((each) => Object.values(wrongOf(each)).some(Boolean)),
  }))
  async function send() {
    tried.value = true
    if (Object.values(wrong.value).some(Boolean)) return undefined
    return await sending.run(bodyOf(form))
  }
  const fill = (from: OrderWindow, again = false) => Object.assign(form, filled(from, again))
  const addPoint = () => form.points.push(freshPoint())
  return { form, tried, wrong, sending, send, fill, addPoint }
}
