import { api } from '../../ui/api/client.ts'
import type { Body, Reply } from '../../ui/api/operations.ts'
import { useAsk, useDeed, useList } from '../data/ask.ts'
import { useVillage } from '../data/village.ts'

type List = Reply<'get', '/places/{place}/pairings'>
export type Pairing = List['items'][number]
export type Pair = Reply<'get', '/places/{place}/pairings/{pairing}'>
export type Duty = Pair['duties'][number]
export type Visit = Pair['visits'][number]
type NewPair = Body<'post', '/places/{place}/pairings'>
export type NewDuty = Body<'post', '/places/{place}/pairings/{pairing}/duties'>
export const stages = ['start', 'pilot', 'lift', 'deepen'] as const
export const sides = ['home', 'farm'] as const

export function usePairings(state: () => 'active' | 'ended') {
  const { code } = useVillage()
  return useList<Pairing, List>(
    () => ['pairings', code.value, state()],
    (after) =>
      api.get('/places/{place}/pairings', {
        place: code.value,
        query: { state: state(), limit: 50, ...(after ? { after: String(after) } : {}) },
      }),
  )
}

export function useOverdue() {
  const { code } = useVillage()
  return useAsk(
    () => ['pairings-overdue', code.value],
    () => api.get('/places/{place}/pairings/overdue', { place: code.value }),
  )
}

/** Homes of the county and the menu of duties, for whoever pairs. */
export function usePairForm(search: () => string, when: () => boolean) {
  const { code } = useVillage()
  const homes = useAsk(
    () => ['pairing-homes', code.value, search()],
    () =>
      api.get('/places/{place}/pairings/homes', {
        place: code.value,
        query: search() ? { search: search() } : {},
      }),
    when,
  )
  const menu = useAsk(
    () => ['pairing-menu', code.value],
    () => api.get('/places/{place}/pairings/menu', { place: code.value }),
    when,
  )
  const pair = useDeed((body: NewPair, key) =>
    api.post('/places/{place}/pairings', { place: code.value }, body, key),
  )
  return { homes, menu, pair }
}

const base = '/places/{place}/pairings/{pairing}' as const

/** The page that both sides see, and all that may be done on it. */
export function usePair(id: () => string) {
  const { code } = useVillage()
  const at = () => ({ place: code.value, pairing: id() })
  const load = useAsk(
    () => ['pair', code.value, id()],
    () => api.get(base, at()),
  )
  const stage = useDeed((body: Body<'post', `${typeof base}/stage`>, key) =>
    api.post(`${base}/stage`, at(), body, key),
  )
  const end = useDeed((reason: string, key) => api.post(`${base}/end`, at(), { reason }, key))
  const addDuty = useDeed((body: NewDuty, key) => api.post(`${base}/duties`, at(), body, key))
  const dropDuty = useDeed((duty: string, key) =>
    api.delete(`${base}/duties/{duty}`, { ...at(), duty }, undefined, key),
  )
  const tick = useDeed(({ duty, note }: { duty: string; note: string }, key) =>
    api.post(`${base}/duties/{duty}/done`, { ...at(), duty }, { note }, key),
  )
  const plan = useDeed((body: Body<'post', `${typeof base}/visits/planned`>, key) =>
    api.post(`${base}/visits/planned`, at(), body, key),
  )
  const write = useDeed((body: Body<'post', `${typeof base}/visits`>, key) =>
    api.post(`${base}/visits`, at(), body, key),
  )
  const cancel = useDeed((visit: string, key) =>
    api.delete(`${base}/visits/{visit}`, { ...at(), visit }, undefined, key),
  )
  let paper: Blob | null = null
  const signing = useDeed(({ name }: { name: string; size: number }, key) =>
    api.post(`${base}/agreement`, { ...at(), query: { name } }, paper!, key),
  )
  const sign = ({ blob, name }: { blob: Blob; name: string }) => {
    paper = blob
    return signing.run({ name, size: blob.size })
  }
  const url = (what: string) => `/api/places/${code.value}/pairings/${id()}/${what}`
  return { load, stage, end, addDuty, dropDuty, tick, plan, write, cancel, signing, sign, url }
}
export type PairDesk = ReturnType<typeof usePair>
