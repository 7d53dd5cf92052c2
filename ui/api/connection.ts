import { ref, type Ref } from 'vue'

// Online is what a ping has proven. navigator.onLine only says that a cable is in.
const online = ref(true)
const every = { well: 30_000, lost: 8_000 }
let timer: ReturnType<typeof setTimeout> | undefined
let asking: Promise<boolean> | undefined

async function ask(): Promise<boolean> {
  try {
    const reply = await fetch('/healthz', { cache: 'no-store', signal: AbortSignal.timeout(4_000) })
    return reply.ok
  } catch {
    return false
  }
}

/** Ping now; the answer is also what `useConnection()` shows. */
export function ping(): Promise<boolean> {
  asking ??= ask().then((well) => {
    online.value = well
    asking = undefined
    schedule()
    return well
  })
  return asking
}

function schedule() {
  clearTimeout(timer)
  timer = setTimeout(() => void ping(), online.value ? every.well : every.lost)
}

/** A request got an answer of our server: we are online, no ping needed. */
export function heard() {
  online.value = true
}

/** A request got none: prove it before telling anyone. */
export function suspect() {
  void ping()
}

let watching = false
export function useConnection(): Ref<boolean> {
  if (!watching) {
    watching = true
    window.addEventListener('online', () => void ping())
    window.addEventListener('offline', () => void ping())
    document.addEventListener('visibilitychange', () => {
      if (!document.hidden) void ping()
    })
    void ping()
  }
  return online
}
