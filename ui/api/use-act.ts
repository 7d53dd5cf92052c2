import { ref, shallowRef } from 'vue'
import { newKey } from './client.ts'
import { asRefusal, type ApiRefusal } from './refusal.ts'

/**
 * A button that changes something. The key is made before the first try and kept while nobody
 * answered; pressing again with the same content is then the same act, not a second one.
 */
export function useAct<I, R>(act: (input: I, key: string) => Promise<R>) {
  const busy = ref(false)
  const refusal = shallowRef<ApiRefusal | null>(null)
  let attempt: { key: string; said: string } | null = null

  async function run(input: I): Promise<R | undefined> {
    if (busy.value) return undefined
    const said = JSON.stringify(input) ?? ''
    if (attempt?.said !== said) attempt = { key: newKey(), said }
    busy.value = true
    refusal.value = null
    try {
      const reply = await act(input, attempt.key)
      attempt = null
      return reply
    } catch (thrown) {
      refusal.value = asRefusal(thrown)
      if (!refusal.value.unanswered) attempt = null
      return undefined
    } finally {
      busy.value = false
    }
  }
  const clear = () => (refusal.value = null)
  return { busy, refusal, run, clear }
}
