import { ref, shallowRef, type Ref, type ShallowRef } from 'vue'
import { asRefusal, type ApiRefusal } from './refusal.ts'
import { onSignOut } from './session.ts'

export interface Load<T> {
  data: ShallowRef<T | undefined>
  /** When the data shown was fetched. */
  at: Ref<number>
  loading: Ref<boolean>
  /** Five seconds have gone by. */
  slow: Ref<boolean>
  refusal: ShallowRef<ApiRefusal | null>
  reload: () => Promise<void>
}

// The last known of each question, for as long as the page lives.
const lastKnown = new Map<string, { data: unknown; at: number }>()
onSignOut(() => lastKnown.clear())

/** Fetches at once; the last known stands in after five seconds, or when there is no network. */
export function useLoad<T>(name: () => string, fetchIt: () => Promise<T>): Load<T> {
  const data = shallowRef<T>()
  const at = ref(0)
  const loading = ref(false)
  const slow = ref(false)
  const refusal = shallowRef<ApiRefusal | null>(null)
  let turn = 0

  const showLastKnown = () => {
    const known = lastKnown.get(name())
    if (!known || data.value !== undefined) return
    data.value = known.data as T
    at.value = known.at
  }

  async function reload() {
    const mine = ++turn
    loading.value = true
    slow.value = false
    refusal.value = null
    const patience = setTimeout(() => {
      if (mine !== turn) return
      slow.value = true
      showLastKnown()
    }, 5_000)
    try {
      const fetched = await fetchIt()
      if (mine !== turn) return
      data.value = fetched
      at.value = Date.now()
      lastKnown.set(name(), { data: fetched, at: at.value })
    } catch (thrown) {
      if (mine !== turn) return
      refusal.value = asRefusal(thrown)
      if (refusal.value.unanswered) showLastKnown()
    } finally {
      clearTimeout(patience)
      if (mine === turn) loading.value = slow.value = false
    }
  }
  void reload()
  return { data, at, loading, slow, refusal, reload }
}
