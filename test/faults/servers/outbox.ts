import { Outbox } from '../../../api/platform/outbox.ts'

/** What the payments' other side was asked for by the outbox. */
export interface Sent {
  refunds: number
  closed: number
  problems: string[]
}

/** Each row of the outbox is done, and went out once: the other side counts the calls by key. */
export async function proveOutbox(url: string): Promise<Sent> {
  const reply = await fetch(`${url}/control`)
  const { calls } = (await reply.json()) as { calls: { call: string; key: string | null }[] }
  const keys = calls.flatMap(({ key }) => (key && /^(refund|close):/.test(key) ? [key] : []))
  const times = new Map<string, number>()
  for (const key of keys) times.set(key, (times.get(key) ?? 0) + 1)
  const rows = await Outbox.find().lean()
  const open = rows.filter(({ state }) => state !== 'done')
  const twice = [...times].filter(([, count]) => count > 1)
  const names = { refund: 'refund', 'close charge': 'close' } as Record<string, string>
  const unsent = rows.filter(({ kind, subject }) => {
    return kind === 'refund' && !times.has(`${names[kind]}:${String(subject)}`)
  })
  return {
    refunds: [...times.keys()].filter((key) => key.startsWith('refund:')).length,
    closed: [...times.keys()].filter((key) => key.startsWith('close:')).length,
    problems: [
      ...open.map(({ kind, subject }) => `${kind} ${String(subject)} still lies in the outbox`),
      ...twice.map(([key, count]) => `${key} went out ${count} times`),
      ...unsent.map(({ kind, subject }) => `${kind} ${String(subject)} never went out`),
    ],
  }
}
