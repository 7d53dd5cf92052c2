import { api, newKey } from '../../ui/api/client.ts'
import { asRefusal } from '../../ui/api/refusal.ts'
import type { Reply } from '../../ui/api/operations.ts'
import type { Goods, Kept, NewRedemption } from '../offline/db.ts'
import { keep } from '../offline/queue.ts'
import { slipNumber } from './slip-number.ts'
import { pointsOf, type Line } from './basket.ts'
import type { Found } from './find-household.ts'

export type Redemption = Reply<'post', '/places/{place}/redemptions'>

export interface Sale {
  place: string
  shift: string
  shopName: string
  keeper: string
  household: Found
  lines: Line<Goods>[]
}

/** What the slip and the last screen show, from the server or from this machine. */
export interface Receipt {
  id: string | null
  key: string
  number: string
  at: string
  household: { code: string; group: string; masked: string }
  lines: { name: string; quantity: number; points: number }[]
  points: number
  left: number
  shopName: string
  keeper: string
  offline: boolean
  code: string
}

/** The body and its key are fixed before the first try; every later try sends the same. */
export function prepare(sale: Sale): { key: string; body: NewRedemption } {
  const body: NewRedemption = {
    household: sale.household.id,
    lines: sale.lines.map(({ goods, quantity }) => ({ goods: goods.id, quantity })),
    shift: sale.shift,
    expectPoints: pointsOf(sale.lines),
  }
  if (sale.household.shown) body.card = sale.household.shown
  return { key: newKey(), body }
}

export async function sell(
  sale: Sale,
  { key, body }: { key: string; body: NewRedemption },
  online: boolean,
): Promise<Receipt> {
  if (!online) {
    return keepHere(sale, key, { ...body, offline: true, soldAt: new Date().toISOString() })
  }
  try {
    const done = await api.post('/places/{place}/redemptions', { place: sale.place }, body, key)
    return fromServer(done, key)
  } catch (thrown) {
    if (!asRefusal(thrown).unanswered) throw thrown
    // Nobody knows whether it arrived: the same key and the same content settle that later.
    return keepHere(sale, key, body)
  }
}

export const fromServer = (done: Redemption, key = ''): Receipt => ({
  id: done.id,
  key,
  number: done.number,
  at: done.soldAt,
  household: done.household,
  lines: done.lines.map(({ name, quantity, points }) => ({
    name,
    quantity,
    points: points * quantity,
  })),
  points: done.points,
  left: done.balanceAfter,
  shopName: done.shopName,
  keeper: done.keeper,
  offline: done.offline,
  code: `QSR:${done.number}`,
})

async function keepHere(sale: Sale, key: string, body: NewRedemption): Promise<Receipt> {
  const now = new Date()
  const { id, code, group, masked } = sale.household
  const kept: Kept = {
    key,
    place: sale.place,
    at: now.toISOString(),
    body,
    number: await slipNumber(now, key),
    household: { id, code, group, masked },
    lines: sale.lines.map(({ goods, quantity }) => ({
      goods: goods.id,
      name: goods.name,
      unit: goods.unit,
      quantity,
      points: goods.points * quantity,
    })),
    points: body.expectPoints,
    state: 'waiting',
  }
  await keep(kept)
  return {
    ...kept,
    id: null,
    left: sale.household.balance - kept.points,
    shopName: sale.shopName,
    keeper: sale.keeper,
    offline: true,
    code: `QSR:${kept.number}`,
  }
}
