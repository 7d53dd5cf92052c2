// The sums and the reasons of the counter, without a screen.
export interface Sold {
  id: string
  name: string
  unit: string
  points: number
  stock: number
  limit?: { count: number; per: string } | null
}
export interface Line<G extends Sold = Sold> {
  goods: G
  quantity: number
}
export interface Buyer {
  /** Hundredths of a point, by how they came. */
  earned: number
  gifted: number
  /** How much of a basket gifted points may pay. */
  giftedPercent: number
  /** null: as often as they like. */
  purchasesLeft: number | null
  limits: { goods: string; left: number }[]
}
export type Why =
  | { code: 'gone' }
  | { code: 'all_taken' }
  | { code: 'limit'; per: string }
  | { code: 'limit_taken' }
  | { code: 'short'; points: number }
  | { code: 'no_visits' }

export const pointsOf = (lines: readonly Line[]) =>
  lines.reduce((sum, { goods, quantity }) => sum + goods.points * quantity, 0)
export const piecesOf = (lines: readonly Line[]) =>
  lines.reduce((sum, { quantity }) => sum + quantity, 0)
export const quantityOf = (lines: readonly Line[], id: string) =>
  lines.find(({ goods }) => goods.id === id)?.quantity ?? 0

/** Hundredths missing for a sum: gifted points pay their share of it, earned ones the rest. */
export function missingFor(points: number, { earned, gifted, giftedPercent }: Buyer): number {
  const byGift = Math.min(Math.max(0, gifted), Math.floor((points * giftedPercent) / 100))
  return Math.max(0, points - byGift - earned)
}

/** Why one more of this cannot be put in the basket; undefined when it can. */
export function whyNot(goods: Sold, buyer: Buyer, inBasket: number): Why | undefined {
  if (buyer.purchasesLeft !== null && buyer.purchasesLeft <= 0) return { code: 'no_visits' }
  const left = buyer.limits.find((each) => each.goods === goods.id)?.left
  if (left !== undefined && left <= inBasket) {
    return inBasket > 0
      ? { code: 'limit_taken' }
      : { code: 'limit', per: goods.limit?.per ?? 'month' }
  }
  if (goods.stock <= inBasket) return { code: inBasket > 0 ? 'all_taken' : 'gone' }
  // Dearer than all they have: off the table. Dearer than what is left: a choice to swap.
  const short = missingFor(goods.points, buyer)
  return inBasket === 0 && short > 0 ? { code: 'short', points: short } : undefined
}

export function withQuantity<G extends Sold>(
  lines: readonly Line<G>[],
  goods: G,
  quantity: number,
): Line<G>[] {
  if (quantity <= 0) return lines.filter((line) => line.goods.id !== goods.id)
  if (!lines.some((line) => line.goods.id === goods.id)) return [...lines, { goods, quantity }]
  return lines.map((line) => (line.goods.id === goods.id ? { goods, quantity } : line))
}

/** Hundredths missing for this basket; 0 when it can be paid. */
export const shortBy = (lines: readonly Line[], buyer: Buyer) => missingFor(pointsOf(lines), buyer)

/** What a scanner read: a household's card, a slip, or a piece of goods. */
export function readCode(code: string): { kind: 'card' | 'slip' | 'goods'; value: string } {
  const value = code.trim()
  if (/^QS1:/i.test(value)) return { kind: 'card', value }
  const slip = /^(?:QSR:)?(\d{4}-\d{6})$/i.exec(value)
  if (slip) return { kind: 'slip', value: slip[1]! }
  return { kind: 'goods', value }
}

/** 2037, 2-37 and "2 037" all mean household 2-037. */
export function readHouseholdCode(typed: string): string {
  const digits = typed.trim().replace(/[\s－—–_.]+/g, '-')
  const parts = /^(\d{1,3})-(\d{1,4})$/.exec(digits) ?? /^(\d)(\d{3})$/.exec(digits)
  return parts ? `${Number(parts[1])}-${parts[2]!.padStart(3, '0')}` : typed.trim()
}
