import { computed, ref, type Ref } from 'vue'
import { api } from '../../ui/api/client.ts'
import { asRefusal } from '../../ui/api/refusal.ts'
import type { Reply } from '../../ui/api/types.ts'
import { useDeed } from '../data/ask.ts'
import { useVillage } from '../data/village.ts'
import type { Claim } from './types.ts'

export interface Outcome {
  claim: Claim | undefined
  code: string
  points: number | null
}
interface Done {
  kind: 'approve' | 'return'
  notice: string | null
  well: number
  results: Outcome[]
}
type Approvals = Reply<'post', '/places/{place}/claims/approvals'>

/** A whole meeting at once, and afterwards what became of each claim. */
export function useApprove(rows: () => Claim[], chosen: Ref<string[]>) {
  const { code } = useVillage()
  const done = ref<Done | null>(null)
  const picked = computed(() => rows().filter(({ id }) => chosen.value.includes(id)))
  const sum = computed(() => picked.value.reduce((total, { points }) => total + points, 0))
  const named = (id: string) => rows().find((each) => each.id === id)

  const approving = useDeed((claims: string[], key) =>
    api.post('/places/{place}/claims/approvals', { place: code.value }, { claims }, key),
  )
  const outcomes = (results: Approvals['results']): Outcome[] =>
    results.map(({ claim, outcome, points }) => ({ claim: named(claim), code: outcome, points }))

  async function approve(ids: string[]) {
    // The rows leave the list as soon as it is asked for anew: keep their names first.
    const known = ids.map(named)
    const reply = await approving.run(ids)
    if (!reply) return false
    const results = outcomes(reply.results).map((each, index) => ({
      ...each,
      claim: each.claim ?? known[index],
    }))
    done.value = { kind: 'approve', notice: reply.notice, well: reply.approved, results }
    chosen.value = []
    return true
  }

  const returning = useDeed(async (input: { ids: string[]; reason: string }) => {
    const results: Outcome[] = []
    for (const claim of input.ids) {
      const path = '/places/{place}/claims/{claim}/return' as const
      const code_ = await api
        .post(path, { place: code.value, claim }, { reason: input.reason })
        .then(
          () => 'returned',
          (thrown) => asRefusal(thrown).code,
        )
      results.push({ claim: named(claim), code: code_, points: null })
    }
    return results
  })
  async function giveBack(reason: string) {
    const results = await returning.run({ ids: [...chosen.value], reason })
    if (!results) return false
    const well = results.filter(({ code: each }) => each === 'returned').length
    done.value = { kind: 'return', notice: null, well, results }
    chosen.value = []
    return true
  }
  return { picked, sum, done, approve, approving, giveBack, returning }
}
