import { computed, reactive, ref } from 'vue'
import { api } from '../../ui/api/client.ts'
import { useAct } from '../../ui/api/use-act.ts'
import type { Entry } from './use-notice.ts'

/** Speaking up needs no account: one sentence, and whatever else one wants to say. */
export function useObject(entry: () => Entry | null) {
  const form = reactive({ text: '', name: '', phone: '' })
  const tried = ref(false)
  const answerBy = ref('')
  const phone = computed(() => form.phone.replace(/[\s()]/g, ''))
  const wrong = computed(() => ({
    text: form.text.trim().length < 4,
    phone: phone.value !== '' && !/^\+?[0-9-]{7,18}$/.test(phone.value),
  }))
  const { busy, refusal, run, clear } = useAct(
    (input: { entry: string; body: { text: string; name?: string; phone?: string } }, key) =>
      api.post('/public/entries/{entry}/objections', { entry: input.entry }, input.body, key, true),
  )
  async function send() {
    tried.value = true
    const about = entry()
    if (wrong.value.text || wrong.value.phone || !about) return false
    const name = form.name.trim()
    const body = {
      text: form.text.trim(),
      ...(name ? { name } : {}),
      ...(phone.value ? { phone: phone.value } : {}),
    }
    const reply = await run({ entry: about.id, body })
    if (!reply) return false
    answerBy.value = reply.answerBy
    return true
  }
  function begin() {
    Object.assign(form, { text: '', name: '', phone: '' })
    tried.value = false
    answerBy.value = ''
    clear()
  }
  return { form, tried, wrong, busy, refusal, answerBy, send, begin }
}
