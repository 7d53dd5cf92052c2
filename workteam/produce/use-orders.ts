import { api } from '../../ui/api/client.ts'
import type { Body, Reply } from '../../ui/api/operations.ts'
import { useAsk, useDeed, useList } from '../data/ask.ts'
import { useVillage } from '../data/village.ts'

type Orders = Reply<'get', '/places/{place}/windows/{window}/orders'>
export type SoldRow = Orders['items'][number]
export type Sold = Reply<'get', '/places/{place}/orders/{order}'>
export type OrderState = SoldRow['state']
const one = '/places/{place}/orders/{order}' as const

export const orderTones = {
  placed: 'grain',
  paid: undefined,
  packed: 'leaf',
  difference_due: 'grain',
  ready: 'leaf',
  collected: 'leaf',
  donated: 'leaf',
  cancelled: undefined,
  expired: undefined,
  nothing: 'jujube',
} as const

export function useWindowOrders(window: () => string, state: () => string, number: () => string) {
  const { code } = useVillage()
  return useList<SoldRow, Orders>(
    () => ['window', code.value, window(), 'orders', state(), number()],
    (after) =>
      api.get('/places/{place}/windows/{window}/orders', {
        place: code.value,
        window: window(),
        query: {
          limit: 50,
          ...(state() ? { state: state() as OrderState } : {}),
          ...(number() ? { number: number() } : {}),
          ...(after ? { after: String(after) } : {}),
        },
      }),
  )
}

export function useSold(order: () => string) {
  const { code } = useVillage()
  return useAsk(
    () => ['sold', code.value, order()],
    () => api.get(one, { place: code.value, order: order() }),
    () => order() !== '',
  )
}

/** What was paid and given back for an order or a share. */
export function usePaymentsOf(subject: () => string, when: () => boolean) {
  const { code } = useVillage()
  return useAsk(
    () => ['payments-of', code.value, subject()],
    () =>
      api.get('/places/{place}/subjects/{subject}/payments', {
        place: code.value,
        subject: subject(),
      }),
    when,
  )
}

type Packed = Body<'post', '/places/{place}/orders/{order}/packed'>
type ByHand = Body<'post', '/places/{place}/orders/{order}/by-hand'>
type Complaint = Body<'post', '/places/{place}/orders/{order}/complaints'>

/** Everything one may do to an order that was sold. */
export function useSoldActs() {
  const { code } = useVillage()
  const at = (order: string) => ({ place: code.value, order })
  return {
    pack: useDeed(({ order, ...body }: Packed & { order: string }, key) =>
      api.post(`${one}/packed`, at(order), body, key),
    ),
    byHand: useDeed(({ order, ...body }: ByHand & { order: string }, key) =>
      api.post(`${one}/by-hand`, at(order), body, key),
    ),
    complain: useDeed(({ order, ...body }: Complaint & { order: string }, key) =>
      api.post(`${one}/complaints`, at(order), body, key),
    ),
  }
}
