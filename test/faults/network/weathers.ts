import type { Random } from '../../../scripts/seed/random.ts'
import type { Weather } from '../support/link.ts'

/** 50 kbit/s: the mobile line behind the mountain. */
const slowLine = 6_250

export interface Spell {
  name: string
  /** Which of the two lines it lies over. */
  line: 'clients' | 'database'
  weather: Weather
  ms: number
}

/** Every kind of weather over each of the lines, in another order each time. */
export function spells(random: Random): Spell[] {
  const ms = () => random.between(3_000, 6_000)
  const over = (line: Spell['line'], name: string, weather: Weather, time = ms()): Spell => {
    return { name, line, weather, ms: time }
  }
  const all = [
    over('clients', 'delays', { delayMs: 300 }),
    over('clients', 'cuts', { cuts: 20 }),
    over('clients', 'slow line', { bytesPerSecond: slowLine }),
    over('clients', 'silence', { silent: true }),
    over('clients', 'all at once', { delayMs: 100, cuts: 10, bytesPerSecond: slowLine }),
    over('database', 'delays', { delayMs: 60 }),
    over('database', 'cuts', { cuts: 4 }),
    over('database', 'slow line', { bytesPerSecond: slowLine }),
    over('database', 'silence', { silent: true }),
    over('database', 'all at once', { delayMs: 20, cuts: 2, bytesPerSecond: slowLine }),
  ]
  return all
    .map((spell) => ({ spell, at: random.next() }))
    .sort((one, other) => one.at - other.at)
    .map(({ spell }) => spell)
}

/** Longer than the server lets anybody wait. */
export const longSilence: Spell = {
  name: 'long silence',
  line: 'database',
  weather: { silent: true },
  ms: 36_000,
}
