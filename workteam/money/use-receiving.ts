import { computed, reactive, ref } from 'vue'
import { api } from '../../ui/api/client.ts'
import type { Body } from '../../ui/api/operations.ts'
import { useAsk, useDeed } from '../data/ask.ts'
import { useVillage } from '../data/village.ts'

type Account = Body<'put', '/places/{place}/receiving-account'>

/** Where transfers go, and the form that says so. The number is typed twice. */
export function useReceiving() {
  const { code, place, may } = useVillage()
  const load = useAsk(
    () => ['receiving-account', code.value],
    () => api.get('/places/{place}/receiving-account', { place: code.value }),
    () =>
      may('administrator', 'clerk', 'settlement_clerk', 'settlement_approver', 'finance_viewer'),
  )
  const setting = useDeed((body: Account, key) =>
    api.put('/places/{place}/receiving-account', { place: code.value }, body, key),
  )
  const form = reactive({ holder: '', bank: '', number: '', again: '' })
  const tried = ref(false)
  const digits = (text: string) => text.replace(/[\s-]/g, '')
  const wrong = computed(() => ({
    holder: form.holder.trim().length < 2,
    bank: form.bank.trim().length < 2,
    number: !/^\d{8,32}$/.test(digits(form.number)),
    again: digits(form.number) !== digits(form.again),
  }))
  function begin() {
    const known = load.data.value
    const own = known?.of === place.value?.name ? known?.account : null
    Object.assign(form, { holder: own?.holder ?? '', bank: own?.bank ?? '', number: '', again: '' })
    tried.value = false
    setting.clear()
  }
  async function send() {
    tried.value = true
    if (Object.values(wrong.value).some(Boolean)) return undefined
    const { holder, bank, number } = form
    const body = { holder: holder.trim(), bank: bank.trim(), number: digits(number) }
    return await setting.run(body)
  }
  return { load, setting, form, tried, wrong, begin, send }
}
