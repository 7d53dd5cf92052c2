import { Entries, Notices } from '../../../api/notices/index.ts'
import { addDays, dayOf, newId, startOf } from '../../../api/platform/index.ts'
import { Claims } from '../../../api/points/index.ts'
import { aHousehold, aRule, paths } from '../../support/village.ts'

let numbers = 0

/**
 * Hangs a notice with claims on it.
 * @param endsIn days from today on whose morning it comes down: 0 is over, 3 is not
 * @returns its id
 */
export async function hangNotice(endsIn: number, claims: number) {
  numbers += 1
  const place = paths.village
  const today = dayOf(new Date())
  const [firstDay, lastDay] = [addDays(today, endsIn - 3), addDays(today, endsIn - 1)]
  const [postedAt, endsAt] = [startOf(firstDay), startOf(addDays(today, endsIn))]
  const notice = newId()
  const days = { firstDay, lastDay, endsAt, downAt: startOf(addDays(today, endsIn + 8)) }
  await Notices.insertMany([
    { _id: notice, place, year: 2000, number: numbers, postedAt, ...days, by: newId() },
  ])
  const rule = await aRule()
  for (let position = 1; position <= claims; position += 1) {
    const { _id: household, code, group, headName } = await aHousehold()
    const id = newId()
    const what = '打扫村口公路'
    const happenedOn = addDays(firstDay, -3)
    const scored = { quantity: 1, asked: 4_00, points: 4_00, what, happenedOn }
    const whose = { place, household, householdCode: code, group, headName }
    const ruled = { rule: rule._id, ruleKey: rule.key, ruleNumber: rule.number }
    const rest = { photos: [], photoHashes: [], history: [], throughKeeper: true }
    await Claims.insertMany([
      {
        ...{ _id: id, ...whose, ...ruled, ...scored, ...rest, notice },
        ...{ state: 'on_notice', submittedBy: newId(), at: postedAt },
      },
    ])
    const shown = { masked: '张*', group, household: code, what, basis: '1', happenedOn }
    const subject = { kind: 'claim', id }
    const entry = { place, notice, position, subject, state: 'up' as const, endsAt }
    await Entries.insertMany([{ ...entry, shown: { ...shown, points: 4_00 } }])
  }
  return notice
}
