import { closeWindows } from '../../../api/produce/index.ts'
import { clock, dayOf, addDays } from '../../../api/platform/index.ts'
import { Buyer, type OrderSeen } from '../../produce/support/buyer.ts'
import { Market, type WindowSeen } from '../../produce/support/market.ts'
import { statementFile } from '../../support/trade.ts'
import { canteen, handAt, home, readAt, sendAt } from '../../support/union.ts'
import { read, send, village } from '../../support/village.ts'
import { change, type Life } from './life.ts'

/** Windows in every state: one that was handed out, one that takes orders, one not yet open. */
export async function market(life: Life): Promise<void> {
  const { house, as } = life
  const seller = await Market.of(house)
  const persimmons = await catalogue(life)
  const now = clock.now().getTime()
  const times = (hours: number) => ({
    opensAt: new Date(now - 3_600_000).toISOString(),
    closesAt: new Date(now + hours * 3_600_000).toISOString(),
    deliveryDays: [addDays(dayOf(clock.now()), 5)],
  })
  const goods = () => [
    { by: 'weight' as const, fen: 3_00, most: 100, gramsEach: 500 },
    { fen: 45_00, most: 20 },
  ]
  const past = await seller.open(goods(), { ...times(72), servicePercent: 5, collectivePercent: 2 })
  await handedOut(life, seller, past)
  await ordered(life, await withPersimmons(seller, persimmons, times(96)))
  const draft = await seller.drawn(goods(), times(120))
  const { id } = (await send(as('clerk'), '/windows', draft).expect(200)).body
  await change(as('clerk'), 'put', village, `/windows/${id}`, {
    ...draft,
    name: '下周的集',
  }).expect(200)
  const off = await seller.open(goods(), times(48))
  await send(as('clerk'), `/windows/${off.id}/cancel`, { reason: '路断了' }).expect(200)
  await moneyThatWaits(life)
}

/** Something new in the catalogue with its photograph, and something withdrawn. */
async function catalogue(life: Life): Promise<string> {
  const clerk = life.as('clerk')
  const text = { nameEn: 'Persimmon', category: '水果', unit: '箱', by: 'piece', usualFen: 38_00 }
  const facts = { ...text, season: '10-11月', storage: '阴凉处', photo: await life.photo(clerk) }
  const add = async (name: string) =>
    (await send(clerk, '/produce', { ...facts, name }).expect(200)).body.id
  const [kept, gone] = [await add('柿子'), await add('柿饼')]
  const dearer = { usualFen: 40_00 }
  await change(clerk, 'patch', village, `/produce/${kept}`, dearer).expect(200)
  await send(clerk, `/produce/${gone}/withdraw`, { back: false }).expect(200)
  return kept
}

/** An open window with something that has a photograph. */
async function withPersimmons(seller: Market, produce: string, times: object) {
  const { goods, ...facts } = await seller.drawn([{ by: 'weight', gramsEach: 500 }, {}], times)
  const suppliers = [{ household: String(seller.farm._id), most: 30 }]
  const all = [...goods, { produce, fenEach: 38_00, most: 30, suppliers }]
  const { id } = (await send(seller.clerk, '/windows', { ...facts, goods: all }).expect(200)).body
  return (await send(seller.clerk, `/windows/${id}/open`).expect(200)).body as WindowSeen
}

/** Ordered by a home's member and a canteen, cut short, packed, and handed out. */
async function handedOut(life: Life, seller: Market, window: WindowSeen): Promise<void> {
  const { as, yard } = life
  const clerk = as('clerk')
  const [employee, kitchen] = buyers(life)
  const small = await pay(life, employee, await order(employee, window, [20, 1]))
  const big = await pay(life, kitchen, await order(kitchen, window, [60, 0]))
  const shortage = { goods: window.goods[0]?.id, household: String(seller.farm._id), brings: 70 }
  await send(clerk, `/windows/${window.id}/shortage`, shortage).expect(200)
  await send(clerk, `/windows/${window.id}/close`, { reason: '订得差不多了' }).expect(200)
  await closeWindows.run()
  await send(clerk, `/windows/${window.id}/packing`).expect(200)
  const packed = async (id: string, grams: number) => {
    const seen = (await read(clerk, `/orders/${id}`).expect(200)).body as OrderSeen
    const lines = seen.lines
      .filter(({ by }) => by === 'weight')
      .map(({ id }) => ({ line: id, grams }))
    await send(clerk, `/orders/${id}/packed`, { lines }).expect(200)
  }
  await packed(small, 8_600)
  await packed(big, 26_000)
  const pickUpPoint = window.pickUpPoints[0]?.id
  await send(clerk, `/windows/${window.id}/delivered`, { pickUpPoint }).expect(200)
  const { code } = await employee.see(small)
  await sendAt(as('steward'), home, '/pickups', { code }).expect(200)
  await send(clerk, `/orders/${big}/by-hand`, { as: 'collected', reason: '手机没电' }).expect(200)
  const { lines } = await employee.see(small)
  const sour = { lines: [{ line: lines[1]?.id, fen: 5_00 }], reason: '碎了两个蛋' }
  await send(clerk, `/orders/${small}/complaints`, sour).expect(200)
  await yard.bank.settle()
}

/** One paid, one with a voucher, one that waits for its money, one given up. */
async function ordered(life: Life, window: WindowSeen): Promise<void> {
  const [employee, kitchen] = buyers(life)
  await pay(life, employee, await order(employee, window, [4, 1]))
  const { items } = (await readAt(employee.agent, home, '/vouchers').expect(200)).body
  const vouchers = [{ voucher: items[0].id, fen: 30_00 }]
  const basket = { quantities: [10, 0], vouchers }
  await employee.order(window, basket).expect(200)
  await order(kitchen, window, [10, 1])
  const steward = new Buyer(life.as('steward'), home)
  await steward.order(window, { quantities: [2, 0], forHome: true }).expect(200)
  await employee.cancel(await order(employee, window, [1, 0])).expect(200)
}

function buyers(life: Life): [Buyer, Buyer] {
  return [new Buyer(life.as('employee'), home), new Buyer(life.as('canteen'), canteen)]
}

async function order(buyer: Buyer, window: WindowSeen, quantities: number[]): Promise<string> {
  return (await buyer.order(window, quantities).expect(200)).body.id
}

async function pay({ as, yard }: Life, buyer: Buyer, id: string): Promise<string> {
  const { payment } = await buyer.see(id)
  const { agent, place } = buyer
  if (place === canteen)
    await yard.bank.transfer(as('settlement_clerk'), agent, place, payment ?? '')
  else await yard.bank.pay(agent, place, payment ?? '')
  return id
}

/** Lines of the bank's that nobody has asked for: one sent back, one matched, two left. */
async function moneyThatWaits(life: Life): Promise<void> {
  const { as } = life
  const cashier = as('settlement_clerk')
  const lines = [{ fen: 12_34 }, { fen: 56_78 }, { fen: 91_00 }]
  const file = statementFile(lines.map((line) => ({ ...line, note: '货款', payer: '宋立冬' })))
  await handAt(cashier, village, '/bank-statements', file, 'text/csv').expect(200)
  const { items } = (await read(cashier, '/bank-lines?state=waiting').expect(200)).body
  await send(cashier, `/bank-lines/${items[0].id}/send-back`, { reference: 'BK-0001' }).expect(200)
}
