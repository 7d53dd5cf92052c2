import { computed, ref } from 'vue'
import { api } from './client.ts'
import { isRefusal } from './refusal.ts'
import { answerWaiting } from './sign-in-again.ts'
import type { Reply } from './operations.ts'

export type Me = Reply<'get', '/session'>

const me = ref<Me | null>(null)
const known = ref(false)
const forgetters: (() => void | Promise<void>)[] = []

/** What this machine must forget when its user signs out. */
export const onSignOut = (forget: () => void | Promise<void>) => forgetters.push(forget)

async function load(): Promise<Me | null> {
  try {
    me.value = await api.get('/session', {})
  } catch (thrown) {
    if (!isRefusal(thrown) || thrown.status !== 401) throw thrown
    me.value = null
  }
  known.value = true
  return me.value
}

async function signIn(login: string, password: string): Promise<Me> {
  const before = me.value?.account.id
  const now = await api.post('/session', {}, { login, password })
  // Someone else at the same machine must not send what the first one typed.
  const same = before === undefined || before === now.account.id
  if (!same) for (const forget of forgetters) await forget()
  me.value = now
  known.value = true
  answerWaiting(same)
  return now
}

async function signOut() {
  await api.delete('/session', {}, undefined).catch(() => undefined)
  me.value = null
  for (const forget of forgetters) await forget()
}

/** Without a network the till goes on for the keeper it last knew. */
function remember(last: Me) {
  me.value ??= last
}

export function useSession() {
  const places = computed(() => {
    const seen = new Map((me.value?.roles ?? []).map(({ place }) => [place.code, place]))
    return [...seen.values()]
  })
  const has = (...roles: string[]) => !!me.value?.roles.some(({ role }) => roles.includes(role))
  return { me, known, places, has, load, signIn, signOut, remember }
}
