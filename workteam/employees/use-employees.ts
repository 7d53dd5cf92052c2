import { computed, ref, shallowRef } from 'vue'
import { api } from '../../ui/api/client.ts'
import type { Reply } from '../../ui/api/operations.ts'
import { useDeed, useList } from '../data/ask.ts'
import { chosenFile } from '../data/chosen-file.ts'
import { useVillage } from '../data/village.ts'

type List = Reply<'get', '/places/{place}/employees'>
type Employee = List['items'][number]

export function useEmployees(search: () => string) {
  const { code } = useVillage()
  return useList<Employee, List>(
    () => ['employees', code.value, search()],
    (after) =>
      api.get('/places/{place}/employees', {
        place: code.value,
        query: {
          limit: 100,
          ...(search().trim() ? { search: search().trim() } : {}),
          ...(after ? { after: String(after) } : {}),
        },
      }),
  )
}

/** A union's roster: chosen, looked through, and then taken as a whole. */
export function useEmployeeRoster() {
  const { code } = useVillage()
  const file = shallowRef<Blob | null>(null)
  const name = ref('')
  const wrongType = ref(false)
  const found = shallowRef<Reply<'post', '/places/{place}/employees/check'> | null>(null)
  const done = shallowRef<Reply<'post', '/places/{place}/employees'> | null>(null)
  // The same file twice is the same act; another file of the same name is not.
  const turn = ref(0)
  const said = () => ({ name: name.value, size: file.value?.size ?? 0, turn: turn.value })
  const checking = useDeed((_said: object, key) =>
    api.post('/places/{place}/employees/check', { place: code.value }, file.value!, key),
  )
  const taking = useDeed((_said: object, key) =>
    api.post('/places/{place}/employees', { place: code.value }, file.value!, key),
  )
  async function choose(chosen: File) {
    found.value = done.value = null
    turn.value += 1
    checking.clear()
    taking.clear()
    wrongType.value = !/\.xlsx$/i.test(chosen.name)
    if (wrongType.value) return
    const read = await chosenFile(chosen)
    name.value = read.name
    file.value = read.blob
    found.value = (await checking.run(said())) ?? null
  }
  async function take() {
    done.value = (await taking.run(said())) ?? null
    if (done.value) found.value = null
  }
  const changes = computed(() => (found.value ? found.value.toAdd + found.value.toChange : 0))
  return { name, wrongType, found, done, changes, checking, taking, choose, take }
}
