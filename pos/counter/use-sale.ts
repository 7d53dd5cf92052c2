import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import { useConnection } from '../../ui/api/connection.ts'
import { asRefusal, type ApiRefusal } from '../../ui/api/refusal.ts'
import { onSignOut } from '../../ui/api/session.ts'
import { db, type Goods } from '../offline/db.ts'
import { drain, letGo } from '../offline/queue.ts'
import { goods as shelf, refreshGoods, shopName, stockHere } from '../offline/snapshot.ts'
import { useKeeper } from '../sign-in/use-keeper.ts'
import {
  piecesOf,
  pointsOf,
  quantityOf,
  shortBy,
  whyNot,
  withQuantity,
  type Line,
} from './basket.ts'
import { findHousehold, type Asked, type Found } from './find-household.ts'
import { named } from './named.ts'
import { prepare, sell, type Receipt, type Sale } from './sell.ts'

/** One sale: who, what, done. The basket outlives a lost session and a lost network. */
export const useSale = defineStore('sale', () => {
  const household = shallowRef<Found | null>(null)
  const lines = shallowRef<Line<Goods>[]>([])
  const receipt = shallowRef<Receipt | null>(null)
  const refusal = shallowRef<ApiRefusal | null>(null)
  const state = { household, lines, receipt, refusal }

  function clear() {
    household.value = receipt.value = refusal.value = null
    lines.value = []
  }
  onSignOut(clear)
  const basket = useBasket(state)
  return { ...state, shelf, clear, ...basket, ...useFind(state, clear), ...useConfirm(state) }
})

type State = {
  household: { value: Found | null }
  lines: { value: Line<Goods>[] }
  receipt: { value: Receipt | null }
  refusal: { value: ApiRefusal | null }
}

function useBasket({ household, lines, refusal }: State) {
  const points = computed(() => pointsOf(lines.value))
  const pieces = computed(() => piecesOf(lines.value))
  const short = computed(() => (household.value ? shortBy(lines.value, household.value) : 0))
  const left = computed(() => (household.value?.balance ?? 0) - points.value)

  const why = (goods: Goods) => {
    const here = { ...goods, stock: stockHere(goods) }
    const taken = quantityOf(lines.value, goods.id)
    return household.value ? whyNot(here, household.value, taken) : undefined
  }
  function put(goods: Goods, quantity: number) {
    const now = quantityOf(lines.value, goods.id)
    if (quantity > now && why(goods)) return
    refusal.value = null
    lines.value = withQuantity(lines.value, goods, quantity)
  }
  const addOne = (goods: Goods) => put(goods, quantityOf(lines.value, goods.id) + 1)
  return { points, pieces, short, left, why, put, addOne }
}

const refreshShelf = (place: string) => void refreshGoods(place).catch(() => undefined)

function useFind({ household, refusal }: State, clear: () => void) {
  const keeper = useKeeper()
  const online = useConnection()
  const finding = ref(false)

  async function find(asked: Asked) {
    if (!keeper.place || finding.value) return
    finding.value = true
    refusal.value = null
    try {
      const found = await findHousehold(keeper.place.code, asked, online.value)
      clear()
      household.value = found
      if (online.value) refreshShelf(keeper.place.code)
    } catch (thrown) {
      refusal.value = asRefusal(thrown)
    } finally {
      finding.value = false
    }
  }
  return { finding, find }
}

function useConfirm({ household, lines, receipt, refusal }: State) {
  const keeper = useKeeper()
  const online = useConnection()
  const selling = ref(false)

  function saleNow(): Sale | null {
    const { place, shift, name: keeperName } = keeper
    if (!household.value || !place || !shift || lines.value.length === 0) return null
    const about = { place: place.code, shift: shift.id, shopName: shopName.value || place.name }
    return { ...about, keeper: keeperName, household: household.value, lines: lines.value }
  }

  async function confirm() {
    const sale = saleNow()
    if (selling.value || !sale) return
    selling.value = true
    refusal.value = null
    try {
      receipt.value = await sell(sale, prepare(sale), online.value)
      await learn(sale.lines)
      if (online.value) refreshShelf(sale.place)
      if (!receipt.value.id) void drain()
    } catch (thrown) {
      refusal.value = named(asRefusal(thrown), shelf.value)
      if (refusal.value.status === 409) refreshShelf(sale.place)
    } finally {
      selling.value = false
    }
  }

  /** A sale that has not gone up yet is simply taken back, with its basket. */
  async function takeBack() {
    if (!receipt.value || receipt.value.id) return
    await letGo(receipt.value.key)
    receipt.value = null
  }
  return { selling, confirm, takeBack }
}

/** What is often asked for comes to the front of the shelf. */
async function learn(lines: readonly Line<Goods>[]) {
  for (const { goods } of lines) {
    const times = ((await db.tallies.get(goods.id))?.times ?? 0) + 1
    await db.tallies.put({ goods: goods.id, times })
  }
}
