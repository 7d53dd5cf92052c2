import { computed, reactive, ref } from 'vue'
import { api } from '../../ui/api/client.ts'
import type { Body } from '../../ui/api/operations.ts'
import { useDeed } from '../data/ask.ts'
import { useVillage } from '../data/village.ts'

type Kind = Body<'post', '/places/{place}/children'>['kind']
const below: Record<string, Kind[]> = {
  province: ['county', 'union'],
  county: ['township', 'union'],
  township: ['village'],
  union: ['home', 'canteen', 'union'],
}

/** A place to be added below this one. */
export function useNewPlace() {
  const { code, place } = useVillage()
  const kinds = computed(() => below[place.value?.kind ?? ''] ?? [])
  const form = reactive({ code: '', name: '', shopName: '', kind: '' })
  const tried = ref(false)
  const wrong = computed(() => ({
    code: !/^[0-9a-z-]{2,24}$/.test(form.code.trim()),
    name: form.name.trim() === '',
  }))
  const adding = useDeed((body: Body<'post', '/places/{place}/children'>, key) =>
    api.post('/places/{place}/children', { place: code.value }, body, key),
  )
  async function send() {
    tried.value = true
    if (wrong.value.code || wrong.value.name) return undefined
    const shopName = form.shopName.trim()
    return await adding.run({
      code: form.code.trim(),
      name: form.name.trim(),
      kind: form.kind as Kind,
      ...(shopName ? { shopName } : {}),
    })
  }
  function begin() {
    Object.assign(form, { code: '', name: '', shopName: '', kind: kinds.value[0] ?? '' })
    tried.value = false
    adding.clear()
  }
  return { kinds, form, tried, wrong, adding, send, begin }
}
