import { computed, ref } from 'vue'
import { api } from '../../ui/api/client.ts'
import { asRefusal, type ApiRefusal } from '../../ui/api/refusal.ts'
import { db, type Kept } from './db.ts'

// Sales made without a network, drained in order under the keys they were made with.
const kept = ref<Kept[]>([])
export const draining = ref(false)
/** Called after something went up, so that shelf and balances are fetched anew. */
const afterwards: (() => void)[] = []
export const onDrained = (then: () => void) => afterwards.push(then)

export const waiting = computed(() => kept.value.filter(({ state }) => state === 'waiting'))
export const needsPerson = computed(() => kept.value.filter(({ state }) => state === 'refused'))

export async function readKept() {
  kept.value = await db.kept.orderBy('at').toArray()
}

export async function keep(sale: Kept) {
  // Raw copies only: a reactive proxy cannot be stored.
  await db.kept.put(JSON.parse(JSON.stringify(sale)) as Kept)
  await readKept()
}

export async function letGo(key: string) {
  await db.kept.delete(key)
  await readKept()
}

/** Sent once more, in the shift that is open now: the one it was sold in may be over. */
export async function tryAgain(key: string, shift?: string) {
  const sale = await db.kept.get(key)
  if (!sale) return
  const body = shift ? { ...sale.body, shift } : sale.body
  await db.kept.update(key, { body, state: 'waiting', refusal: undefined })
  await readKept()
  await drain()
}

/** The server said no for good; these wait for the line, the keeper's sign-in, or their turn. */
const laterOn = (refusal: ApiRefusal) =>
  refusal.unanswered || [401, 408, 429].includes(refusal.status)

async function send(sale: Kept): Promise<'sent' | 'refused' | 'later'> {
  try {
    const { place } = sale
    await api.post('/places/{place}/redemptions', { place }, sale.body, sale.key, true)
    await db.kept.delete(sale.key)
    return 'sent'
  } catch (thrown) {
    const refusal = asRefusal(thrown)
    if (laterOn(refusal)) return 'later'
    const { status, code, details, requestId } = refusal
    await db.kept.update(sale.key, {
      state: 'refused',
      refusal: { status, code, details, requestId },
    })
    return 'refused'
  }
}

async function drainAll() {
  await readKept()
  let moved = false
  for (const sale of [...waiting.value]) {
    if ((await send(sale)) === 'later') break
    moved = true
    await readKept()
  }
  if (moved) for (const then of afterwards) then()
}

/** In order, one at a time, and only in one window of this machine. */
export async function drain(): Promise<void> {
  if (draining.value) return
  draining.value = true
  try {
    if (navigator.locks) await navigator.locks.request('qianshou-drain', drainAll)
    else await drainAll()
  } finally {
    draining.value = false
    await readKept()
  }
}
