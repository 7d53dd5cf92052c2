import { computed, ref } from 'vue'
import { useSession, type Me } from '../../ui/api/session.ts'

export const buyerRoles = ['employee', 'steward', 'canteen', 'welfare_officer'] as const
type BuyerRole = (typeof buyerRoles)[number]
type Held = Me['roles'][number]
const isBuyer = (held: Held): held is Held & { role: BuyerRole } =>
  (buyerRoles as readonly string[]).includes(held.role)

const kept = 'qianshou.buyer-place'
const chosen = ref(localStorage.getItem(kept) ?? '')

/** The home, canteen or union that the one who is signed in buys for, and what they are there. */
export function useBuyer() {
  const { me } = useSession()
  const held = computed(() => (me.value?.roles ?? []).filter(isBuyer))
  const places = computed(() => [
    ...new Map(held.value.map(({ place }) => [place.code, place])).values(),
  ])
  const place = computed(
    () => places.value.find(({ code }) => code === chosen.value) ?? places.value[0],
  )
  const code = computed(() => place.value?.code ?? '')
  const roles = computed(() =>
    held.value.filter(({ place: at }) => at.code === code.value).map(({ role }) => role),
  )
  const is = (role: BuyerRole) => roles.value.includes(role)
  const farms = computed(() => !!me.value?.roles.some(({ role }) => role === 'farmer'))
  function choose(next: string) {
    chosen.value = next
    localStorage.setItem(kept, next)
  }
  return { me, place, places, code, roles, is, farms, choose }
}
