import { lookAfterAdoption } from '../../../api/adoption/index.ts'
import { clock, dayOf, addDays } from '../../../api/platform/index.ts'
import { pigOffer, type Buyer } from '../../adoption/support/farmyard.ts'
import { handAt, home, sendAt } from '../../support/union.ts'
import { aHousehold, send, village } from '../../support/village.ts'
import { anEarTag } from '../../adoption/support/farmyard.ts'
import { change, type Life } from './life.ts'

interface Offer {
  id: string
  unit: { id: string }
}

/** Offers in every state and animals at every age; takes a year of the village's time. */
export async function animals(life: Life): Promise<void> {
  const { yard, as } = life
  await prints(life)
  const employee = life.buyer('employee')
  const steward = life.buyer('steward')
  const kitchen = life.buyer('canteen')
  const neighbour = await yard.employee('otherHome')
  const sold = await offer(life, 4, { photos: [await life.photo(as('clerk'))] })
  const again = await offer(life, 2)
  const lost = await offer(life, 1)
  const grows = await offer(life, 1)
  const mine = [
    await yard.buy(employee, sold.id, 1),
    await yard.buy(steward, sold.id, 1, { as: 'home', pickUp: '食堂后门' }),
    await yard.buy(kitchen, sold.id, 2),
  ]
  const kept = await yard.buy(employee, again.id, 1)
  await yard.buy(neighbour, again.id, 1)
  await yard.buy(employee, lost.id, 1)
  await yard.buy(employee, grows.id, 1)
  await yard.coolOff()
  for (const { unit } of [sold, again, lost, grows]) await young(life, unit.id)
  await substituted(life, lost.unit.id)
  await yard.later(280)
  await diary(life, grows.unit.id)
  for (const { unit } of [sold, again]) {
    await yard.move(as('farmer'), unit.id, 'ready').expect(200)
    await yard.weigh(unit.id, 118_000)
  }
  for (const [index, who] of [employee, steward, kitchen].entries()) {
    await yard.payDue(who, mine[index].id)
  }
  await yard.payDue(employee, kept.id)
  for (const { unit } of [sold, again]) await yard.deliver(unit.id)
  await yard.later(8)
  await yard.bank.ask()
  await lookAfterAdoption.run()
  await collected(life, employee, steward, mine)
  await current(life, employee)
}

/** An open offer. */
async function offer({ yard }: Life, shares: number, more: object = {}): Promise<Offer> {
  return await yard.offer({ shares, perBuyerMost: shares, ...more })
}

async function young({ yard, as }: Life, unit: string): Promise<void> {
  await yard.move(as('clerk'), unit, 'young_bought').expect(200)
  await yard.move(as('farmer'), unit, 'growing').expect(200)
}

/** One dies, and another household's takes its place. */
async function substituted({ yard, as }: Life, unit: string): Promise<void> {
  await yard.move(as('farmer'), unit, 'dead', '夜里受了凉').expect(200)
  const household = String((await aHousehold({ head: '边惊蛰', group: '三组' }))._id)
  const other = { household, tag: anEarTag(), name: '花花', advanceFen: 650_00 }
  const body = { ...other, reason: '罗家没有别的了，边家有一头一样大的' }
  await send(as('clerk'), `/adoption/units/${unit}/substitute`, body).expect(200)
}

async function diary(life: Life, unit: string): Promise<void> {
  const { as } = life
  const photos = [await life.photo(as('farmer'))]
  const entry = { text: '长了 22 斤，爱吃南瓜。', photos, grams: 84_000 }
  await send(as('farmer'), `/adoption/units/${unit}/diary`, entry).expect(200)
  const identity = { tag: anEarTag(), name: '黑妞妞' }
  const path = `/adoption/units/${unit}/identity`
  await change(as('clerk'), 'put', village, path, identity).expect(200)
}

async function collected(life: Life, employee: Buyer, steward: Buyer, mine: { id: string }[]) {
  const { yard, as } = life
  const { code } = await yard.share(employee, mine[0]?.id ?? '')
  await send(as('clerk'), '/adoption/collections', { code }).expect(200)
  const path = `/adoption/shares/${mine[1]?.id}/donate`
  await sendAt(steward.agent, home, path, { to: '村小学食堂' }).expect(200)
}

/** What is on offer today: a draft, a reviewed one, one half taken, one called off. */
async function current(life: Life, buyer: Buyer): Promise<void> {
  const { yard, as } = life
  const today = dayOf(clock.now())
  const days = { fillBy: addDays(today, 14), readyOn: addDays(today, 300) }
  const draft = (await yard.draft(days).expect(200)).body
  const { name: _name, ...text } = pigOffer
  const newer = { ...text, fillBy: days.fillBy, readyOn: days.readyOn, feed: '玉米、红苕' }
  await change(as('clerk'), 'put', village, `/adoption/offers/${draft.id}`, newer).expect(200)
  const reviewed = (await yard.draft(days).expect(200)).body
  await send(as('approver'), `/adoption/offers/${reviewed.id}/review`, { agreed: true }).expect(200)
  const open = await yard.offer(days)
  await yard.buy(buyer, open.id, 2)
  const given = await yard.buy(life.buyer('steward'), open.id, 1, { as: 'home' })
  await sendAt(as('steward'), home, `/adoption/shares/${given.id}/cancel`).expect(200)
  await yard.reserve(life.buyer('canteen'), open.id, 1)
  const off = await yard.offer(days)
  const reason = { reason: '栏舍要修' }
  await send(as('clerk'), `/adoption/offers/${off.id}/cancel`, reason).expect(200)
}

async function prints({ as }: Life): Promise<void> {
  const print = { series: 'sheep-live', product: '活羊', region: '四川', fen: 27_10, per: 'kg' }
  await send(as('clerk'), '/market/prints', { ...print, day: '2026-11-02' }).expect(200)
  const file = Buffer.from(
    'series,product,region,day,price,per\nsheep-live,活羊,四川,2026-11-09,27.40,kg',
  )
  await handAt(as('clerk'), village, '/market/prints/import', file, 'text/csv').expect(200)
}
