import { computed, reactive } from 'vue'
import type { MarketGoods, MarketWindow } from './use-market.ts'

/** Fen for so many units, as the server counts it: by weight the whole line is rounded once. */
const fenFor = (goods: MarketGoods, units: number) =>
  goods.by === 'weight'
    ? Math.floor(((goods.gramsEach ?? 0) * units * (goods.fenPerJin ?? 0)) / 500 + 0.5)
    : units * (goods.fenEach ?? 0)

/** What is typed into the table, and what it comes to. */
export function useBasket(window: () => MarketWindow | undefined, forHome: () => boolean) {
  const typed = reactive<Record<string, string>>({})
  const had = (goods: MarketGoods) => (forHome() ? (goods.mineForHome ?? 0) : goods.mine)
  const most = (goods: MarketGoods) =>
    Math.max(0, Math.min(goods.left, goods.perBuyerMost - had(goods)))
  const least = (goods: MarketGoods) => Math.max(1, goods.perBuyerLeast - had(goods))
  const unitsOf = (goods: MarketGoods) => {
    const text = (typed[goods.id] ?? '').trim()
    if (text === '' || text === '0') return 0
    return /^\d{1,6}$/.test(text) ? Number(text) : null
  }
  /** Why so many cannot be had. */
  const wrong = (goods: MarketGoods): 'number' | 'most' | 'least' | null => {
    const units = unitsOf(goods)
    if (units === null) return 'number'
    if (units === 0) return null
    if (units > most(goods)) return 'most'
    return units < least(goods) ? 'least' : null
  }
  const goods = computed(() => window()?.goods ?? [])
  const lines = computed(() =>
    goods.value.flatMap((each) => {
      const units = unitsOf(each) ?? 0
      return units > 0 ? [{ goods: each, units, fen: fenFor(each, units) }] : []
    }),
  )
  const fen = computed(() => lines.value.reduce((sum, each) => sum + each.fen, 0))
  const bad = computed(() => goods.value.some((each) => wrong(each) !== null))
  const clear = () => {
    for (const key of Object.keys(typed)) delete typed[key]
  }
  return { typed, most, least, wrong, lines, fen, bad, clear, fenOf: fenFor, unitsOf }
}
