import { api } from '../../ui/api/client.ts'
import type { Body, Reply } from '../../ui/api/operations.ts'
import { useAsk, useDeed } from '../data/ask.ts'
import { useVillage } from '../data/village.ts'

export type DeskOffer = Reply<'get', '/places/{place}/adoption/desk/offers'>['items'][number]
type Detail = Reply<'get', '/places/{place}/adoption/desk/offers/{offer}'>
export type DeskShare = Detail['shares'][number]
export type Example = Detail['example']
export type Terms = DeskOffer['terms']
export type Draft = Reply<'get', '/places/{place}/adoption/catalogue'>['items'][number]
export type NewOffer = Body<'post', '/places/{place}/adoption/offers'>
export type OfferText = Body<'put', '/places/{place}/adoption/offers/{offer}'>

const desk = '/places/{place}/adoption/desk/offers' as const
const one = '/places/{place}/adoption/offers/{offer}' as const
const nothing = undefined as never

export const offerStates = ['draft', 'reviewed', 'open', 'formed', 'expired', 'cancelled'] as const
export const offerTones = {
  draft: undefined,
  reviewed: 'grain',
  open: 'persimmon',
  formed: 'leaf',
  expired: 'jujube',
  cancelled: 'jujube',
} as const

export function useOffers() {
  const { code } = useVillage()
  return useAsk(
    () => ['offers', code.value],
    () => api.get(desk, { place: code.value }),
  )
}

export function useOffer(offer: () => string) {
  const { code } = useVillage()
  return useAsk(
    () => ['offer', code.value, offer()],
    () => api.get(`${desk}/{offer}`, { place: code.value, offer: offer() }),
    () => offer() !== '',
  )
}

/** Draft terms to begin an offer with. */
export function useDrafts(when: () => boolean) {
  const { code } = useVillage()
  return useAsk(
    () => ['adoption-catalogue', code.value],
    () => api.get('/places/{place}/adoption/catalogue', { place: code.value }),
    when,
  )
}

/** Everything one may do to an offer. */
export function useOfferActs(offer: () => string) {
  const { code } = useVillage()
  const at = () => ({ place: code.value, offer: offer() })
  type Review = Body<'post', '/places/{place}/adoption/offers/{offer}/review'>
  return {
    make: useDeed((body: NewOffer, key) =>
      api.post('/places/{place}/adoption/offers', { place: code.value }, body, key),
    ),
    change: useDeed((body: OfferText, key) => api.put(one, at(), body, key)),
    review: useDeed((body: Review, key) => api.post(`${one}/review`, at(), body, key)),
    open: useDeed((_of: string, key) => api.post(`${one}/open`, at(), nothing, key)),
    cancel: useDeed(async (reason: string, key) => {
      await api.post(`${one}/cancel`, at(), { reason }, key)
      return true
    }),
  }
}

/** Shares that nobody paid for: the co-op takes them over. */
export function useTakeOver() {
  const { code } = useVillage()
  return useDeed(async (share: string, key) => {
    const path = '/places/{place}/adoption/shares/{share}/take-over' as const
    await api.post(path, { place: code.value, share }, nothing, key)
    return true
  })
}
