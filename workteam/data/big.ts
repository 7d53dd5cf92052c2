import { useWords } from '../../ui/words/index.ts'
import { countFigure, moneyFigure } from '../../ui/words/numbers.ts'

/** From 10,000 yuan on, in fen. */
const large = 1_000_000
/** What an overview counts in: 万元 in Chinese, thousands of yuan in English; in fen. */
const scales = { zh: 1_000_000, en: 100_000 }

/** Sums as an overview says them: large ones in large units; one unit for one picture. */
export function useBig() {
  const { t, language } = useWords()
  const isLarge = (most: number) => Math.abs(most) >= large
  const scaled = (n: number) => {
    const tenths = Math.round((n * 10) / scales[language.value])
    const figure = `${countFigure(Math.trunc(Math.abs(tenths) / 10))}.${Math.abs(tenths) % 10}`
    return tenths < 0 ? `−${figure}` : figure
  }
  const figure = (fen: number, most = fen) => (isLarge(most) ? scaled(fen) : moneyFigure(fen))
  const unit = (most: number) => t(isLarge(most) ? 'overview.largeUnit' : 'unit.yuan')
  const text = (fen: number) => `${figure(fen)} ${unit(fen)}`
  /** Without fen, for what stands on or beside a chart. */
  const round = (fen: number, most: number) =>
    isLarge(most) ? scaled(fen) : countFigure(Math.round(fen / 100))
  /** As a number on a chart's axis. */
  const plain = (fen: number, most: number) =>
    fen / (isLarge(most) ? scales[language.value] : 100)
  /** Points in hundredths, as the sums beside them. */
  const points = (hundredths: number) =>
    isLarge(hundredths)
      ? { figure: scaled(hundredths), unit: t('overview.largePointUnit') }
      : { figure: countFigure(Math.round(hundredths / 100)), unit: t('unit.point') }
  return { figure, unit, text, round, plain, points }
}
