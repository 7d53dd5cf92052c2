import { computed } from 'vue'
import { useRouter } from 'vue-router'
import { useSession } from '../../ui/api/session.ts'
import { useVillage } from '../data/village.ts'

interface Choice {
  code: string
  name: string
  kind: string
  below?: boolean
}

/** Where one may go from here: the places of one's roles, those above within them, those below. */
export function usePlaces() {
  const router = useRouter()
  const { places } = useSession()
  const { place } = useVillage()
  const choices = computed<Choice[]>(() => {
    const seen = new Map<string, Choice>()
    for (const { code, name, kind } of places.value) seen.set(code, { code, name, kind })
    const here = place.value
    if (here) {
      // Parents come from the top; those above my own highest place are not mine to open.
      const mine = here.parents.findIndex(({ code }) => seen.has(code))
      if (mine >= 0) for (const each of here.parents.slice(mine)) seen.set(each.code, each)
      const { code, name, kind } = here
      seen.set(code, { code, name, kind })
      for (const child of here.children) seen.set(child.code, { ...child, below: true })
    }
    return [...seen.values()]
  })
  const go = (code: string) => router.push({ name: 'today', params: { place: code } })
  return { place, choices, go }
}
