import { api } from '../../ui/api/client.ts'
import type { Body, Reply } from '../../ui/api/operations.ts'
import { useAsk, useDeed } from '../data/ask.ts'
import { useVillage } from '../data/village.ts'

export type Produce = Reply<'get', '/places/{place}/produce'>['items'][number]
export type NewProduce = Body<'post', '/places/{place}/produce'>
type Changed = Body<'patch', '/places/{place}/produce/{produce}'>

/** Everything the village has to sell, what is in season first. */
export function useCatalogue(when: () => boolean = () => true) {
  const { code } = useVillage()
  return useAsk(
    () => ['produce', code.value],
    () => api.get('/places/{place}/produce', { place: code.value }),
    when,
  )
}

export function useCatalogueActs() {
  const { code } = useVillage()
  const at = (produce: string) => ({ place: code.value, produce })
  const add = useDeed((body: NewProduce, key) =>
    api.post('/places/{place}/produce', { place: code.value }, body, key),
  )
  const change = useDeed(({ id, ...body }: Changed & { id: string }, key) =>
    api.patch('/places/{place}/produce/{produce}', at(id), body, key),
  )
  const withdraw = useDeed(({ id, back }: { id: string; back: boolean }, key) =>
    api.post('/places/{place}/produce/{produce}/withdraw', at(id), { back }, key),
  )
  return { add, change, withdraw }
}
