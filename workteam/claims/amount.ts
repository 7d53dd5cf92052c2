/** 次/人 per event per person → 次; the roster of rules says both languages in one field. */
export const unitWord = (unit: string) => unit.split(' ')[0]!.split('/')[0]!

/** 2 小时; where the unit is itself an amount, 2 × 100个. */
export function amountText(quantity: number, unit: string) {
  const word = unitWord(unit)
  if (!/^[\d每]/.test(word)) return `${quantity} ${word}`
  return quantity === 1 ? word : `${quantity} × ${word}`
}
