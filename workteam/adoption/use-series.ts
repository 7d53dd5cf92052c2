import { computed, ref } from 'vue'
import { api } from '../../ui/api/client.ts'
import type { Body, Reply } from '../../ui/api/operations.ts'
import { useAsk, useDeed } from '../data/ask.ts'
import { chosenFile } from '../data/chosen-file.ts'
import { useVillage } from '../data/village.ts'

export type Series = Reply<'get', '/places/{place}/market/series'>['items'][number]
export type Print = Reply<'get', '/places/{place}/market/prints'>['items'][number]
type NewPrint = Body<'post', '/places/{place}/market/prints'>

export function useSeries(when: () => boolean = () => true) {
  const { code } = useVillage()
  return useAsk(
    () => ['series', code.value],
    () => api.get('/places/{place}/market/series', { place: code.value }),
    when,
  )
}

export function usePrints(series: () => string) {
  const { code } = useVillage()
  return useAsk(
    () => ['series', code.value, series(), 'prints'],
    () =>
      api.get('/places/{place}/market/prints', {
        place: code.value,
        query: { series: series(), limit: 100 },
      }),
    () => series() !== '',
  )
}

export function usePrintActs() {
  const { code } = useVillage()
  const enter = useDeed((body: NewPrint, key) =>
    api.post('/places/{place}/market/prints', { place: code.value }, body, key),
  )
  let file: Blob | null = null
  const turn = ref(0)
  const taking = useDeed((_turn: number, key) =>
    api.post('/places/{place}/market/prints/import', { place: code.value }, file!, key),
  )
  async function take(chosen: File) {
    file = (await chosenFile(chosen)).blob
    turn.value += 1
    return await taking.run(turn.value)
  }
  /** Rows of the file that could not be read. */
  const bad = computed(() => {
    const rows = taking.refusal.value?.details.rows
    return Array.isArray(rows) ? (rows as { row: number; column: string }[]) : []
  })
  return { enter, taking, take, bad }
}
