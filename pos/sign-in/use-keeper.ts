import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import { ping } from '../../ui/api/connection.ts'
import { api } from '../../ui/api/client.ts'
import { asRefusal, isRefusal, type ApiRefusal } from '../../ui/api/refusal.ts'
import { onSignOut, useSession, type Me } from '../../ui/api/session.ts'
import type { Reply } from '../../ui/api/operations.ts'
import { db, note, writeNote } from '../offline/db.ts'
import { drain, readKept } from '../offline/queue.ts'
import { readSnapshot, takeSnapshot } from '../offline/snapshot.ts'

export type Shift = NonNullable<Reply<'get', '/places/{place}/shifts/current'>['shift']>

/** Who stands at this till, in which village, and whether the shop is open. */
export const useKeeper = defineStore('keeper', () => {
  const session = useSession()
  const ready = ref(false)
  const shift = shallowRef<Shift | null>(null)
  const refusal = shallowRef<ApiRefusal | null>(null)
  const place = computed(() => session.me.value?.roles.find(isKeeper)?.place ?? null)
  const name = computed(() => session.me.value?.account.name ?? '')
  const masked = computed(() => (name.value ? `${[...name.value][0]}*` : ''))

  async function readShift() {
    if (!place.value) return
    try {
      const at = { place: place.value.code }
      shift.value = (await api.get('/places/{place}/shifts/current', at, true)).shift
    } catch (thrown) {
      const said = asRefusal(thrown)
      if (said.unanswered) shift.value ??= (await note<Shift>('shift')) ?? null
      else shift.value = null
    }
    await writeNote('shift', shift.value && JSON.parse(JSON.stringify(shift.value)))
  }

  /** After signing in, or when the machine starts with a session: everything the till needs. */
  async function settle() {
    const me = session.me.value
    ready.value = false
    if (me) await writeNote('me', JSON.parse(JSON.stringify(me)))
    await readShift()
    ready.value = true
    if (!place.value) return
    void drain()
    await takeSnapshot(place.value.code).catch(() => undefined)
  }

  async function begin() {
    refusal.value = null
    await Promise.all([readSnapshot(), readKept()])
    try {
      await session.load()
    } catch (thrown) {
      if (!isRefusal(thrown) || !thrown.unanswered) refusal.value = asRefusal(thrown)
      const last = await note<Me>('me')
      if (last) session.remember(last)
      else refusal.value = asRefusal(thrown)
      void ping()
    }
    if (session.me.value) await settle()
    ready.value = true
  }

  return { ready, refusal, shift, place, name, masked, begin, settle, readShift }
})

const isKeeper = ({ role }: { role: string }) => role === 'keeper'

// The next user of this machine finds no names and no balances; unsent sales stay.
onSignOut(async () => {
  await Promise.all([db.households.clear(), db.notes.bulkDelete(['me', 'shift'])])
  if ('caches' in window) await caches.delete('photos')
})
