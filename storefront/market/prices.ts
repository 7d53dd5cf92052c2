import type { Reply } from '../../ui/api/operations.ts'
import { useWords } from '../../ui/words/index.ts'

export type Window = Reply<'get', '/places/{place}/market/windows'>['items'][number]
export type Goods = Window['goods'][number]
export type Order = Reply<'get', '/places/{place}/market/orders/{order}'>
export type OrderRow = Reply<'get', '/places/{place}/market/orders'>['items'][number]
export type Voucher = Reply<'get', '/places/{place}/vouchers'>['items'][number]

/** What a price needs to know: of goods on sale and of an order's lines alike. */
export type Priced = Pick<Goods, 'by' | 'unit' | 'fenEach' | 'fenPerJin' | 'gramsEach'>

const gramsPerJin = 500

/** Fen for so many units, by weight at the estimate, half up: as the server reckons it. */
export function fenFor({ by, fenEach, fenPerJin, gramsEach }: Priced, units: number): number {
  if (by === 'piece') return units * (fenEach ?? 0)
  return Math.floor((units * (gramsEach ?? 0) * (fenPerJin ?? 0)) / gramsPerJin + 0.5)
}

// 袋(250g): what it is called, and how much is in it.
const parted = (unit: string) => /^(.+?)[(（](.+)[)）]$/.exec(unit)
const translated = new Set('份只袋盒盘桶箱罐瓶条个双筐篮把枚串捆')

/** Prices and quantities as one says them. */
export function useGoodsWords() {
  const { t, language, money, perJin, jin } = useWords()
  const unitOf = (unit: string) => {
    const name = parted(unit)?.[1] ?? unit
    return translated.has(name) ? t(`market.units.${name}`) : name
  }
  // 30枚 → 30 枚, 30 piece: the unit inside is one of ours too.
  const spaced = (inside: string) =>
    inside.replace(/(\d)([一-鿿])$/, (_, digit: string, unit: string) => `${digit} ${unitOf(unit)}`)
  /** 45.00 元/筐, 3.00 元/斤 */
  const priceOf = (goods: Priced) =>
    goods.by === 'weight'
      ? perJin(goods.fenPerJin ?? 0)
      : t('market.each', { money: money(goods.fenEach ?? 0), unit: unitOf(goods.unit) })
  /** 2 筐, 3 斤 */
  const quantity = (goods: Priced, units: number) =>
    goods.by === 'weight'
      ? jin(units * (goods.gramsEach ?? gramsPerJin))
      : t('market.count', { n: units, unit: unitOf(goods.unit) })
  /** What one of it is: 一袋 250g, 一份约 2 斤. */
  const holds = (goods: Priced) => {
    const inside = parted(goods.unit)?.[2]
    if (goods.by === 'weight')
      return goods.gramsEach === gramsPerJin || goods.gramsEach === null
        ? t('market.byWeight')
        : t('market.byWeightEach', { jin: jin(goods.gramsEach) })
    return inside
      ? t('market.holds', { unit: unitOf(goods.unit), inside: spaced(inside) })
      : t('market.byPiece', { unit: unitOf(goods.unit) })
  }
  const nameOf = (goods: { name: string; nameEn?: string }) =>
    language.value === 'en' && goods.nameEn ? goods.nameEn : goods.name
  return { priceOf, quantity, holds, nameOf, unitOf }
}
