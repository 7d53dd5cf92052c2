import { computed, onBeforeUnmount, ref, watchEffect } from 'vue'
import { useSession } from '../../ui/api/session.ts'
import type { Reply } from '../../ui/api/operations.ts'
import { useElder } from '../../ui/words/elder.ts'

export type Statement = Reply<'get', '/places/{place}/my/statements/{statement}'>
export type StatementRow = Reply<'get', '/places/{place}/my/statements'>['items'][number]
export type UnitRow = Reply<'get', '/places/{place}/my/units'>['items'][number]
export type Unit = Reply<'get', '/places/{place}/adoption/units/{unit}'>

/** The village at which the one who is signed in farms. */
export function useVillager() {
  const { me } = useSession()
  const place = computed(() => me.value?.roles.find(({ role }) => role === 'farmer')?.place)
  const code = computed(() => place.value?.code ?? '')
  return { me, place, code }
}

const kept = 'qianshou.village.small'
const small = ref(localStorage.getItem(kept) === 'yes')

/** Big letters here unless somebody chose otherwise; the other pages keep what they had. */
export function useBigLetters() {
  const elsewhere = useElder()
  const show = (big: boolean) => document.documentElement.classList.toggle('elder', big)
  watchEffect(() => {
    show(!small.value)
    localStorage.setItem(kept, small.value ? 'yes' : 'no')
  })
  onBeforeUnmount(() => show(elsewhere.value))
  return small
}

export const photoOfUnit = (place: string, unit: string, photo: string) =>
  `/api/places/${place}/adoption/units/${unit}/photos/${photo}`
