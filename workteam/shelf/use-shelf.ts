import { api } from '../../ui/api/client.ts'
import type { Body, Reply } from '../../ui/api/operations.ts'
import { useAsk, useDeed } from '../data/ask.ts'
import { useVillage } from '../data/village.ts'

export type Goods = Reply<'get', '/places/{place}/goods'>['items'][number]
export type Batch = Reply<'get', '/places/{place}/goods/{goods}/batches'>['items'][number]
type NewGoods = Body<'post', '/places/{place}/goods'>

export function useGoods() {
  const { code } = useVillage()
  return useAsk(
    () => ['goods', code.value],
    () => api.get('/places/{place}/goods', { place: code.value }),
  )
}

/** What runs out, expires or has expired. */
export function useAttention() {
  const { code } = useVillage()
  return useAsk(
    () => ['goods', code.value, 'attention'],
    () => api.get('/places/{place}/goods/attention', { place: code.value }),
  )
}

export function useBatches(goods: () => string) {
  const { code } = useVillage()
  return useAsk(
    () => ['goods', code.value, goods(), 'batches'],
    () => api.get('/places/{place}/goods/{goods}/batches', { place: code.value, goods: goods() }),
  )
}

export function useMovements(goods: () => string) {
  const { code } = useVillage()
  return useAsk(
    () => ['goods', code.value, goods(), 'movements'],
    () => api.get('/places/{place}/goods/{goods}/movements', { place: code.value, goods: goods() }),
  )
}

interface Received {
  quantity: number
  expiresOn?: string
  donor?: string
  costFen?: number
}

/** Everything one may do to what stands on the shelf. */
export function useShelfActs(goods: () => string) {
  const { code } = useVillage()
  const at = () => ({ place: code.value, goods: goods() })
  const propose = useDeed((body: NewGoods, key) =>
    api.post('/places/{place}/goods', { place: code.value }, body, key),
  )
  const price = useDeed((body: { points: number; fen: number }, key) =>
    api.post('/places/{place}/goods/{goods}/price', at(), body, key),
  )
  const approve = useDeed((_goods: string, key) =>
    api.post('/places/{place}/goods/{goods}/approve', at(), undefined as never, key),
  )
  const withdraw = useDeed((_goods: string, key) =>
    api.post('/places/{place}/goods/{goods}/withdraw', at(), undefined as never, key),
  )
  const receive = useDeed((body: Received, key) =>
    api.post('/places/{place}/goods/{goods}/batches', at(), body, key),
  )
  const correct = useDeed((input: { batch: string; quantity: number; reason: string }, key) => {
    const { batch, ...body } = input
    return api.post(
      '/places/{place}/batches/{batch}/corrections',
      { place: code.value, batch },
      body,
      key,
    )
  })
  return { propose, price, approve, withdraw, receive, correct }
}
