import { computed } from 'vue'
import { useRoute } from 'vue-router'
import { api } from '../../ui/api/client.ts'
import { useSession, type Me } from '../../ui/api/session.ts'
import { useAsk } from './ask.ts'

export type Role = Me['roles'][number]['role']

/** Those who look after the points, the notices and the shop. */
export const workTeam: readonly Role[] = [
  'liaison',
  'council',
  'approver',
  'keeper',
  'supervisor',
  'administrator',
]

/** The place whose books lie on the desk, and what I may be there. */
export function useVillage() {
  const route = useRoute()
  const { me } = useSession()
  const code = computed(() => String(route.params.place ?? ''))
  const load = useAsk(
    () => ['place', code.value],
    () => api.get('/places/{place}', { place: code.value }),
    () => code.value !== '' && me.value !== null,
  )
  const place = computed(() => load.data.value)
  // A role at a place covers what lies below it.
  const roles = computed(() => {
    const path = place.value?.path
    return path ? (me.value?.roles ?? []).filter((held) => path.startsWith(held.place.path)) : []
  })
  const may = (...names: Role[]) => roles.value.some(({ role }) => names.includes(role))
  const isVillage = computed(() => place.value?.kind === 'village')
  return { code, load, place, roles, may, isVillage }
}

/** What the place has decided for today. */
export function usePolicy() {
  const { code } = useVillage()
  return useAsk(
    () => ['policy', code.value],
    () => api.get('/places/{place}/policy', { place: code.value }),
  )
}

export function useGroups() {
  const { code, may } = useVillage()
  return useAsk(
    () => ['groups', code.value],
    () => api.get('/places/{place}/groups', { place: code.value }),
    () => may(...workTeam),
  )
}

export function useRulesInForce() {
  const { code } = useVillage()
  return useAsk(
    () => ['rules', code.value, 'on'],
    () => api.get('/places/{place}/rules', { place: code.value }),
  )
}
