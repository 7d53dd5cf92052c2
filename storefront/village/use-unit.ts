import { computed, ref, shallowRef, watch } from 'vue'
import { api } from '../../ui/api/client.ts'
import type { Body } from '../../ui/api/operations.ts'
import { useAct } from '../../ui/api/use-act.ts'
import { useLoad } from '../../ui/api/use-load.ts'
import { usePhotos } from '../../ui/parts/photos.ts'
import { useVillager, type Unit } from './use-villager.ts'

export type Entry = Unit['diary'][number]
export type Move = Body<'post', '/places/{place}/adoption/units/{unit}/moves'>['to']

const gramsPerJin = 500

/** 236.4 斤 as grams; null for what is no weight, or one that no scale shows. */
export function jinToGrams(typed: string): number | null {
  const found = /^\s*(\d{1,5}(?:[.。]\d{1,2})?)\s*斤?\s*$/.exec(typed)
  const grams = found ? Math.round(Number(found[1]!.replace('。', '.')) * gramsPerJin) : 0
  return grams >= 1 && grams <= 10_000_000 ? grams : null
}

/** One of the household's own animals or trees, with its diary. */
export function useUnit(id: () => string) {
  const { code } = useVillager()
  const at = () => ({ place: code.value, unit: id() })
  const load = useLoad(
    () => `my unit ${id()}`,
    () => api.get('/places/{place}/adoption/units/{unit}', at()),
  )
  const unit = computed(() => load.data.value)
  const gone = computed(() => load.refusal.value?.status === 404)
  const older = shallowRef<Entry[]>([])
  const diary = computed(() => [...(unit.value?.diary ?? []), ...older.value])
  watch(unit, () => (older.value = []))
  const reading = useAct((before: number) =>
    api.get('/places/{place}/adoption/units/{unit}/diary', { ...at(), query: { before } }),
  )
  const more = computed(() => (diary.value.at(-1)?.number ?? 1) > 1)
  async function readOn() {
    const page = await reading.run(diary.value.at(-1)?.number ?? 1)
    if (page) older.value = [...older.value, ...page.items]
  }
  const moving = useAct((body: { to: Move; note: string }, key) =>
    api.post('/places/{place}/adoption/units/{unit}/moves', at(), body, key),
  )
  async function move(to: Move, note: string) {
    const now = await moving.run({ to, note })
    if (now) load.data.value = now
    return !!now
  }
  return { load, unit, gone, diary, more, reading, readOn, moving, move }
}

/** A page of the diary: pictures first, a few words, the weight if it was weighed. */
export function useDiary(unit: () => string, done: () => void) {
  const { code } = useVillager()
  const photos = usePhotos(() => code.value)
  const text = ref('')
  const weight = ref('')
  const tried = ref(false)
  const grams = computed(() => (weight.value.trim() ? jinToGrams(weight.value) : undefined))
  const { busy, refusal, run } = useAct(
    (body: { text: string; photos: string[]; grams?: number }, key) =>
      api.post(
        '/places/{place}/adoption/units/{unit}/diary',
        { place: code.value, unit: unit() },
        body,
        key,
      ),
  )
  async function write() {
    tried.value = true
    if (!text.value.trim() || grams.value === null) return
    const ids = await photos.send()
    if (!ids) return
    const body = {
      text: text.value.trim(),
      photos: ids,
      ...(grams.value ? { grams: grams.value } : {}),
    }
    if (!(await run(body))) return
    photos.clear()
    text.value = weight.value = ''
    tried.value = false
    done()
  }
  const waiting = computed(() => busy.value || photos.busy.value)
  const no = computed(() => refusal.value ?? photos.refusal.value)
  return { photos, text, weight, grams, tried, busy: waiting, refusal: no, write }
}

interface Reading {
  grams: number
  photo: string
  reason?: string
}

/** Sends a reading: as the first, or as the second of the weighing that is open. */
function useReading(unit: () => Unit) {
  const { code } = useVillager()
  return useAct((read: Reading, key) => {
    const at = { place: code.value, unit: unit().id }
    const open = unit().may.includes('confirm_weighing') ? unit().openWeighing : null
    if (!open) return api.post('/places/{place}/adoption/units/{unit}/weighings', at, read, key)
    const { grams, photo } = read
    return api.post(
      '/places/{place}/adoption/units/{unit}/weighings/{weighing}/confirm',
      { ...at, weighing: open.id },
      { grams, photo },
      key,
    )
  })
}

/** Reading the scale: the first of two begins, the second confirms; both take its picture. */
export function useWeigh(unit: () => Unit, done: () => void) {
  const { code } = useVillager()
  const photos = usePhotos(() => code.value)
  const weight = ref('')
  const reason = ref('')
  const tried = ref(false)
  /** Both readings were too far apart: weigh again. */
  const apart = ref(false)
  const grams = computed(() => jinToGrams(weight.value))
  const second = computed(() => unit().may.includes('confirm_weighing'))
  const again = computed(() => unit().may.includes('correct_weighing'))
  const { busy, refusal, run } = useReading(unit)
  async function weigh() {
    tried.value = true
    if (grams.value === null || photos.taken.value.length === 0) return
    if (again.value && reason.value.trim().length < 2) return
    const [photo] = (await photos.send()) ?? []
    if (!photo) return
    const why = again.value ? { reason: reason.value.trim() } : {}
    const read = await run({ grams: grams.value, photo, ...why })
    if (!read) return
    apart.value = read.state === 'void'
    photos.clear()
    weight.value = reason.value = ''
    tried.value = false
    if (!apart.value) done()
  }
  const waiting = computed(() => busy.value || photos.busy.value)
  const no = computed(() => refusal.value ?? photos.refusal.value)
  return {
    photos,
    weight,
    reason,
    grams,
    tried,
    apart,
    second,
    again,
    busy: waiting,
    refusal: no,
    weigh,
  }
}
