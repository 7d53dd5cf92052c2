import { computed, reactive, watch, type Reactive } from 'vue'
import { useBuyer } from '../shell/use-buyer.ts'
import { fenFor, type Goods, type Voucher, type Window } from './prices.ts'

/** For oneself, for the whole home, or to sell on for the farm household (帮卖). */
export type For = 'self' | 'home' | 'helped'

interface Kept {
  lines: Record<string, number>
  point: string
  as: For
  /** Voucher → yuan as typed. */
  vouchers: Record<string, string>
}
export interface CartLine {
  goods: Goods
  units: number
  fen: number
  /** Why it cannot be had so: more than there is, than one may have, or less than one must. */
  wrong: { why: 'out' | 'short' | 'limit' | 'least'; n: number } | null
}

const empty = (): Kept => ({ lines: {}, point: '', as: 'self', vouchers: {} })
const prefix = (account: string) => `qianshou.cart.${account}.`

function kept(key: string): Kept {
  try {
    return { ...empty(), ...(JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<Kept>) }
  } catch {
    return empty()
  }
}

/** Baskets of windows that are over are of no use to anybody. */
export function forgetOldCarts(account: string, windows: readonly Window[]) {
  const live = new Set(windows.map(({ id }) => prefix(account) + id))
  for (const key of Object.keys(localStorage))
    if (key.startsWith(prefix(account)) && !live.has(key)) localStorage.removeItem(key)
}

export const yuanToFen = (typed: string) => {
  const found = /^\s*(\d{1,7})(?:[.。](\d{0,2}))?\s*$/.exec(typed)
  return found ? Number(found[1]) * 100 + Number((found[2] ?? '').padEnd(2, '0')) : null
}

/** One basket for each account and window; it outlives a reload. */
function useKept(window: () => Window | undefined) {
  const { me } = useBuyer()
  const cart = reactive(empty())
  const key = computed(() => prefix(me.value?.account.id ?? '') + (window()?.id ?? ''))
  watch(key, (now) => Object.assign(cart, kept(now)), { immediate: true })
  watch(
    () => JSON.stringify(cart),
    (now) => window() && localStorage.setItem(key.value, now),
  )
  const clear = () => {
    Object.assign(cart, empty())
    localStorage.removeItem(key.value)
  }
  const set = (goods: string, units: number) => {
    if (units > 0) cart.lines[goods] = units
    else delete cart.lines[goods]
  }
  const setVoucher = (voucher: string, typed: string) => {
    if (typed) cart.vouchers[voucher] = typed
    else delete cart.vouchers[voucher]
  }
  return { cart, set, setVoucher, clear }
}

/** What is in the basket, what of it can be had, and what it comes to. */
export function useCart(window: () => Window | undefined, vouchers: () => readonly Voucher[]) {
  const { cart, ...acts } = useKept(window)
  const rooms = useRooms(cart)
  const lines = computed(() => linesOf(window(), cart, rooms.room))
  const count = computed(() => lines.value.length)
  const fen = computed(() => lines.value.reduce((sum, line) => sum + line.fen, 0))
  const point = computed(() => {
    const points = window()?.pickUpPoints ?? []
    return (
      points.find(({ id }) => id === cart.point)?.id ?? (points.length === 1 ? points[0]!.id : '')
    )
  })
  const used = computed(() => usedVouchers(cart, vouchers()))
  const voucherFen = computed(() => used.value.reduce((sum, each) => sum + each.fen, 0))
  const due = computed(() => fen.value - voucherFen.value)
  /** One press adds one; the first brings the least that one may order. */
  const add = (goods: Goods) => {
    const had = cart.lines[goods.id] ?? 0
    const next = had === 0 ? goods.perBuyerLeast : had + 1
    if (next <= rooms.room(goods)) acts.set(goods.id, next)
  }
  return { cart, lines, count, fen, point, used, voucherFen, due, add, ...acts, ...rooms }
}
export type Cart = ReturnType<typeof useCart>

/** How many of something this order may hold, and why not more. */
function useRooms(cart: Reactive<Kept>) {
  const had = (goods: Goods) => (cart.as === 'self' ? goods.mine : (goods.mineForHome ?? 0))
  const mayHave = (goods: Goods) => Math.max(0, goods.perBuyerMost - had(goods))
  const room = (goods: Goods) => Math.min(goods.left, mayHave(goods))
  const whyNot = (goods: Goods): 'out' | 'limit' | null => {
    if (goods.left < Math.max(1, goods.perBuyerLeast)) return 'out'
    return mayHave(goods) < Math.max(1, goods.perBuyerLeast) ? 'limit' : null
  }
  return { room, whyNot, mayHave, had }
}

function linesOf(
  window: Window | undefined,
  cart: Kept,
  room: (goods: Goods) => number,
): CartLine[] {
  return (window?.goods ?? []).flatMap((goods) => {
    const units = cart.lines[goods.id] ?? 0
    if (units === 0) return []
    const most = room(goods)
    const wrong = (): CartLine['wrong'] => {
      if (goods.left === 0) return { why: 'out', n: 0 }
      if (units > goods.left) return { why: 'short', n: goods.left }
      if (units > most) return { why: 'limit', n: most }
      return units < goods.perBuyerLeast ? { why: 'least', n: goods.perBuyerLeast } : null
    }
    return [{ goods, units, fen: fenFor(goods, units), wrong: wrong() }]
  })
}

/** A voucher is its holder's own: the home's order is paid with the home's money. */
function usedVouchers(cart: Kept, vouchers: readonly Voucher[]) {
  if (cart.as !== 'self') return []
  return vouchers.flatMap(({ id: voucher, leftFen }) => {
    const fen = Math.min(yuanToFen(cart.vouchers[voucher] ?? '') ?? 0, leftFen)
    return fen > 0 ? [{ voucher, fen }] : []
  })
}
