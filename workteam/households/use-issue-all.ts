import { computed, ref } from 'vue'
import { useHouseholds, useCards } from './use-households.ts'

/** Households that have no card yet, and a card for each of them. */
export function useIssueAll() {
  const list = useHouseholds(
    () => '',
    () => '',
  )
  const { load, issue } = useCards()
  const issued = ref(0)
  const without = computed(() => {
    if (!load.data.value) return []
    const have = new Set(load.data.value.items.map(({ id }) => id))
    return (list.data.value ?? []).filter(({ id }) => !have.has(id)).map(({ id }) => id)
  })
  async function go() {
    const reply = await issue.run(without.value.slice(0, 600))
    issued.value = reply?.issued ?? 0
  }
  return { without, issued, issue, go }
}
