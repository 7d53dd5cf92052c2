import { closeWindows } from '../../../api/produce/index.ts'
import type { Actor } from '../../../api/platform/index.ts'
import { addDays, dayOf, startOf } from '../../../api/platform/index.ts'
import { ask } from '../ask.ts'
import { dayAgo, on } from '../days-ago.ts'
import { pay, type PayByCard } from './pay.ts'
import type { Traders } from './people.ts'

interface Listed {
  id: string
  name: string
  by: 'piece' | 'weight'
  usualFen: number
}

interface Goods {
  id: string
  name: string
  by: 'piece' | 'weight'
  estimatedFen: number
}

interface Window {
  id: string
  pickUpPoints: { id: string }[]
  goods: Goods[]
}

export interface Basket {
  buyer: Actor
  /** Name of the goods, and how many. */
  lines: readonly [string, number][]
  helped?: boolean
  /** Paid with the buyer's voucher. */
  voucher?: boolean
}

/** A window with these goods, brought by these households, open so many days ago. */
export async function openWindow(
  { clerk }: Traders,
  told: { daysAgo: number; closesAt: Date; names: readonly string[]; farms: readonly string[] },
): Promise<Window> {
  const { daysAgo, closesAt, names, farms } = told
  return await on(daysAgo, 8, async () => {
    const { items } = await ask<{ items: Listed[] }>(clerk, 'get /places/:place/produce')
    const goods = names.map((name, index) => {
      const listed = items.find((each) => each.name === name)
      if (!listed) throw new Error(`no ${name} in the catalogue`)
      const { id: produce, by, usualFen } = listed
      const price =
        by === 'weight' ? { fenPerJin: usualFen, gramsEach: 500 } : { fenEach: usualFen }
      const household = farms[index % farms.length] as string
      const most = by === 'weight' ? 400 : 120
      return { produce, ...price, most, suppliers: [{ household, most }] }
    })
    const closes = dayOf(closesAt)
    const { id } = await ask<Window>(clerk, 'post /places/:place/windows', {
      name: `${Number(closes.slice(5, 7))}月${Number(closes.slice(8))}日的集`,
      opensAt: startOf(dayAgo(daysAgo)).toISOString(),
      closesAt: closesAt.toISOString(),
      deliveryDays: [addDays(closes, 2)],
      pickUpPoints: [
        { name: '厂门口', address: '青禾机械南门', at: '周六上午 9 点到 12 点' },
        { name: '村口', address: '柿坪村合作社', at: '周六全天' },
      ],
      servicePercent: 4,
      collectivePercent: 1,
      goods,
    })
    return await ask<Window>(clerk, 'post /places/:place/windows/:window/open', { window: id })
  })
}

/** Orders and pays. */
export async function order(window: Window, basket: Basket, payByCard: PayByCard) {
  const lines = basket.lines.map(([name, quantity]) => {
    const goods = window.goods.find((each) => each.name === name)
    if (!goods) throw new Error(`${name} is not in the window`)
    return { goods, quantity }
  })
  const expectFen = lines.reduce((sum, { goods, quantity }) => {
    return sum + goods.estimatedFen * quantity
  }, 0)
  const placed = await ask<{ id: string; payment: string | null }>(
    basket.buyer,
    'post /places/:place/market/orders',
    {
      window: window.id,
      lines: lines.map(({ goods, quantity }) => ({ goods: goods.id, quantity })),
      pickUpPoint: window.pickUpPoints[0]?.id,
      expectFen,
      vouchers: basket.voucher ? [await voucherPart(basket.buyer, expectFen)] : [],
      helped: basket.helped ?? false,
    },
  )
  if (placed.payment) await pay(basket.buyer, placed.payment, payByCard)
  return placed.id
}

async function voucherPart(buyer: Actor, fen: number) {
  const { items } = await ask<{ items: { id: string }[] }>(buyer, 'get /places/:place/vouchers')
  const [first] = items
  if (!first) throw new Error('the buyer has no voucher')
  return { voucher: first.id, fen }
}

/** A window of some time ago: ordered, packed a little lighter, collected. */
export async function pastWindow(
  traders: Traders,
  told: { daysAgo: number; names: readonly string[]; farms: readonly string[] },
  baskets: readonly Basket[],
  payByCard: PayByCard,
): Promise<void> {
  const { daysAgo } = told
  const closesAt = new Date(startOf(dayAgo(daysAgo)).getTime() + 20 * 3_600_000)
  const window = await openWindow(traders, { ...told, daysAgo: daysAgo + 3, closesAt })
  const orders: [string, Basket][] = []
  await on(daysAgo + 1, 10, async () => {
    for (const basket of baskets) orders.push([await order(window, basket, payByCard), basket])
  })
  await on(daysAgo, 21, async () => void (await closeWindows.run()))
  await on(daysAgo - 1, 9, async () => {
    const { clerk } = traders
    await ask(clerk, 'post /places/:place/windows/:window/packing', { window: window.id })
    for (const [id] of orders) await pack(clerk, id)
  })
  await on(daysAgo - 2, 10, async () => {
    for (const [id, { buyer }] of orders) {
      const { code } = await ask<{ code: string }>(
        buyer,
        'get /places/:place/market/orders/:order',
        { order: id },
      )
      await ask(traders.clerk, 'post /places/:place/pickups', { code })
    }
  })
}

/** By weight a hundredth less than ordered: what is paid too much goes back. */
async function pack(clerk: Actor, id: string): Promise<void> {
  const { lines } = await ask<{ lines: { id: string; by: string; units: number }[] }>(
    clerk,
    'get /places/:place/orders/:order',
    { order: id },
  )
  await ask(clerk, 'post /places/:place/orders/:order/packed', {
    order: id,
    lines: lines
      .filter((line) => line.by === 'weight' && line.units > 0)
      .map((line) => ({ line: line.id, grams: line.units * 495 })),
  })
}
