import { currentPolicy } from '../places/index.ts'
import {
  accountOf,
  addDays,
  assertInTransaction,
  dayOf,
  newId,
  startOf,
  type Actor,
  type Id,
} from '../platform/index.ts'
import { Entries, Notices, type Notice, type Shown } from './notices.model.ts'

/** Hangs one sheet. Full days begin on the day after; the last one ends at midnight. */
export async function hang(
  actor: Actor,
  kind: string,
  subjects: readonly { id: Id; shown: Shown }[],
): Promise<Notice> {
  assertInTransaction()
  const { noticeDays, shownDays } = await currentPolicy(actor)
  const place = actor.place.path
  const today = dayOf(actor.at)
  const year = Number(today.slice(0, 4))
  const lastDay = addDays(today, noticeDays)
  const endsAt = startOf(addDays(lastDay, 1))
  const latest = await Notices.find({ place, year }).sort({ number: -1 }).limit(1).lean()
  const notice: Notice = {
    _id: newId(),
    place,
    year,
    number: (latest[0]?.number ?? 0) + 1,
    postedAt: actor.at,
    firstDay: addDays(today, 1),
    lastDay,
    endsAt,
    downAt: startOf(addDays(lastDay, 1 + shownDays)),
    by: accountOf(actor).id,
  }
  await Notices.insertMany([notice], { lean: true })
  const entries = subjects.map(({ id, shown }, index) => ({
    place,
    notice: notice._id,
    position: index + 1,
    subject: { kind, id },
    shown,
    state: 'up' as const,
    endsAt,
  }))
  await Entries.insertMany(entries, { lean: true })
  return notice
}
