import { addDays, clock, dayOf } from '../../../api/platform/index.ts'
import { aPair } from '../../support/pair.ts'
import { aPdf } from '../../support/pdf.ts'
import { handAt, home, readAt, sendAt } from '../../support/union.ts'
import { aHousehold } from '../../support/village.ts'
import { change, type Life } from './life.ts'

/** A home and a farm household with duties, visits and their agreement; and a pair that ended. */
export async function pairing(life: Life): Promise<void> {
  const { as, yard } = life
  const [clerk, steward, employee] = [as('clerk'), as('steward'), as('employee')]
  const today = dayOf(clock.now())
  const { id } = await aPair(clerk, yard.household, { since: addDays(today, -60) })
  const at = `/pairings/${id}`
  const scan = aPdf('signed by both')
  const path = `${at}/agreement?name=${encodeURIComponent('结对协议.pdf')}`
  await handAt(steward, home, path, scan, 'application/pdf').expect(200)
  await sendAt(steward, home, `${at}/stage`, { stage: 'pilot', on: addDays(today, -3) }).expect(200)
  const duty = { side: 'home', title: '送两次农资', due: addDays(today, 10) }
  await sendAt(steward, home, `${at}/duties`, duty).expect(200)
  await sendAt(steward, home, `${at}/duties`, { ...duty, title: '看一次老人' }).expect(200)
  const { duties } = (await readAt(steward, home, at).expect(200)).body
  const [kept, spare] = duties.filter((each: { title: string }) => /农资|老人/.test(each.title))
  const done = { on: today, note: '送了化肥' }
  await sendAt(steward, home, `${at}/duties/${kept.id}/done`, done).expect(200)
  await change(steward, 'delete', home, `${at}/duties/${spare.id}`).expect(200)
  const visit = { on: today, note: '看了圈舍', went: 3, photos: [await life.photo(employee, home)] }
  await sendAt(employee, home, `${at}/visits`, visit).expect(200)
  const plan = { on: addDays(today, 20), went: 4 }
  await sendAt(steward, home, `${at}/visits/planned`, plan).expect(200)
  const page = await sendAt(steward, home, `${at}/visits/planned`, {
    ...plan,
    on: addDays(today, 25),
  })
  const last = page.body.visits.find((each: { on: string }) => each.on === addDays(today, 25))
  await change(steward, 'delete', home, `${at}/visits/${last.id}`).expect(200)
  const over = await aPair(clerk, await aHousehold({ head: '毕大寒' }))
  await sendAt(steward, home, `/pairings/${over.id}/end`, { reason: '搬到了县城' }).expect(200)
}
