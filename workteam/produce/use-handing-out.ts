import { computed, ref, shallowRef } from 'vue'
import { api } from '../../ui/api/client.ts'
import type { Reply } from '../../ui/api/operations.ts'
import { useDeed } from '../data/ask.ts'
import { useVillage } from '../data/village.ts'

export type PickedUp = Reply<'post', '/places/{place}/pickups'>
export type Collected = Reply<'post', '/places/{place}/adoption/collections'>
type Handed =
  { kind: 'order'; order: PickedUp; at: number } | { kind: 'share'; share: Collected; at: number }

const ofShare = 'QA1:'
const ofOrder = 'QP1:'

/** A code that was shown: an order's or a share's, told apart by how it begins. */
export function useHandingOut() {
  const { code: place, may } = useVillage()
  const handed = shallowRef<Handed[]>([])
  const unknown = ref(false)
  const giving = useDeed(async (code: string, key): Promise<Handed> => {
    const at = Date.now()
    if (code.startsWith(ofShare)) {
      const path = '/places/{place}/adoption/collections' as const
      return {
        kind: 'share',
        share: await api.post(path, { place: place.value }, { code }, key),
        at,
      }
    }
    const path = '/places/{place}/pickups' as const
    return { kind: 'order', order: await api.post(path, { place: place.value }, { code }, key), at }
  })
  // Orders are handed out by clerk and steward alone; a canteen only takes in its own shares.
  const orders = computed(() => may('clerk', 'steward'))
  async function give(typed: string) {
    const code = typed.trim()
    const fits = code.startsWith(ofShare) || (code.startsWith(ofOrder) && orders.value)
    unknown.value = !fits
    giving.clear()
    if (!fits) return false
    const done = await giving.run(code)
    if (done) handed.value = [done, ...handed.value].slice(0, 20)
    return !!done
  }
  return { handed, unknown, giving, give }
}
