import { computed, ref, shallowRef } from 'vue'
import { api } from '../../ui/api/client.ts'
import type { Reply } from '../../ui/api/operations.ts'
import { useDeed } from '../data/ask.ts'
import { useVillage } from '../data/village.ts'

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
type Check = Reply<'post', '/places/{place}/rosters/check'>

/** A roster: chosen, looked through, and then taken as a whole. */
export function useRoster() {
  const { code } = useVillage()
  const file = shallowRef<Blob | null>(null)
  const name = ref('')
  const wrongType = ref(false)
  const found = shallowRef<Check | null>(null)
  // The same file twice is the same act; another file of the same name is not.
  const said = () => ({ name: name.value, size: file.value?.size ?? 0, turn: turn.value })
  const turn = ref(0)

  const checking = useDeed((_said: object, key) =>
    api.post('/places/{place}/rosters/check', { place: code.value }, file.value!, key),
  )
  const taking = useDeed((_said: object, key) =>
    api.post('/places/{place}/rosters', { place: code.value }, file.value!, key),
  )
  const done = shallowRef<Reply<'post', '/places/{place}/rosters'> | null>(null)

  async function choose(chosen: File | undefined) {
    if (!chosen) return
    found.value = done.value = null
    turn.value += 1
    checking.clear()
    taking.clear()
    wrongType.value = !/\.xlsx$/i.test(chosen.name)
    if (wrongType.value) return
    name.value = chosen.name
    // Read now: a file that is saved again meanwhile must not be half of each.
    file.value = new Blob([await chosen.arrayBuffer()], { type: xlsx })
    found.value = (await checking.run(said())) ?? null
  }
  async function take() {
    done.value = (await taking.run(said())) ?? null
    if (done.value) found.value = null
  }
  const changes = computed(() => (found.value ? found.value.toAdd + found.value.toChange : 0))
  return { name, wrongType, found, done, changes, checking, taking, choose, take }
}
