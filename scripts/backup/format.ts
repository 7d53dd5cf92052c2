/** What a backup is: gzip of lines, the first of them the header, the last the footer. */
export const format = 'qianshou-backup'
export const version = 1

/** Made anew by every server: who was signed in, which jobs are due, what signs the cookies. */
export const leftOut: readonly string[] = ['sessions', 'jobs', 'settings']

export interface Header {
  format: typeof format
  version: number
  takenAt: string
  collections: string[]
  leftOut: readonly string[]
}

export interface Footer {
  /** Documents of each collection. */
  counts: Record<string, number>
  /** Of every line before the footer, each with its line end. */
  sha256: string
}

/** Whether a collection belongs in a backup. */
export function isKept(collection: string): boolean {
  return !leftOut.includes(collection) && !collection.startsWith('system.')
}
