import { computed, reactive, ref } from 'vue'
import { api } from '../../ui/api/client.ts'
import type { Body, Reply } from '../../ui/api/operations.ts'
import { dayOf } from '../../ui/words/dates.ts'
import { useWords } from '../../ui/words/index.ts'
import { useDeed } from '../data/ask.ts'
import { asTyped, typedFen, typedPoints } from '../data/figures.ts'
import { useVillage } from '../data/village.ts'

type Policy = Reply<'get', '/places/{place}/policy'>
type Field = Exclude<keyof Policy, 'holidays'>
type Kind = 'days' | 'workdays' | 'percent' | 'times' | 'months' | 'points' | 'money'

/** What each figure of the policy is, and whether nothing may stand for "no limit". */
export const policyFields: { name: Field; kind: Kind; open?: boolean }[] = [
  { name: 'noticeDays', kind: 'days' },
  { name: 'shownDays', kind: 'days' },
  { name: 'answerWorkdays', kind: 'workdays' },
  { name: 'rateFenPerPoint', kind: 'money' },
  { name: 'giftedPercent', kind: 'percent' },
  { name: 'householdMonthlyCap', kind: 'points', open: true },
  { name: 'purchasesPerMonth', kind: 'times', open: true },
  { name: 'returnDays', kind: 'days' },
  { name: 'expiryMonths', kind: 'months', open: true },
  { name: 'fundFen', kind: 'money' },
]

const typed = (kind: Kind, value: number | null) => {
  if (value === null) return ''
  return kind === 'money' || kind === 'points' ? asTyped(value) : String(value)
}
function read(kind: Kind, text: string): number | null {
  if (kind === 'money') return typedFen(text)
  if (kind === 'points') return typedPoints(text)
  return /^\d{1,6}$/.test(text.trim()) ? Number(text) : null
}

export function usePolicyWords() {
  const { t, points, money } = useWords()
  return (kind: Kind, value: number | null) => {
    if (value === null) return t('books.policy.none')
    if (kind === 'points') return points(value)
    return kind === 'money' ? money(value) : `${value} ${t(`books.policy.units.${kind}`)}`
  }
}

/** Deciding anew, from a later day: only what changes is sent. */
export function usePolicyForm(policy: () => Policy | undefined) {
  const { code } = useVillage()
  const form = reactive<Record<string, string>>({})
  const from = ref('')
  const tried = ref(false)
  const tomorrow = dayOf(Date.now() + 86_400_000)
  const changed = computed(() =>
    policyFields.filter(
      ({ name, kind }) => (form[name] ?? '') !== typed(kind, policy()?.[name] ?? null),
    ),
  )
  const wrong = (name: Field) => {
    const field = policyFields.find((each) => each.name === name)!
    const text = form[name] ?? ''
    return text.trim() === '' ? !field.open : read(field.kind, text) === null
  }
  const sending = useDeed((body: Body<'post', '/places/{place}/policy'>, key) =>
    api.post('/places/{place}/policy', { place: code.value }, body, key),
  )
  async function send() {
    tried.value = true
    const bad = changed.value.some(({ name }) => wrong(name)) || from.value < tomorrow
    if (bad || changed.value.length === 0) return undefined
    const values = Object.fromEntries(
      changed.value.map(({ name, kind }) => [
        name,
        form[name]!.trim() === '' ? null : read(kind, form[name]!),
      ]),
    )
    return await sending.run({ from: from.value, values })
  }
  function begin() {
    for (const { name, kind } of policyFields) form[name] = typed(kind, policy()?.[name] ?? null)
    from.value = tomorrow
    tried.value = false
    sending.clear()
  }
  return { form, from, tried, tomorrow, changed, wrong, sending, send, begin }
}
