import { computed, reactive, ref, watch } from 'vue'
import { api } from '../../ui/api/client.ts'
import { usePhotos } from '../../ui/parts/photos.ts'
import { dayOf } from '../../ui/words/dates.ts'
import { useDeed } from '../data/ask.ts'
import { useRulesInForce, useVillage } from '../data/village.ts'
import type { ClaimDetail, Household, Rule } from './claim-replies.ts'

interface Form {
  household: Household | null
  person: string
  rules: string[]
  quantity: number
  day: string
  what: string
}
interface Typed {
  household: string
  person?: string
  rules: string[]
  quantity: number
  happenedOn: string
  what: string
  photos: string[]
}
const fresh = (): Form => ({
  household: null,
  person: '',
  rules: [],
  quantity: 1,
  day: dayOf(Date.now()),
  what: '',
})

/** What of the form is chosen, which rule counts, and what is still missing. */
function useFacts(form: Form, offered: () => Rule[]) {
  const chosen = computed(() => offered().filter(({ key }) => form.rules.includes(key)))
  // One act, one rule: the highest.
  const best = computed<Rule | undefined>(() =>
    chosen.value.reduce<Rule | undefined>(
      (top, each) => (top && top.points >= each.points ? top : each),
      undefined,
    ),
  )
  const wrong = computed(() => ({
    household: form.household === null,
    person: best.value?.of === 'person' && form.person === '',
    rules: form.rules.length === 0,
    day: form.day > dayOf(Date.now()) || form.day === '',
    what: form.what.trim().length < 2,
  }))
  // The rule's own words are what most people would write.
  watch(best, (now, before) => {
    if (now && (form.what === '' || form.what === before?.title)) form.what = now.title
  })
  return { best, wrong }
}

/** A claim that came back, as it was typed. */
async function formOf(place: string, old: ClaimDetail): Promise<Form> {
  const { person, rule, quantity, happenedOn: day, what } = old
  const path = '/places/{place}/households/{household}' as const
  const household = await api.get(path, { place, household: old.household.id })
  return { household, person: person?.id ?? '', rules: [rule.key], quantity, day, what }
}

/** 记一件, and mending one that came back: who, by which rule, how much, when, photos. */
export function useNewClaim(mend: () => ClaimDetail | undefined) {
  const { code } = useVillage()
  const rules = useRulesInForce()
  const photos = usePhotos(() => code.value)
  const form = reactive<Form>(fresh())
  const tried = ref(false)
  const { best, wrong } = useFacts(form, () => rules.data.value?.items ?? [])

  const sending = useDeed((input: Typed, key) => {
    const place = code.value
    const old = mend()
    return old
      ? api.post('/places/{place}/claims/{claim}/submit', { place, claim: old.id }, input, key)
      : api.post('/places/{place}/claims', { place }, input, key)
  })
  async function send() {
    tried.value = true
    if (Object.values(wrong.value).some(Boolean)) return undefined
    const sent = await photos.send()
    if (!sent) return undefined
    const { household, person, quantity, day, what } = form
    return await sending.run({
      household: household!.id,
      ...(person ? { person } : {}),
      rules: [...form.rules],
      quantity,
      happenedOn: day,
      what: what.trim(),
      photos: [...(mend()?.photos ?? []), ...sent].slice(0, 6),
    })
  }
  async function begin() {
    Object.assign(form, fresh())
    tried.value = false
    photos.clear()
    sending.clear()
    const old = mend()
    if (old) Object.assign(form, await formOf(code.value, old))
  }
  return { form, photos, rules, best, wrong, tried, sending, send, begin }
}
