import { computed, onScopeDispose, reactive, ref } from 'vue'
import { api } from '../../ui/api/client.ts'
import { useSession } from '../../ui/api/session.ts'
import { useAct } from '../../ui/api/use-act.ts'

const kept = 'qianshou.union'
const waitSeconds = 60

/** Union, name and number; then the code that came by message. */
export function useEmployee(union: string, done: () => void) {
  const { load } = useSession()
  const form = reactive({
    union: union || (localStorage.getItem(kept) ?? ''),
    name: '',
    number: '',
    code: '',
  })
  const tried = ref(false)
  const sentTo = ref('')
  const { wait, countDown } = useWait()
  const who = computed(() => ({
    union: form.union.trim().toLowerCase(),
    number: form.number.trim(),
  }))
  const lacks = computed(() => !who.value.union || !form.name.trim() || !who.value.number)
  const code = computed(() => form.code.replace(/\D/g, ''))

  const asking = useAct((body: { union: string; name: string; number: string }, key) =>
    api.post('/session/code', {}, body, key, true),
  )
  const entering = useAct(async (body: { union: string; number: string; code: string }, key) => {
    await api.post('/session/employee', {}, body, key, true)
    return true
  })

  async function ask() {
    tried.value = true
    if (lacks.value) return
    const reply = await asking.run({ ...who.value, name: form.name.trim() })
    if (!reply) return
    localStorage.setItem(kept, who.value.union)
    sentTo.value = reply.sentTo
    form.code = ''
    tried.value = false
    entering.clear()
    countDown()
  }
  async function enter() {
    tried.value = true
    if (code.value.length !== 6) return
    const inside = await entering.run({ ...who.value, code: code.value })
    if (!inside) return
    await load()
    done()
  }
  const other = () => {
    sentTo.value = ''
    tried.value = false
  }
  return { form, tried, lacks, code, sentTo, wait, asking, entering, ask, enter, other }
}

/** Seconds until another code may be asked for. */
function useWait() {
  const wait = ref(0)
  let ticking: ReturnType<typeof setInterval> | undefined
  const stop = () => clearInterval(ticking)
  onScopeDispose(stop)
  function countDown() {
    stop()
    wait.value = waitSeconds
    ticking = setInterval(() => {
      wait.value -= 1
      if (wait.value <= 0) stop()
    }, 1_000)
  }
  return { wait, countDown }
}
