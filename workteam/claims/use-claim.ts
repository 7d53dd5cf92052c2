import { computed } from 'vue'
import { api } from '../../ui/api/client.ts'
import { useAsk, useDeed } from '../data/ask.ts'
import { useVillage } from '../data/village.ts'
import type { Claim } from './claim-replies.ts'

export const claimKey = (place: string, id: string) => ['claim', place, id]

export function useClaim(id: () => string) {
  const { code } = useVillage()
  return useAsk(
    () => claimKey(code.value, id()),
    () => api.get('/places/{place}/claims/{claim}', { place: code.value, claim: id() }),
    () => id() !== '',
  )
}

interface Score {
  points?: number
  present: number
  agreed: number
  note?: string
}
const base = '/places/{place}/claims/{claim}' as const

/** Everything one may do to one claim. */
export function useClaimActs(claim: () => Claim) {
  const { code } = useVillage()
  const at = () => ({ place: code.value, claim: claim().id })
  const check = useDeed((body: { note?: string }, key) =>
    api.post(`${base}/check`, at(), body, key),
  )
  const score = useDeed((body: Score, key) => api.post(`${base}/score`, at(), body, key))
  const withReason = {
    return: useDeed((body: { reason: string }, key) => api.post(`${base}/return`, at(), body, key)),
    reject: useDeed((body: { reason: string }, key) => api.post(`${base}/reject`, at(), body, key)),
    withdraw: useDeed((body: { reason: string }, key) =>
      api.post(`${base}/withdraw`, at(), body, key),
    ),
    reverse: useDeed((body: { reason: string }, key) =>
      api.post(`${base}/reverse`, at(), body, key),
    ),
  }
  const first = computed(() => {
    const acts = ['check', 'score', 'approve', 'submit', 'reverse'] as const
    return acts.find((act) => claim().mayAct[act] === true)
  })
  return { check, score, withReason, first }
}
export type ReasonAct = keyof ReturnType<typeof useClaimActs>['withReason']
