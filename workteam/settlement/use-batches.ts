import { api } from '../../ui/api/client.ts'
import type { Reply } from '../../ui/api/operations.ts'
import { useAsk, useDeed } from '../data/ask.ts'
import { useVillage } from '../data/village.ts'

export type BatchBrief = Reply<'get', '/places/{place}/payout-batches'>['items'][number]
export type Batch = Reply<'get', '/places/{place}/payout-batches/{batch}'>

export function useBatches() {
  const { code } = useVillage()
  const load = useAsk(
    () => ['batches', code.value],
    () => api.get('/places/{place}/payout-batches', { place: code.value }),
  )
  const make = useDeed((_nothing: null, key) =>
    api.post('/places/{place}/payout-batches', { place: code.value }, {}, key),
  )
  return { load, make }
}

interface Sent {
  blob: Blob
  name: string
}
const base = '/places/{place}/payout-batches/{batch}' as const

/** One batch: two hands let it go, the bank's file goes out, its answer comes back. */
export function useBatch(id: () => string) {
  const { code } = useVillage()
  const at = () => ({ place: code.value, batch: id() })
  const load = useAsk(
    () => ['batch', code.value, id()],
    () => api.get(base, at()),
  )
  const release = useDeed((_nothing: null, key) =>
    api.post(`${base}/release`, at(), undefined as never, key),
  )
  const cancel = useDeed((_nothing: null, key) =>
    api.post(`${base}/cancel`, at(), undefined as never, key),
  )
  let file: Sent | null = null
  const sending = useDeed((_said: { name: string; size: number }, key) =>
    api.post(`${base}/results`, at(), file!.blob, key),
  )
  const keeping = useDeed((said: { name: string; size: number; payout?: string }, key) =>
    api.post(
      `${base}/receipts`,
      { ...at(), query: { name: said.name, ...(said.payout ? { payout: said.payout } : {}) } },
      file!.blob,
      key,
    ),
  )
  const said = (given: Sent) => {
    file = given
    return { name: given.name, size: given.blob.size }
  }
  const takeResults = (given: Sent) => sending.run(said(given))
  const keepReceipt = (given: Sent, payout?: string) =>
    keeping.run({ ...said(given), ...(payout ? { payout } : {}) })
  const url = (what: string) => `/api/places/${code.value}/payout-batches/${id()}/${what}`
  return { load, release, cancel, sending, keeping, takeResults, keepReceipt, url }
}
