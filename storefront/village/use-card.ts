import { computed, reactive, ref } from 'vue'
import { api } from '../../ui/api/client.ts'
import { useSession } from '../../ui/api/session.ts'
import { useAct } from '../../ui/api/use-act.ts'
import { detector } from '../../ui/scan/detector.ts'
import { useScanner } from '../../ui/scan/use-scanner.ts'

const prefix = 'QS1:'

/** The household's card, scanned, photographed or typed; then the code that the keeper told. */
export function useCard(done: () => void) {
  const { load } = useSession()
  const form = reactive({ card: '', code: '', typed: '' })
  const tried = ref(false)
  /** What was scanned is no card of ours, or a picture shows none. */
  const wrong = ref<'other' | 'unread' | null>(null)
  const code = computed(() => form.code.replace(/\D/g, ''))
  const entering = useAct(async (body: { card: string; code: string }, key) => {
    await api.post('/session/household', {}, body, key, true)
    return true
  })

  function found(text: string) {
    const card = text.trim()
    wrong.value = card.startsWith(prefix) ? null : 'other'
    if (!wrong.value) form.card = card
  }
  useScanner(found)

  /** Where the camera may not be used in the page, a photograph of the card does. */
  async function readPhoto(event: Event) {
    const input = event.target as HTMLInputElement
    const [file] = input.files ?? []
    input.value = ''
    if (!file) return
    const seen = await detector()
      .detect(file)
      .catch(() => [])
    if (seen[0]) found(seen[0].rawValue)
    else wrong.value = 'unread'
  }
  const type = () => form.typed.trim() && found(form.typed)
  function other() {
    Object.assign(form, { card: '', code: '', typed: '' })
    tried.value = false
    wrong.value = null
    entering.clear()
  }
  async function enter() {
    tried.value = true
    if (code.value.length !== 6) return
    const inside = await entering.run({ card: form.card, code: code.value })
    if (!inside) return
    await load()
    done()
  }
  return { form, tried, wrong, code, entering, found, readPhoto, type, other, enter }
}
