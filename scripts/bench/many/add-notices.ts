import { Entries, Notices } from '../../../api/notices/index.ts'
import { addDays, dayOf, newId, startOf, type Id } from '../../../api/platform/index.ts'
import { addClaims, villagePath as place, type World } from '../counter/world.ts'

let number = 0

/** A sheet of so many claims, whose last day was yesterday, or is still to come. */
export async function addSheet(world: World, rows: number, ended: boolean): Promise<Id> {
  number += 1
  const today = dayOf(new Date())
  const lastDay = addDays(today, ended ? -1 : 2)
  const endsAt = startOf(addDays(lastDay, 1))
  const notice = newId()
  const claims = await addClaims(world, rows)
  await Notices.insertMany(
    [
      {
        ...{ _id: notice, place, year: Number(today.slice(0, 4)), number },
        postedAt: startOf(addDays(lastDay, -3)),
        ...{ firstDay: addDays(lastDay, -2), lastDay, endsAt },
        ...{ downAt: startOf(addDays(lastDay, 8)), by: newId() },
      },
    ],
    { lean: true },
  )
  const entries = claims.map(({ _id: id, householdCode, group, what, points }, index) => ({
    ...{ _id: newId(), place, notice, position: index + 1, subject: { kind: 'claim', id } },
    shown: {
      ...{ masked: '张**', group, household: householdCode, what, basis: '照片' },
      ...{ happenedOn: '2026-01-04', points },
    },
    ...{ state: 'up' as const, endsAt },
  }))
  await Entries.insertMany(entries, { lean: true })
  return notice
}
