import { onScopeDispose } from 'vue'
import { api } from '../../ui/api/client.ts'
import type { Body, Reply } from '../../ui/api/operations.ts'
import { useAsk, useDeed } from '../data/ask.ts'
import { useVillage } from '../data/village.ts'

export type OrderWindow = Reply<'get', '/places/{place}/windows/{window}'>
export type WindowRow = Reply<'get', '/places/{place}/windows'>['items'][number]
export type WindowGoods = OrderWindow['goods'][number]
export type NewWindow = Body<'post', '/places/{place}/windows'>
export type Packing = Reply<'get', '/places/{place}/windows/{window}/packing-list'>

const one = '/places/{place}/windows/{window}' as const
/** What a window is told: no body. */
const nothing = undefined as never
const lookAgain = 3_000

export const tones = {
  draft: undefined,
  open: 'persimmon',
  closing: 'grain',
  closed: 'grain',
  packing: 'grain',
  settled: 'leaf',
  cancelled: 'jujube',
} as const

export function useWindows(when: () => boolean = () => true) {
  const { code } = useVillage()
  return useAsk(
    () => ['windows', code.value],
    () => api.get('/places/{place}/windows', { place: code.value }),
    when,
  )
}

export function useWindow(window: () => string) {
  const { code } = useVillage()
  return useAsk(
    () => ['window', code.value, window()],
    () => api.get(one, { place: code.value, window: window() }),
    () => window() !== '',
  )
}

/** The same, looked at again until the closing has shared out what there is. */
export function useWindowAsItCloses(window: () => string) {
  const load = useWindow(window)
  const ticking = setInterval(() => {
    const closing = load.data.value?.state === 'closing'
    if (closing && !document.hidden && !load.loading.value) void load.reload()
  }, lookAgain)
  onScopeDispose(() => clearInterval(ticking))
  return load
}

export function usePicking(window: () => string) {
  const { code } = useVillage()
  return useAsk(
    () => ['window', code.value, window(), 'picking'],
    () => api.get(`${one}/picking-list`, { place: code.value, window: window() }),
  )
}

export function usePackingList(window: () => string) {
  const { code } = useVillage()
  return useAsk<Packing>(
    () => ['window', code.value, window(), 'packing'],
    () => api.get(`${one}/packing-list`, { place: code.value, window: window() }),
  )
}

/** Everything one may do to one window. */
export function useWindowActs(window: () => string) {
  const { code } = useVillage()
  const at = () => ({ place: code.value, window: window() })
  type Short = Body<'post', '/places/{place}/windows/{window}/shortage'>
  return {
    open: useDeed((_of: string, key) => api.post(`${one}/open`, at(), nothing, key)),
    close: useDeed((reason: string, key) => api.post(`${one}/close`, at(), { reason }, key)),
    cancel: useDeed((reason: string, key) => api.post(`${one}/cancel`, at(), { reason }, key)),
    pack: useDeed((_of: string, key) => api.post(`${one}/packing`, at(), nothing, key)),
    shortage: useDeed((body: Short, key) => api.post(`${one}/shortage`, at(), body, key)),
    deliver: useDeed((pickUpPoint: string, key) =>
      api.post(`${one}/delivered`, at(), { pickUpPoint }, key),
    ),
  }
}
