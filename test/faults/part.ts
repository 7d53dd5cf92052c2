/** How hard a part tries, and from which seed. */
export interface Settings {
  /** The short form, which CI runs. */
  quick: boolean
  /** Everything random comes from it; told at the start, so that a failure can be had again. */
  seed: number
  /** Rounds, steps or requests, where the command line asks for another number than the form's. */
  count?: number
  tell(line: string): void
}

/** What a part has done and found. */
export interface Found {
  /** "rounds" → 25, "killed in a transaction" → 11: what the document shows. */
  figures: Record<string, string | number>
  /** One line each, with what is needed to see it again; empty when the product held. */
  problems: string[]
}

/** One kind of fault, and the proof that the product survives it. */
export type Part = (settings: Settings) => Promise<Found>

/** In the order in which they are told; each is a folder here that exports `part`. */
export const partNames = [
  'model',
  'crashes',
  'servers',
  'network',
  'clock',
  'disk',
  'fuzz',
  'files',
  'isolation',
  'privacy',
  'mutation',
] as const
export type PartName = (typeof partNames)[number]
