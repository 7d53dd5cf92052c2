import { useWords } from '../../ui/words/index.ts'
import { countFigure } from '../../ui/words/numbers.ts'
import { edgesOf } from './season.ts'

interface Priced {
  by: 'weight' | 'piece'
  unit: string
  fenEach: number | null
  fenPerJin: number | null
}
interface Measured {
  by: 'weight' | 'piece'
  unit: string
  units: number
  grams?: number | null
}

/** How prices, amounts and seasons of produce are said at the desk. */
export function useSaid() {
  const { t, money, perJin, jin } = useWords()
  const price = ({ by, unit, fenEach, fenPerJin }: Priced) =>
    by === 'weight'
      ? perJin(fenPerJin ?? 0)
      : t('produce.each', { money: money(fenEach ?? 0), unit })
  const usual = ({ by, unit, usualFen }: { by: Priced['by']; unit: string; usualFen: number }) =>
    price({ by, unit, fenEach: usualFen, fenPerJin: usualFen })
  const units = ({ unit, units: n }: { unit: string; units: number }) =>
    t('produce.amount', { n: countFigure(n), unit })
  /** By weight in jin where the weight is known, else in pieces. */
  const amount = (each: Measured) =>
    each.by === 'weight' && each.grams !== null && each.grams !== undefined
      ? jin(each.grams)
      : units(each)
  const month = (n: number) => t(`produce.months.${n}`)
  const season = (months: readonly number[]) => {
    if (months.length === 12) return t('produce.allYear')
    const edges = edgesOf(months)
    if (!edges) return months.map(month).join(t('produce.listComma'))
    const { from, to } = edges
    return from === to ? month(from) : t('produce.season', { from: month(from), to: month(to) })
  }
  return { price, usual, units, amount, season, month }
}
