import { computed, ref, type Ref } from 'vue'
import { api } from '../../ui/api/client.ts'
import { asRefusal } from '../../ui/api/refusal.ts'
import { useDeed } from '../data/ask.ts'
import { useVillage } from '../data/village.ts'
import type { Claim } from './claim-replies.ts'

export interface Outcome {
  claim: Claim | undefined
  /** The new state, or the code of why not. */
  code: string
  points: number | null
}
interface Replied {
  results: { claim: string; outcome: string; points: number | null }[]
  notice?: string | null
}
export interface Meeting {
  present: number
  agreed: number
  note?: string
}
interface Many {
  claims: string[]
}

/** Where a claim stands when it went well. */
export const wellDone = {
  check: 'checked',
  score: 'scored',
  approve: 'on_notice',
  return: 'returned',
} as const
export type BatchAct = keyof typeof wellDone
export interface Done {
  act: BatchAct
  notice: string | null
  results: Outcome[]
}

/** There is no way to return many at once: one after the other, each with its outcome. */
async function returnEach(place: string, claims: string[], reason: string): Promise<Replied> {
  const results: Replied['results'] = []
  const path = '/places/{place}/claims/{claim}/return' as const
  for (const claim of claims) {
    const outcome = await api.post(path, { place, claim }, { reason }).then(
      () => wellDone.return,
      (thrown) => asRefusal(thrown).code,
    )
    results.push({ claim, outcome, points: null })
  }
  return { results }
}

/** A whole meeting at once, and afterwards what became of each claim. */
export function useBatch(rows: () => Claim[], chosen: Ref<string[]>) {
  const { code } = useVillage()
  const done = ref<Done | null>(null)
  const picked = computed(() => rows().filter(({ id }) => chosen.value.includes(id)))
  const sum = computed(() => picked.value.reduce((total, { points }) => total + points, 0))
  const base = '/places/{place}/claims' as const
  const here = () => ({ place: code.value })

  function deed<I extends Many>(act: BatchAct, ask: (input: I, key: string) => Promise<Replied>) {
    const { run, ...rest } = useDeed(ask)
    async function go(input: I, also: Claim[] = []) {
      // The rows leave the list as soon as it is asked for anew: keep their names first.
      const known = new Map([...rows(), ...also].map((claim) => [claim.id, claim]))
      const reply = await run(input)
      if (!reply) return false
      const results = reply.results.map(({ claim, outcome, points }) => ({
        claim: known.get(claim),
        code: outcome,
        points,
      }))
      done.value = { act, notice: reply.notice ?? null, results }
      chosen.value = []
      return true
    }
    return { ...rest, run: go }
  }
  const acts = {
    check: deed('check', (body: Many, key) => api.post(`${base}/checks`, here(), body, key)),
    score: deed('score', (body: Many & Meeting, key) =>
      api.post(`${base}/scores`, here(), body, key),
    ),
    approve: deed('approve', (body: Many, key) => api.post(`${base}/approvals`, here(), body, key)),
    return: deed('return', ({ claims, reason }: Many & { reason: string }) =>
      returnEach(code.value, claims, reason),
    ),
  }
  return { picked, sum, done, acts }
}
export type Batch = ReturnType<typeof useBatch>
