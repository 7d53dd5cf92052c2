/** A file that means harm, and what may become of it. */
export interface Hostile {
  name: string
  bytes: Buffer
  /** The types it passes itself off as. */
  as: readonly string[]
  /**
   * Taken all the same, where somebody has said why that does no harm; refused otherwise. What is
   * kept of a picture is made anew, so that nothing hidden in it is left.
   */
  harmless?: string
}

export const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
export const csv = 'text/csv'
export const pdf = 'application/pdf'
export const pictures = ['image/jpeg', 'image/png', 'image/webp'] as const
