import { computed, ref, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { api } from '../../ui/api/client.ts'
import { useWords } from '../../ui/words/index.ts'
import { useList } from '../data/ask.ts'
import { turnOf, turns } from '../data/turns.ts'
import { useVillage } from '../data/village.ts'
import { useCounts } from '../shell/use-nav.ts'
import { stages, type Claim, type Stage } from './claim-replies.ts'

const one = (value: unknown) => (typeof value === 'string' ? value : '')

/** What I may do to many claims of a state at once. */
function actOf(state: string, may: ReturnType<typeof useVillage>['may']) {
  const turn = turnOf(state)
  return turn && may(turn.role) ? turn.act : null
}

/** The list on the claims desk: one state, some filters, and what is ticked for a batch. */
export function useClaims() {
  const { code, may } = useVillage()
  const route = useRoute()
  const router = useRouter()
  const counts = useCounts()
  const { t } = useWords()

  const household = computed(() => one(route.query.household))
  const group = computed(() => one(route.query.group))
  const rule = computed(() => one(route.query.rule))
  const state = computed<Stage | ''>(() => {
    const asked = stages.find((each) => each === route.query.state)
    if (asked || household.value) return asked ?? ''
    return turns.find(({ role }) => may(role))?.state ?? 'submitted'
  })
  const set = (change: Record<string, string | undefined>) =>
    router.replace({
      name: 'claims',
      params: { place: code.value },
      query: { ...route.query, ...change },
    })

  const list = useList<Claim, { items: Claim[]; next: string | null }>(
    () => ['claims', code.value, state.value, group.value, rule.value, household.value],
    (after) =>
      api.get('/places/{place}/claims', {
        place: code.value,
        query: {
          limit: 50,
          ...(state.value ? { state: state.value } : {}),
          ...(group.value ? { group: group.value } : {}),
          ...(rule.value ? { rule: rule.value } : {}),
          ...(household.value ? { household: household.value } : {}),
          ...(after ? { after: String(after) } : {}),
        },
      }),
  )
  const pipeline = computed(() =>
    stages.map((key) => ({
      key,
      name: t(`claims.stages.${key}`),
      count: (key === 'posted' ? counts.value?.postedThisMonth : counts.value?.[key]) ?? 0,
      aside: key === 'disputed' || key === 'returned',
      alert: key === 'disputed',
    })),
  )
  const chosen = ref<string[]>([])
  watch([state, group, rule, household, code], () => (chosen.value = []))
  const choosing = computed(() => actOf(state.value, may))
  return { state, group, rule, household, set, list, pipeline, chosen, choosing }
}
