import { useWords } from '../../ui/words/index.ts'
import { countFigure, moneyFigure, wanFigure } from '../../ui/words/numbers.ts'

/** Ten thousand yuan, in fen. */
const wan = 1_000_000

/** Sums as an overview says them: in 万元 from there on, in yuan below; one unit for one picture. */
export function useBig() {
  const { t } = useWords()
  const inWan = (most: number) => Math.abs(most) >= wan
  const figure = (fen: number, most = fen) => (inWan(most) ? wanFigure(fen) : moneyFigure(fen))
  const unit = (most: number) => t(inWan(most) ? 'unit.wan' : 'unit.yuan')
  const text = (fen: number) => `${figure(fen)} ${unit(fen)}`
  /** Without fen, for what stands on or beside a chart. */
  const round = (fen: number, most: number) =>
    inWan(most) ? wanFigure(fen) : countFigure(Math.round(fen / 100))
  /** As a number on a chart's axis. */
  const plain = (fen: number, most: number) => fen / (inWan(most) ? wan : 100)
  return { figure, unit, text, round, plain, inWan }
}
