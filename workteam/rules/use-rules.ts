import { computed, reactive, ref } from 'vue'
import { api } from '../../ui/api/client.ts'
import type { Body } from '../../ui/api/operations.ts'
import type { Rule } from '../claims/claim-replies.ts'
import { useAsk, useDeed } from '../data/ask.ts'
import { asTyped, typedPoints } from '../data/figures.ts'
import { useVillage } from '../data/village.ts'

type NewRule = Body<'post', '/places/{place}/rules'>

export function useAllRules() {
  const { code } = useVillage()
  return useAsk(
    () => ['rules', code.value, 'all'],
    () => api.get('/places/{place}/rules', { place: code.value, query: { all: 'true' } as never }),
  )
}

export function useSwitch() {
  const { code } = useVillage()
  return useDeed((input: { key: string; on: boolean }, key) =>
    api.put(
      '/places/{place}/rules/{key}/switch',
      { place: code.value, key: input.key },
      { on: input.on },
      key,
    ),
  )
}

const fresh = () => ({
  title: '',
  titleEn: '',
  category: '',
  points: '',
  pointsMax: '',
  unit: '',
  of: 'person',
  bucket: 'earned',
  routine: 'yes',
  week: '',
  month: '',
  year: '',
  evidence: '',
  source: '',
})
const capOf = (rule: Rule, per: string) => {
  const cap = rule.caps.find((each) => each.per === per)
  return cap ? asTyped(cap.points) : ''
}
const formOf = (rule: Rule): ReturnType<typeof fresh> => ({
  title: rule.title,
  titleEn: rule.titleEn,
  category: rule.category,
  points: asTyped(rule.points),
  pointsMax: rule.pointsMax === null ? '' : asTyped(rule.pointsMax),
  unit: rule.unit,
  of: rule.of,
  bucket: rule.bucket,
  routine: rule.routine ? 'yes' : 'no',
  week: capOf(rule, 'week'),
  month: capOf(rule, 'month'),
  year: capOf(rule, 'year'),
  evidence: rule.evidence,
  source: rule.source,
})

/** The form as the server takes it; what cannot be typed here is kept from the old version. */
function bodyOf(form: ReturnType<typeof fresh>, old: Rule | null): NewRule {
  const caps = (['week', 'month', 'year'] as const).flatMap((per) => {
    const points = typedPoints(form[per])
    return points ? [{ per, points }] : []
  })
  const once = old?.caps.filter(({ per }) => per === 'once') ?? []
  const most = typedPoints(form.pointsMax)
  return {
    title: form.title.trim(),
    titleEn: form.titleEn.trim(),
    category: form.category.trim(),
    points: typedPoints(form.points)!,
    ...(most === null ? {} : { pointsMax: most }),
    unit: form.unit.trim(),
    of: form.of as 'person',
    bucket: form.bucket as 'earned',
    caps: [...once, ...caps],
    routine: form.routine === 'yes',
    evidence: form.evidence.trim(),
    source: form.source.trim(),
    estimated: [],
  }
}

/** A rule of the place's own, new or as its next version. */
export function useRuleForm(old: () => Rule | null) {
  const { code } = useVillage()
  const form = reactive(fresh())
  const tried = ref(false)
  const optional = (text: string) => text.trim() !== '' && (typedPoints(text) ?? 0) <= 0
  const wrong = computed(() => ({
    title: form.title.trim().length < 2,
    category: form.category.trim() === '',
    unit: form.unit.trim() === '',
    points: !typedPoints(form.points),
    pointsMax: form.pointsMax.trim() !== '' && typedPoints(form.pointsMax) === null,
    week: optional(form.week),
    month: optional(form.month),
    year: optional(form.year),
  }))
  const sending = useDeed((body: NewRule, key) => {
    const rule = old()
    return rule
      ? api.post(
          '/places/{place}/rules/{key}/versions',
          { place: code.value, key: rule.key },
          body,
          key,
        )
      : api.post('/places/{place}/rules', { place: code.value }, body, key)
  })
  async function send() {
    tried.value = true
    return Object.values(wrong.value).some(Boolean)
      ? undefined
      : await sending.run(bodyOf(form, old()))
  }
  function begin() {
    const rule = old()
    Object.assign(form, rule ? formOf(rule) : fresh())
    tried.value = false
    sending.clear()
  }
  return { form, tried, wrong, sending, send, begin }
}
