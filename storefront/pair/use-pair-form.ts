import { computed, reactive, ref, watch } from 'vue'
import { usePhotos } from '../../ui/parts/photos.ts'
import { dayOf } from '../../ui/words/dates.ts'
import { stagesAfter } from './stages.ts'
import type { Asking, Change, Pair, usePair } from './use-pair.ts'

interface Form {
  text: string
  day: string
  went: number
  side: 'home' | 'farm' | ''
  every: 'month' | 'day' | ''
}

/** What is typed into a pair's dialogs, and the act that it makes. */
export function usePairForm(of: ReturnType<typeof usePair>, pair: () => Pair) {
  const { asking, act, busy: acting, refusal, code } = of
  const photos = usePhotos(() => code.value)
  const form = reactive<Form>({ text: '', day: '', went: 1, side: 'home', every: 'month' })
  const tried = ref(false)
  const onTo = computed(() => stagesAfter(pair().stage)[0])
  const text = computed(() => form.text.trim())
  const wrong = computed(() => text.value.length < 2)
  const busy = computed(() => acting.value || photos.busy.value)
  const no = computed(() => refusal.value ?? photos.refusal.value)

  watch(asking, (now) => {
    if (!now) return
    const visit = now.what === 'write' ? now.visit : undefined
    const today = dayOf(Date.now())
    // What was planned for a day to come may have been made earlier.
    const day = visit && visit.on < today ? visit.on : today
    Object.assign(form, { text: visit?.note ?? '', day, went: visit?.went ?? 1 })
    Object.assign(form, { side: 'home', every: 'month' })
    tried.value = false
    photos.clear()
  })

  async function go() {
    tried.value = true
    const does = await changeOf(asking.value, form, {
      wrong: wrong.value,
      onTo: onTo.value,
      photos,
    })
    if (does) await act(does)
  }
  return { form, tried, wrong, photos, onTo, busy, no, go }
}

/** The act that a filled-in dialog stands for; null where something is still missing. */
async function changeOf(
  asking: Asking | null,
  { text, day: on, went, side, every }: Form,
  given: { wrong: boolean; onTo: Pair['stage'] | undefined; photos: ReturnType<typeof usePhotos> },
): Promise<Change | null> {
  const note = text.trim()
  switch (asking?.what) {
    case 'tick':
      return { what: 'tick', duty: asking.duty.id, body: { on, note } }
    case 'drop':
      return { what: 'drop', duty: asking.duty.id }
    case 'plan':
      return { what: 'plan', body: { on, note, went } }
    case 'stage':
      return given.onTo ? { what: 'stage', body: { stage: given.onTo, note } } : null
    case 'end':
      return given.wrong ? null : { what: 'end', body: { reason: note } }
    case 'add': {
      if (given.wrong) return null
      const due = every === 'day' ? { due: on } : {}
      return { what: 'add', body: { side: side || 'home', title: note, ...due } }
    }
    case 'write': {
      const photos = await given.photos.send()
      if (!photos) return null
      const visit = asking.visit ? { visit: asking.visit.id } : {}
      return { what: 'write', body: { ...visit, on, note, went, photos } }
    }
    default:
      return null
  }
}
