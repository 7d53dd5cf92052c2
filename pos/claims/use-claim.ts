import { computed, reactive, ref, shallowRef, watch } from 'vue'
import { api } from '../../ui/api/client.ts'
import { ApiRefusal, asRefusal } from '../../ui/api/refusal.ts'
import { onSignOut } from '../../ui/api/session.ts'
import { useAct } from '../../ui/api/use-act.ts'
import { useLoad } from '../../ui/api/use-load.ts'
import type { Body, Reply } from '../../ui/api/operations.ts'
import { usePhotos } from '../../ui/parts/photos.ts'
import { dayOf } from '../../ui/words/dates.ts'
import { readHouseholdCode } from '../counter/basket.ts'
import { useKeeper } from '../sign-in/use-keeper.ts'
import { readWhole } from '../stock/typed.ts'

export type Rule = Reply<'get', '/places/{place}/rules'>['items'][number]
type Household = Reply<'get', '/places/{place}/households/{household}'>
type NewClaim = Body<'post', '/places/{place}/claims'>

// What was filled in outlives a walk to the counter and back, and a lost session.
const fresh = () => ({ person: '', quantity: '1', day: dayOf(Date.now()), what: '' })
const form = reactive(fresh())
const household = shallowRef<Household | null>(null)
const rule = shallowRef<Rule | null>(null)

export function useClaim() {
  const keeper = useKeeper()
  const place = () => keeper.place!.code
  const photos = usePhotos(place)
  const { finding, find } = useFinding(place)
  const done = ref<{ name: string; what: string; points: number } | null>(null)

  const rules = useLoad(
    () => `rules ${place()}`,
    async () => (await api.get('/places/{place}/rules', { place: place() })).items,
  )
  watch(rule, (now, before) => {
    if (now && (!form.what || form.what === before?.title)) form.what = now.title.slice(0, 60)
  })

  const { quantity, asked, needs } = useNeeds()
  const sending = useAct((body: NewClaim, key) =>
    api.post('/places/{place}/claims', { place: place() }, body, key),
  )
  async function send() {
    if (needs.value) return
    const ids = await photos.send()
    if (!ids) return
    const body: NewClaim = {
      household: household.value!.id,
      rules: [rule.value!.key],
      quantity: quantity.value,
      happenedOn: form.day,
      what: form.what.trim(),
      photos: ids,
    }
    if (form.person) body.person = form.person
    const made = await sending.run(body)
    if (!made) return
    done.value = { name: household.value!.masked, what: made.what, points: made.asked }
    clear()
    photos.clear()
  }
  function again() {
    done.value = null
  }
  return {
    ...{ form, household, rule, rules, finding, find, photos, quantity, asked, needs },
    ...{ sending, send, done, again, clear },
  }
}

/** What the form still needs before it can be sent. */
function useNeeds() {
  const quantity = computed(() => readWhole(form.quantity))
  const asked = computed(() => (rule.value?.points ?? 0) * quantity.value)
  const needs = computed(() => {
    if (!household.value) return 'needWho'
    if (!rule.value) return 'needRule'
    if (rule.value.of === 'person' && !form.person) return 'needPerson'
    if (form.day > dayOf(Date.now())) return 'dayAhead'
    return form.what.trim().length < 2 || quantity.value === 0 ? 'needWhat' : null
  })
  return { quantity, asked, needs }
}

/** The household by its card or its code, with its people. */
function useFinding(place: () => string) {
  const finding = useAct(async (asked: { card?: string; code?: string }) => {
    const query = asked.code ? { code: readHouseholdCode(asked.code) } : asked
    const at = await api
      .get('/places/{place}/counter/household', { place: place(), query })
      .catch((thrown: unknown) => {
        if (asRefusal(thrown).code !== 'not_found') throw thrown
        throw new ApiRefusal(404, 'household_unknown')
      })
    const ids = { place: place(), household: at.household.id }
    return api.get('/places/{place}/households/{household}', ids)
  })
  async function find(asked: { card?: string; code?: string }) {
    const found = await finding.run(asked)
    if (!found) return
    household.value = found
    form.person = ''
  }
  return { finding, find }
}

function clear() {
  Object.assign(form, fresh())
  household.value = null
  rule.value = null
}
onSignOut(clear)
