import { setTimeout as sleep } from 'node:timers/promises'
import type { Random } from '../../../scripts/seed/random.ts'
import { addDays, dayOf } from '../../../api/platform/index.ts'
import { Client, type Journal } from './client.ts'
import type { Payments } from './payments.ts'
import type { Till } from './till.ts'
import type { World } from './world.ts'

interface Slip {
  id: string
  lines: { goods: string; quantity: number }[]
}

interface Order {
  id: string
  payment: string | null
}

/** What somebody does once, from the first wish to the last: a sale, an order that is paid. */
export type Act = (random: Random) => Promise<unknown>

/** Everyone of the world at a server, each with what they do there again and again. */
export function everyone(
  world: World,
  url: string,
  journal: Journal,
  payments: Payments,
  till?: Till,
): Act[] {
  const at = (who: World['liaison']) => new Client(url, who, journal)
  return [
    ...world.keepers.map(({ who, shift }) => keeping(world, at(who), shift)),
    ...(till ? [sellingOffline(world, till)] : []),
    reporting(world, at(world.liaison)),
    ...world.employees.map((who) => buying(world, at(who), payments)),
    fundraising(world, at(world.officer), payments),
  ]
}

/** One to three goods for some household, as a till sends it. */
function aSale(world: World, shift: string, random: Random): object {
  const first = random.between(0, world.goods.length - 1)
  const wanted = world.goods.slice(first, first + random.between(1, 3))
  const lines = wanted.map(({ _id }) => ({ goods: String(_id), quantity: random.between(1, 3) }))
  const expectPoints = wanted.reduce(
    (sum, { points }, index) => sum + points * (lines[index]?.quantity ?? 0),
    0,
  )
  return { household: random.pick(world.households), lines, shift, expectPoints }
}

/** Sells, and has to wait for the next customer. */
function sellingOffline(world: World, till: Till): Act {
  return async (random) => {
    till.sell(aSale(world, world.till.shift, random))
    await sleep(random.between(200, 800))
  }
}

/** Sells; some of it comes back, in whole or in part. */
function keeping(world: World, keeper: Client, shift: string): Act {
  return async (random) => {
    const sale = aSale(world, shift, random)
    const slip = await keeper.does<Slip>('redeem', '/redemptions', sale)
    if (!slip || random.next() < 0.6) return
    const line = random.pick(slip.lines)
    const back = { goods: line.goods, quantity: random.between(1, line.quantity) }
    const path = `/redemptions/${slip.id}/returns`
    await keeper.does('return', path, { lines: [back], reason: '拿错了' })
  }
}

/** Reports what households did in the last weeks; the same act twice is refused. */
function reporting(world: World, liaison: Client): Act {
  return async (random) => {
    await liaison.does('claim', '/claims', {
      household: random.pick(world.households),
      rules: [world.rule],
      quantity: random.between(1, 4),
      happenedOn: addDays(dayOf(new Date()), -random.between(1, 80)),
      what: '打扫村口公路',
      photos: [],
    })
  }
}

/** Orders, or takes a share; pays or does not; some think better of it and have their money back. */
function buying(world: World, buyer: Client, payments: Payments): Act {
  return async (random) => {
    if (random.next() < 0.35) return await adopt(world, buyer, payments, random)
    const order = await ordered(world, buyer, random)
    if (!order) return
    if (order.payment && random.next() < 0.8) await payments.pay(buyer, order.payment)
    if (random.next() < 0.5) await buyer.does('cancel order', `/market/orders/${order.id}/cancel`)
  }
}

async function ordered({ window }: World, buyer: Client, random: Random): Promise<Order | null> {
  const lines = window.goods.map(({ id }) => ({ goods: id, quantity: random.between(0, 2) }))
  const taken = lines.filter(({ quantity }) => quantity > 0)
  if (taken.length === 0) return null
  const expectFen = window.goods.reduce((sum, { fenEach }, index) => {
    return sum + (fenEach ?? 0) * (lines[index]?.quantity ?? 0)
  }, 0)
  const mine = await buyer.asks<{ items: { id: string; leftFen: number }[] }>('GET', '/vouchers')
  const voucher = mine?.items.find(({ leftFen }) => leftFen > 0)
  const spent = Math.min(voucher?.leftFen ?? 0, expectFen)
  const vouchers = voucher && random.next() < 0.4 ? [{ voucher: voucher.id, fen: spent }] : []
  return await buyer.does<Order>('order', '/market/orders', {
    ...{ window: window.id, lines: taken, vouchers, expectFen },
    pickUpPoint: window.pickUpPoints[0]?.id,
  })
}

async function adopt(world: World, buyer: Client, payments: Payments, random: Random) {
  const path = `/adoption/offers/${random.pick(world.offers)}`
  const weight = random.between(1, 2)
  const page = `${path}/example?weight=${weight}`
  const example = await buyer.asks<{ depositFen: number }>('GET', page)
  if (!example) return
  const body = { weight, expectDepositFen: example.depositFen }
  const share = await buyer.does<{ id: string; payment: { id: string } }>(
    'share',
    `${path}/shares`,
    body,
  )
  if (!share) return
  if (random.next() < 0.8) await payments.pay(buyer, share.payment.id)
  // Most give it up again, or there would soon be none left to take.
  if (random.next() < 0.8) await buyer.does('cancel share', `/adoption/shares/${share.id}/cancel`)
}

/** Pays money into the welfare fund, and gives some of it out. */
function fundraising(world: World, officer: Client, payments: Payments): Act {
  return async (random) => {
    if (random.next() < 0.5) {
      const fen = random.between(50, 500) * 100
      const asked = await officer.does<{ payment: string }>('top up', '/welfare/top-ups', { fen })
      if (asked) await payments.pay(officer, asked.payment)
      return
    }
    await officer.does('vouchers', '/welfare/vouchers', {
      occasion: '中秋',
      until: addDays(dayOf(new Date()), 60),
      items: [{ employee: random.pick(world.members), fen: random.between(5, 30) * 100 }],
    })
  }
}
