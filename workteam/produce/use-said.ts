import { useWords } from '../../ui/words/index.ts'
import { countFigure } from '../../ui/words/numbers.ts'
import { edgesOf } from './season.ts'

interface Priced {
  by: 'weight' | 'piece'
  unit: string
  fenEach: number | null
  fenPerJin: number | null
}
interface Portioned {
  by: 'weight' | 'piece'
  unit: string
  gramsEach?: number | null
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
  const pieces = (n: number, unit: string) => t('produce.amount', { n: countFigure(n), unit })
  /** What is weighed is ordered in portions, unless a portion is just one jin. */
  const unitOf = ({ by, unit, gramsEach }: Portioned) =>
    by === 'weight' && !(gramsEach === 500 && unit === '斤') ? t('produce.portion') : unit
  const units = (each: Measured) => pieces(each.units, unitOf(each))
  /** So many units: by weight what they are taken to weigh. */
  const counted = (each: Portioned, n: number) =>
    each.by === 'weight' && each.gramsEach ? jin(n * each.gramsEach) : pieces(n, unitOf(each))
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
  return { price, usual, units, unitOf, counted, amount, season, month }
}
