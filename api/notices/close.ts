import { clock, transact, type Id, type Job } from '../platform/index.ts'
import { Entries } from './notices.model.ts'
import { ownerOf } from './owner.ts'

/** Entries closed in one transaction: enough to be quick, few enough to run again cheaply. */
const batchSize = 50
const anyPlace = 'the job serves every village'

/**
 * Ends what has hung its days, and tells its owner in the same transaction. Two servers at
 * once, or one that died half-way, end each entry once: the guard is the entry's own state.
 * @returns how many entries ended
 */
export async function closeEnded(): Promise<number> {
  const now = clock.now()
  for (let total = 0; ;) {
    const closed = await transact(() => closeBatch(now))
    if (closed === 0) return total
    total += closed
  }
}

async function closeBatch(now: Date): Promise<number> {
  const found = await Entries.find({ state: 'up', endsAt: { $lte: now } })
    .setOptions({ anyPlace })
    .limit(batchSize)
    .lean()
  if (found.length === 0) return 0
  const ids = found.map((entry) => entry._id)
  const { modifiedCount } = await Entries.updateMany(
    { _id: { $in: ids }, state: 'up' },
    { state: 'ended' },
  ).setOptions({ anyPlace })
  if (modifiedCount !== ids.length) throw new Error('an entry changed inside the transaction')
  const byKind = new Map<string, Id[]>()
  for (const { subject } of found) {
    byKind.set(subject.kind, [...(byKind.get(subject.kind) ?? []), subject.id])
  }
  for (const [kind, subjects] of byKind) await ownerOf(kind).ended(subjects, now)
  return ids.length
}

export const closeNotices: Job = {
  name: 'close notices',
  every: '1 minute',
  run: closeEnded,
}
