import { computed } from 'vue'
import { api } from '../../ui/api/client.ts'
import type { Reply } from '../../ui/api/operations.ts'
import type { Household } from '../claims/claim-replies.ts'
import { useAsk, useDeed, useList } from '../data/ask.ts'
import { useVillage } from '../data/village.ts'

export function useHouseholds(search: () => string, group: () => string) {
  const { code } = useVillage()
  return useList<Household, { items: Household[]; next: string | null }>(
    () => ['households', code.value, search(), group()],
    (after) =>
      api.get('/places/{place}/households', {
        place: code.value,
        query: {
          limit: 50,
          ...(search() ? { search: search() } : {}),
          ...(group() ? { group: group() } : {}),
          ...(after ? { after: String(after) } : {}),
        },
      }),
  )
}

/** What may be spent, by household. */
export function useBalances() {
  const { code } = useVillage()
  const load = useAsk(
    () => ['balances', code.value],
    () => api.get('/places/{place}/balances', { place: code.value }),
  )
  const known = computed(
    () => new Map((load.data.value?.items ?? []).map((each) => [each.household, each.balance])),
  )
  const of = (id: string) => {
    const balance = known.value.get(id)
    return balance ? balance.earned + balance.gifted : 0
  }
  return { load, of }
}

export function useHousehold(id: () => string) {
  const { code } = useVillage()
  return useAsk(
    () => ['household', code.value, id()],
    () => api.get('/places/{place}/households/{household}', { place: code.value, household: id() }),
  )
}

type Statement = Reply<'get', '/places/{place}/households/{household}/statement'>
export type Line = Statement['items'][number]

/** The statement, page by page by the number of the line. */
export function useStatement(id: () => string) {
  const { code } = useVillage()
  return useList<Line, Statement>(
    () => ['statement', code.value, id()],
    (before) =>
      api.get('/places/{place}/households/{household}/statement', {
        place: code.value,
        household: id(),
        query: { limit: 20, ...(before ? { before: Number(before) } : {}) },
      }),
  )
}

export function useHouseholdClaims(id: () => string) {
  const { code } = useVillage()
  return useAsk(
    () => ['claims', code.value, 'household', id()],
    () =>
      api.get('/places/{place}/claims', {
        place: code.value,
        query: { household: id(), limit: 200 },
      }),
  )
}

export function useSlipsOf(id: () => string) {
  const { code } = useVillage()
  return useAsk(
    () => ['slips', code.value, 'household', id()],
    () =>
      api.get('/places/{place}/redemptions', {
        place: code.value,
        query: { household: id(), limit: 10 },
      }),
  )
}

/** The cards that are in use; the keeper and the administrator may see them. */
export function useCards(household?: () => string) {
  const { code, may } = useVillage()
  const able = computed(() => may('administrator', 'keeper'))
  const load = useAsk(
    () => ['cards', code.value, household?.() ?? 'all'],
    () =>
      api.get('/places/{place}/cards', {
        place: code.value,
        query: household ? { households: household() } : {},
      }),
    () => able.value,
  )
  const issue = useDeed((households: string[], key) =>
    api.post('/places/{place}/cards', { place: code.value }, { households }, key),
  )
  const replace = useDeed((body: { household: string; reason: string }, key) =>
    api.post('/places/{place}/cards/replacements', { place: code.value }, body, key),
  )
  return { able, load, issue, replace }
}
