import { closeEnded } from '../../../api/notices/index.ts'
import { addDays, clock, dayOf } from '../../../api/platform/index.ts'
import { Procedure } from '../../support/procedure.ts'
import { village, aHousehold, read, send } from '../../support/village.ts'
import { change, type Life } from './life.ts'

/** Claims at every step of their way, a sheet that has ended and one on the board, with words. */
export async function procedure(life: Life): Promise<void> {
  const { as, yard, house } = life
  const rules = [await ownRule(life)]
  const [first, second, third] = [
    await aHousehold({ points: 100, gifted: 20, child: '柳小河' }),
    await aHousehold({ points: 60, head: '柳立夏' }),
    await aHousehold({ head: '岳白露' }),
  ]
  const happenedOn = addDays(dayOf(clock.now()), -2)
  const before = await Procedure.of(house)
  const posted = await before.scored(first, rules, { happenedOn })
  await before.approve([posted]).expect(200)
  await yard.later(4)
  await closeEnded()
  await send(as('approver'), `/claims/${posted}/reverse`, { reason: '记到了别家' }).expect(200)

  const now = await Procedure.of(house)
  const at = { happenedOn: addDays(dayOf(clock.now()), -1) }
  const hung = [await now.scored(second, rules, at), await now.scored(third, rules, at)]
  await now.approve(hung).expect(200)
  await objections(life)
  await waiting(life, now, rules, at)
}

/** The village's own rule, changed once, and one that it has switched off. */
async function ownRule({ as }: Life): Promise<string> {
  const administrator = as('administrator')
  const text = {
    title: '看护村口柿子林',
    category: '生态保护',
    points: 4_00,
    unit: '次',
    of: 'household',
    bucket: 'earned',
    caps: [{ per: 'week', points: 80_00 }],
  }
  const { key } = (await send(administrator, '/rules', text).expect(200)).body
  const newer = { ...text, title: '看护柿子林和水渠' }
  await send(administrator, `/rules/${key}/versions`, newer).expect(200)
  const other = (await send(administrator, '/rules', { ...text, title: '调解邻里' })).body
  const off = { on: false }
  await change(administrator, 'put', village, `/rules/${other.key}/switch`, off).expect(200)
  return key
}

/** One objection is answered, another waits. */
async function objections(life: Life): Promise<void> {
  const { as } = life
  const board = (await as('council').get(`/api/public/boards/${village}`).expect(200)).body
  const path = `/api/public/notices/${board.items[0].id}`
  const { entries } = (await as('council').get(path).expect(200)).body
  for (const [index, entry] of entries.slice(0, 2).entries()) {
    await as('council')
      .post(`/api/public/entries/${entry.id}/objections`)
      .set('Idempotency-Key', crypto.randomUUID())
      .send({ text: '那天他家没有人去', name: '邻居小雪', phone: '13812345688' })
      .expect(200)
    if (index > 0) break
    const [open] = (await read(as('council'), '/objections').expect(200)).body.items
    const decision = { outcome: 'stands', reasons: '问过组长，去了两个人' }
    await send(as('council'), `/objections/${open.id}/decision`, decision).expect(200)
  }
  await as('council').get(`${path}/qr?origin=https://qianshou.example`).expect(200)
}

