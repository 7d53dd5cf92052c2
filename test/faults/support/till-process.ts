import { setTimeout as sleep } from 'node:timers/promises'

/** What the harness sells at the till, as the counter keeps it while there is no network. */
export interface Kept {
  key: string
  place: string
  at: string
  body: object
  state: 'waiting' | 'refused'
  refusal?: { status: number; code: string }
}

// The counter's own queue of sales, in a process of its own: what is kept goes up in order when
// the server can be reached. In the place of the browser's database there is one in memory.
const { url, cookie } = JSON.parse(process.argv[2] ?? '{}') as { url: string; cookie: string }
const kept = new Map<string, Kept>()
const table = {
  orderBy: () => ({
    toArray: async () => [...kept.values()].sort((one, other) => (one.at < other.at ? -1 : 1)),
  }),
  put: async (sale: Kept) => void kept.set(sale.key, sale),
  get: async (key: string) => kept.get(key),
  update: async (key: string, change: Partial<Kept>) => {
    const sale = kept.get(key)
    if (sale) kept.set(key, { ...sale, ...change })
  },
  delete: async (key: string) => void kept.delete(key),
}

likeABrowser()
const { db } = (await import(counter('offline/db.ts'))) as { db: object }
Object.defineProperty(db, 'kept', { value: table })
const queue = (await import(counter('offline/queue.ts'))) as {
  keep(sale: Kept): Promise<void>
  drain(): Promise<void>
}
process.on('message', (sale: Kept) => void queue.keep(sale))
process.on('SIGTERM', () => process.exit(0))
process.on('disconnect', () => process.exit(0))
process.send?.({ ready: true })
for (;;) {
  await queue.drain()
  const refused = [...kept.values()].filter(({ state }) => state === 'refused')
  process.send?.({ waiting: kept.size - refused.length, refused })
  await sleep(200)
}

function counter(file: string): string {
  return new URL(`../../../pos/${file}`, import.meta.url).href
}

/** Addresses without a host lead to the page's own, and its cookie goes with them. */
function likeABrowser(): void {
  const Real = globalThis.Request
  globalThis.Request = class extends Real {
    constructor(input: string | URL | Request, init: RequestInit = {}) {
      const headers = new Headers(init.headers)
      headers.set('cookie', cookie)
      super(typeof input === 'string' ? new URL(input, url) : input, { ...init, headers })
    }
  }
  Object.assign(globalThis, { navigator: {} })
}
