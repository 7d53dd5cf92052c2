import type { Journal } from '../support/client.ts'
import type { Carried } from '../support/link.ts'
import { Totals, inSeconds } from '../support/totals.ts'
import type { Spell } from './weathers.ts'

/** What the weather was, and what it did. */
export class Tally {
  private readonly totals = new Totals()
  private readonly cuts = { before: 0, after: 0, middle: 0 }
  private spells = 0
  private delayedMs = 0
  private throttledMs = 0
  private throttledBytes = 0
  private bytes = 0
  private silentMs = 0
  private longestSilenceMs = 0

  weathered({ weather, ms }: Spell): void {
    this.spells += 1
    if (weather.delayMs) this.delayedMs += ms
    if (weather.bytesPerSecond) this.throttledMs += ms
    if (!weather.silent) return
    this.silentMs += ms
    this.longestSilenceMs = Math.max(this.longestSilenceMs, ms)
  }

  /** What a village's clients have seen and its lines have carried, once it is closed. */
  add(journal: Journal, lines: readonly Carried[]): void {
    this.totals.add(journal)
    for (const { cuts, bytes, throttledBytes } of lines) {
      for (const moment of ['before', 'after', 'middle'] as const) {
        this.cuts[moment] += cuts[moment]
      }
      this.bytes += bytes
      this.throttledBytes += throttledBytes
    }
  }

  /** Weather that nobody has felt proves nothing. */
  unfelt(): string[] {
    const { before, after, middle } = this.cuts
    const whole = Math.min(before, after, middle) > 0 && this.throttledBytes > 0
    return whole ? [] : [`the weather did nothing: ${JSON.stringify(this.figures())}`]
  }

  figures(): Record<string, string | number> {
    const { before, after, middle } = this.cuts
    return {
      'spells of weather': this.spells,
      'connections cut before the request': before,
      'connections cut before the reply': after,
      'connections cut within the reply': middle,
      'time with delays': inSeconds(this.delayedMs),
      'time at 50 kbit/s': inSeconds(this.throttledMs),
      'carried meanwhile': `${Math.round(this.throttledBytes / 1000)} kB`,
      'carried in all': `${Math.round(this.bytes / 1000)} kB`,
      'time in silence': inSeconds(this.silentMs),
      'longest silence': inSeconds(this.longestSilenceMs),
      ...this.totals.figures(),
    }
  }
}
