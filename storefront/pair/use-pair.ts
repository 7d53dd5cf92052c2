import { computed, ref } from 'vue'
import { api } from '../../ui/api/client.ts'
import type { Body, Reply } from '../../ui/api/operations.ts'
import { useAct } from '../../ui/api/use-act.ts'
import { useLoad } from '../../ui/api/use-load.ts'
import { useBuyer } from '../shell/use-buyer.ts'

export type Pair = Reply<'get', '/places/{place}/pairings/{pairing}'>
export type Duty = Pair['duties'][number]
export type Visit = Pair['visits'][number]
type NewVisit = Body<'post', '/places/{place}/pairings/{pairing}/visits'>
type NewDuty = Body<'post', '/places/{place}/pairings/{pairing}/duties'>

/** 罗: the family as their friends in town call it. */
export const familyName = ({ household }: { household: { masked: string } }) =>
  [...household.masked][0] ?? ''

/** What one dialog at a time is about. */
export type Asking =
  | { what: 'tick' | 'drop'; duty: Duty }
  | { what: 'write'; visit?: Visit }
  | { what: 'plan' | 'add' | 'stage' | 'end' }

/** A pair's page; every act brings the page as it is afterwards. */
export function usePair(id: () => string) {
  const { code } = useBuyer()
  const where = () => ({ place: code.value, pairing: id() })
  const load = useLoad(
    () => `pair ${id()}`,
    () => api.get('/places/{place}/pairings/{pairing}', where()),
  )
  const pair = computed(() => load.data.value)
  const gone = computed(() => [400, 404].includes(load.refusal.value?.status ?? 0))
  const may = (act: Pair['may'][number]) => pair.value?.may.includes(act) ?? false
  const asking = ref<Asking | null>(null)
  const change = useAct(
    async (input: { does: Change }, key) => await send(input.does, where(), key),
  )
  async function act(does: Change) {
    const page = await change.run({ does })
    if (!page) return false
    load.data.value = page
    asking.value = null
    return true
  }
  function ask(next: Asking | null) {
    change.clear()
    asking.value = next
  }
  return {
    code,
    load,
    pair,
    gone,
    may,
    asking,
    ask,
    busy: change.busy,
    refusal: change.refusal,
    act,
  }
}

export type Change =
  | { what: 'tick'; duty: string; body: { on: string; note: string } }
  | { what: 'drop'; duty: string }
  | { what: 'add'; body: NewDuty }
  | { what: 'plan'; body: { on: string; note: string; went: number } }
  | { what: 'write'; body: NewVisit }
  | { what: 'unplan'; visit: string }
  | { what: 'stage'; body: { stage: Pair['stage']; note: string } }
  | { what: 'end'; body: { reason: string } }

async function send(
  does: Change,
  where: { place: string; pairing: string },
  key: string,
): Promise<Pair> {
  const one = '/places/{place}/pairings/{pairing}' as const
  switch (does.what) {
    case 'tick':
      return await api.post(
        `${one}/duties/{duty}/done`,
        { ...where, duty: does.duty },
        does.body,
        key,
      )
    case 'drop':
      return await api.delete(`${one}/duties/{duty}`, { ...where, duty: does.duty }, undefined, key)
    case 'add':
      return await api.post(`${one}/duties`, where, does.body, key)
    case 'plan':
      return await api.post(`${one}/visits/planned`, where, does.body, key)
    case 'write':
      return await api.post(`${one}/visits`, where, does.body, key)
    case 'unplan':
      return await api.delete(
        `${one}/visits/{visit}`,
        { ...where, visit: does.visit },
        undefined,
        key,
      )
    case 'stage':
      return await api.post(`${one}/stage`, where, does.body, key)
    case 'end':
      return await api.post(`${one}/end`, where, does.body, key)
  }
}