/** What waits at the desk: claims at each step, each of a household of its own. */
async function waiting(life: Life, people: Procedure, rules: string[], at: object) {
  const { as } = life
  const { reporter, liaison, council } = people
  const report = async (more: object = {}, by = as('keeper')) => {
    const household = String((await aHousehold({ head: '柏小满' }))._id)
    const photos = [await life.photo(by)]
    const claim = { household, rules, quantity: 1, ...at, what: '修水渠半天', photos }
    const { id } = (await send(by, '/claims', { ...claim, ...more }).expect(200)).body
    return { id, claim }
  }
  const { id: draft, claim } = await report({ draft: true })
  const whole = { ...claim, quantity: 2 }
  await send(as('keeper'), `/claims/${draft}/submit`, whole).expect(200)
  await report({ draft: true }, as('liaison'))
  const { id: gone } = await report({}, reporter)
  await send(reporter, `/claims/${gone}/withdraw`, { reason: '报重了' }).expect(200)
  const [one, two, three, four] = [await report(), await report(), await report(), await report()]
  await send(as('liaison'), `/claims/${one.id}/check`, { note: '属实' }).expect(200)
  await send(liaison, '/claims/checks', { claims: [two.id, three.id, four.id] }).expect(200)
  const votes = { present: 5, agreed: 5 }
  await send(as('council'), `/claims/${two.id}/score`, votes).expect(200)
  await send(council, '/claims/scores', { claims: [three.id, four.id], ...votes }).expect(200)
  await send(as('approver'), `/claims/${three.id}/reject`, { reason: '不是公共的渠' }).expect(200)
  const { id: back } = await report()
  await send(as('liaison'), `/claims/${back}/return`, { reason: '缺一张照片' }).expect(200)
}

/** The shelf, a shift with a sale and a return, and a shift that is open. */
export async function counterLife(life: Life): Promise<void> {
  const { as } = life
  const [keeper, approver] = [as('keeper'), as('approver')]
  const household = await aHousehold({ points: 200, gifted: 40, head: '尤霜降' })
  const goods = await onTheShelf(life)
  const price = { points: 11_00, fen: 11_00 }
  await send(keeper, `/goods/${goods._id}/price`, price).expect(200)
  await send(approver, `/goods/${goods._id}/approve`).expect(200)
  const { body: shift } = await send(keeper, '/shifts', { counts: [] }).expect(200)
  const sale = { household: String(household._id), shift: shift.id, expectPoints: 33_00 }
  const card = await cardFor(life, sale.household)
  const lines = [{ goods: goods._id, quantity: 3 }]
  const slip = (await send(keeper, '/redemptions', { ...sale, card, lines }).expect(200)).body
  const back = { lines: [{ goods: goods._id, quantity: 1 }], reason: '拿错了' }
  await send(keeper, `/redemptions/${slip.id}/returns`, back).expect(200)
  await send(keeper, `/shifts/${shift.id}/close`, { counts: [] }).expect(200)
  await send(keeper, '/shifts', { counts: [{ goods: goods._id, counted: 17 }] }).expect(200)
  await read(keeper, `/counter/household?card=${encodeURIComponent(card)}`).expect(200)
}

async function cardFor(life: Life, household: string): Promise<string> {
  await send(life.as('keeper'), '/cards', { households: [household] }).expect(200)
  return await life.cardOf(household)
}

async function onTheShelf({ as }: Life): Promise<{ _id: string }> {
  const [keeper, approver] = [as('keeper'), as('approver')]
  const text = { category: '米面油', unit: '袋', points: 10_00, fen: 10_00, lowAt: 5 }
  const propose = async (name: string, barcode: string) =>
    (await send(keeper, '/goods', { ...text, name, nameEn: 'Rice', barcode }).expect(200)).body.id
  const [rice, flour] = [
    await propose('大米', '6901234500017'),
    await propose('面粉', '6901234500024'),
  ]
  await propose('挂面', '6901234500031')
  for (const id of [rice, flour]) await send(approver, `/goods/${id}/approve`).expect(200)
  await send(approver, `/goods/${flour}/withdraw`).expect(200)
  const stock = { quantity: 20, expiresOn: '2028-01-01', donor: '青禾机械厂', costFen: 9_00 }
  const { id: batch } = (await send(keeper, `/goods/${rice}/batches`, stock).expect(200)).body
  const broken = { quantity: -1, reason: '袋子破了' }
  await send(keeper, `/batches/${batch}/corrections`, broken).expect(200)
  return { _id: rice }
}
