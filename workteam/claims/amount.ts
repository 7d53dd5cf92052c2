import { unitWord } from '../../ui/words/units.ts'

/** 2 小时; where the unit is itself an amount, 2 × 100个. */
export function amountText(quantity: number, unit: string) {
  const word = unitWord(unit)
  if (!/^[\d每]/.test(word)) return `${quantity} ${word}`
  return quantity === 1 ? word : `${quantity} × ${word}`
}
