/** What was typed as jin, in grams: 236.4 → 118200; null when it is no weight. */
export function typedGrams(typed: string): number | null {
  const text = typed.trim().replaceAll(',', '')
  return /^\d{1,6}(\.\d{1,3})?$/.test(text) ? Math.round(Number(text) * 500) : null
}

/** Grams as one types them. */
export const jinTyped = (grams: number) => String(Number((grams / 500).toFixed(3)))
