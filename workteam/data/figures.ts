/** What was typed as points, in hundredths; null when it is no figure of points. */
export function typedPoints(typed: string): number | null {
  const text = typed.trim().replace('−', '-')
  return /^-?\d{1,5}(\.\d{1,2})?$/.test(text) ? Math.round(Number(text) * 100) : null
}

/** Hundredths as one types them. */
export const asTyped = (hundredths: number) => String(hundredths / 100)

/** What was typed as yuan, in fen. */
export const typedFen = (typed: string) => {
  const text = typed.trim().replaceAll(',', '')
  return /^\d{1,9}(\.\d{1,2})?$/.test(text) ? Math.round(Number(text) * 100) : null
}

export const typedCount = (typed: string, most = 10_000) => {
  const n = /^\d{1,6}$/.test(typed.trim()) ? Number(typed.trim()) : Number.NaN
  return n >= 1 && n <= most ? n : null
}
