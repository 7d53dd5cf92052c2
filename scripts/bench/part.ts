import type { Aim } from './aims.ts'
import type { Tell } from './side-by-side.ts'

/** What a part of the benchmark is given. */
export interface Settings {
  /** Address of a database by its name, on the server that runs for the benchmark. */
  uriOf(name: string): string
  /** The short form, which shows that everything works. */
  quick: boolean
  tell: Tell
}

/** What a part has measured. */
export interface Told {
  /** Tables, in Markdown. */
  text: string
  aims: Aim[]
}

export type Part = (settings: Settings) => Promise<Told>
