import { setTimeout as sleep } from 'node:timers/promises'
import { Random } from '../../../scripts/seed/random.ts'
import type { Act } from './acts.ts'

const thinkMs = 60

/** Everyone does again and again what they do, until they are told to stop. */
export class Load {
  private stopped = false
  private readonly done: Promise<unknown>

  constructor(acts: readonly Act[], seed: number) {
    this.done = Promise.all(acts.map((act, index) => this.keepOn(act, new Random(seed + index))))
  }

  /** Resolves when each has brought to its end what they had begun. */
  async stop(): Promise<void> {
    this.stopped = true
    await this.done
  }

  private async keepOn(act: Act, random: Random): Promise<void> {
    while (!this.stopped) {
      await act(random)
      await sleep(random.between(0, thinkMs))
    }
  }
}
