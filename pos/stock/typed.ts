/** A whole number above nothing, as typed; 0 when it is none. */
export const readWhole = (typed: string): number =>
  /^\d{1,5}$/.test(typed.trim()) ? Number(typed) : 0

/** Yuan as typed to integer fen; undefined when empty, null when it is no amount. */
export function readFen(typed: string): number | null | undefined {
  const plain = typed.trim().replaceAll(',', '')
  if (plain === '') return undefined
  const parts = /^(\d{1,9})(?:\.(\d{1,2}))?$/.exec(plain)
  return parts ? Number(parts[1]) * 100 + Number((parts[2] ?? '').padEnd(2, '0')) : null
}
