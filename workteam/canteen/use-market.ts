import { computed } from 'vue'
import { api } from '../../ui/api/client.ts'
import type { Body, Reply } from '../../ui/api/operations.ts'
import { useAsk, useDeed, useList } from '../data/ask.ts'
import { useVillage } from '../data/village.ts'

export type MarketWindow = Reply<'get', '/places/{place}/market/windows'>['items'][number]
export type MarketGoods = MarketWindow['goods'][number]
export type Payment = Reply<'get', '/places/{place}/payments/{payment}'>
type Orders = Reply<'get', '/places/{place}/market/orders'>
export type OrderRow = Orders['items'][number]
export type Offer = Reply<'get', '/places/{place}/adoption/offers'>['items'][number]
export type OfferPage = Reply<'get', '/places/{place}/adoption/offers/{offer}'>
export type Share = Reply<'get', '/places/{place}/adoption/shares'>['items'][number]
export type NewOrder = Body<'post', '/places/{place}/market/orders'>

/** Buyers for a canteen, or a steward for the home; others have the storefront. */
export function useBuyer() {
  const { place, may } = useVillage()
  const isHome = computed(() => place.value?.kind === 'home')
  const buys = computed(() => may('canteen', 'steward', 'employee'))
  return {
    isHome,
    buys,
    kind: computed(() => (isHome.value ? 'home' : 'canteen') as 'home' | 'canteen'),
  }
}

export function useMarket() {
  const { code } = useVillage()
  return useAsk(
    () => ['market', code.value],
    () => api.get('/places/{place}/market/windows', { place: code.value }),
  )
}

export function useBought() {
  const { code } = useVillage()
  const { isHome } = useBuyer()
  return useList<OrderRow, Orders>(
    () => ['bought', code.value],
    (before) =>
      api.get('/places/{place}/market/orders', {
        place: code.value,
        query: {
          whose: isHome.value ? 'home' : 'mine',
          limit: 50,
          ...(before ? { before: String(before) } : {}),
        },
      }),
  )
}

export function useBoughtOrder(order: () => string) {
  const { code } = useVillage()
  return useAsk(
    () => ['bought', code.value, order()],
    () => api.get('/places/{place}/market/orders/{order}', { place: code.value, order: order() }),
  )
}

export function useOrderActs() {
  const { code } = useVillage()
  const place = useDeed((body: NewOrder, key) =>
    api.post('/places/{place}/market/orders', { place: code.value }, body, key),
  )
  const cancel = useDeed((order: string, key) =>
    api.post(
      '/places/{place}/market/orders/{order}/cancel',
      { place: code.value, order },
      undefined as never,
      key,
    ),
  )
  return { place, cancel }
}

/** What I, or the home or canteen I buy for, still have to pay. */
export function useDue() {
  const { code } = useVillage()
  return useAsk(
    () => ['due', code.value],
    () => api.get('/places/{place}/payments', { place: code.value }),
  )
}

export function usePayment(payment: () => string) {
  const { code } = useVillage()
  const load = useAsk(
    () => ['payment', code.value, payment()],
    () => api.get('/places/{place}/payments/{payment}', { place: code.value, payment: payment() }),
  )
  const at = () => ({ place: code.value, payment: payment() })
  type Method = Body<'post', '/places/{place}/payments/{payment}/begin'>['method']
  const begin = useDeed((method: Method, key) =>
    api.post('/places/{place}/payments/{payment}/begin', at(), { method }, key),
  )
  const look = useDeed((_of: string, key) =>
    api.post('/places/{place}/payments/{payment}/look', at(), undefined as never, key),
  )
  return { load, begin, look }
}

export function useAdoptable() {
  const { code } = useVillage()
  return useAsk(
    () => ['adoptable', code.value],
    () => api.get('/places/{place}/adoption/offers', { place: code.value }),
  )
}

export function useAdoptOffer(offer: () => string) {
  const { code } = useVillage()
  return useAsk(
    () => ['adoptable', code.value, offer()],
    () => api.get('/places/{place}/adoption/offers/{offer}', { place: code.value, offer: offer() }),
  )
}

export function useExample(offer: () => string, weight: () => number) {
  const { code } = useVillage()
  return useAsk(
    () => ['adoptable', code.value, offer(), 'example', weight()],
    () =>
      api.get('/places/{place}/adoption/offers/{offer}/example', {
        place: code.value,
        offer: offer(),
        query: { weight: weight() },
      }),
    () => weight() > 0,
  )
}

export function useShares() {
  const { code } = useVillage()
  return useAsk(
    () => ['my-shares', code.value],
    () => api.get('/places/{place}/adoption/shares', { place: code.value }),
  )
}

export function useShare(share: () => string) {
  const { code } = useVillage()
  return useAsk(
    () => ['my-shares', code.value, share()],
    () => api.get('/places/{place}/adoption/shares/{share}', { place: code.value, share: share() }),
  )
}

export function useShareActs() {
  const { code } = useVillage()
  type New = Body<'post', '/places/{place}/adoption/offers/{offer}/shares'>
  const reserve = useDeed(({ offer, ...body }: New & { offer: string }, key) =>
    api.post(
      '/places/{place}/adoption/offers/{offer}/shares',
      { place: code.value, offer },
      body,
      key,
    ),
  )
  const cancel = useDeed((share: string, key) =>
    api.post(
      '/places/{place}/adoption/shares/{share}/cancel',
      { place: code.value, share },
      undefined as never,
      key,
    ),
  )
  const donate = useDeed(({ share, to }: { share: string; to: string }, key) =>
    api.post(
      '/places/{place}/adoption/shares/{share}/donate',
      { place: code.value, share },
      { to },
      key,
    ),
  )
  return { reserve, cancel, donate }
}
