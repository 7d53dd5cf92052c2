import { computed, ref } from 'vue'
import { api } from '../../ui/api/client.ts'
import { useAsk } from '../data/ask.ts'
import { useVillage } from '../data/village.ts'
import { useCards } from './use-households.ts'

/** All households of the village, page after page. */
async function everyHousehold(place: string): Promise<string[]> {
  const ids: string[] = []
  let after: string | null = null
  do {
    const query: { limit: number; after?: string } = { limit: 200, ...(after ? { after } : {}) }
    const page = await api.get('/places/{place}/households', { place, query })
    ids.push(...page.items.map(({ id }) => id))
    after = page.next
  } while (after)
  return ids
}

/** Households that have no card yet, and a card for each of them. */
export function useIssueAll() {
  const { code } = useVillage()
  const all = useAsk(
    () => ['households', code.value, 'every'],
    () => everyHousehold(code.value),
  )
  const { load, issue } = useCards()
  const issued = ref(0)
  const without = computed(() => {
    if (!load.data.value) return []
    const have = new Set(load.data.value.items.map(({ id }) => id))
    return (all.data.value ?? []).filter((id) => !have.has(id))
  })
  async function go() {
    // The server takes six hundred at once; what is over stays on the button.
    const reply = await issue.run(without.value.slice(0, 600))
    issued.value = reply?.issued ?? 0
  }
  return { without, issued, issue, go }
}
