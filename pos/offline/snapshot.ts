import { ref, shallowRef } from 'vue'
import { api } from '../../ui/api/client.ts'
import { db, note, writeNote, type Goods, type Snapshot, type ShopRules } from './db.ts'
import { waiting } from './queue.ts'

// What the till knows by itself: the shelf, and each household's card and balance.
export const goods = shallowRef<Goods[]>([])
export const shopName = ref('')
export const takenAt = ref('')
/** What the village decided, as far as a sale needs it. */
export const rules = shallowRef<ShopRules>({ giftedPercent: 50, returnDays: 3 })

export async function readSnapshot() {
  goods.value = await db.goods.toArray()
  rules.value = (await note<ShopRules>('rules')) ?? rules.value
  shopName.value = (await note<string>('shopName')) ?? shopName.value
  takenAt.value = (await note<string>('takenAt')) ?? ''
}

export async function takeSnapshot(place: string) {
  const taken = await api.get('/places/{place}/counter/snapshot', { place }, true)
  await db.transaction('rw', db.goods, db.households, db.notes, async () => {
    await db.goods.clear()
    await db.goods.bulkPut(taken.goods)
    await db.households.clear()
    await db.households.bulkPut(taken.households.map(flat))
    const { giftedPercent, returnDays } = taken
    await writeNote('rules', { giftedPercent, returnDays })
    await writeNote('shopName', taken.shopName)
    await writeNote('takenAt', taken.takenAt)
  })
  await readSnapshot()
}

const flat = (each: Snapshot['households'][number]) => ({
  id: each.household.id,
  code: each.household.code,
  group: each.household.group,
  masked: each.household.masked,
  photo: each.household.photo,
  card: each.card,
  earned: each.balance.earned,
  gifted: each.balance.gifted,
  purchasesLeft: each.purchasesLeft,
  limits: each.limits,
})

/** Only the shelf, which changes with every sale at another till. */
export async function refreshGoods(place: string) {
  const query = { state: 'on_sale' as const }
  const { items } = await api.get('/places/{place}/goods', { place, query }, true)
  await db.transaction('rw', db.goods, async () => {
    await db.goods.clear()
    await db.goods.bulkPut(items)
  })
  goods.value = items
}

/** What is on the shelf less what was sold here and has not gone up yet. */
export function stockHere(of: Goods): number {
  let left = of.stock
  for (const sale of waiting.value)
    for (const line of sale.lines) if (line.goods === of.id) left -= line.quantity
  return Math.max(0, left)
}

export const findOffline = ({ card, code }: { card?: string; code?: string }) =>
  card
    ? db.households.where('card').equals(card).first()
    : db.households
        .where('code')
        .equals(code ?? '')
        .first()
