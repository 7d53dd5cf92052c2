import { setTimeout as sleep } from 'node:timers/promises'

/** Thrown where the goods are gone: an answer, not a failure. */
export class SoldOut extends Error {}

/** One of several that are measured side by side. */
export interface Measurable {
  name: string
  /** Transactions that ran again, since the system started. */
  retries(): Promise<number>
  /** Called before a slice, outside the time that is measured. */
  ready?(): Promise<void>
}

/** So many operations by so many clients, each beginning its next when one ends. */
export interface Run {
  /** Milliseconds of each that succeeded. */
  times: number[]
  seconds: number
  /** Transactions that ran again. */
  retries: number
  refused: number
}

/** What a system's runs of one round come to. */
export interface Slice {
  /** Milliseconds of each that succeeded. */
  times: number[]
  perSecond: number
  /** Transactions that ran again, for each operation that succeeded. */
  again: number
}

export async function timed(
  system: Measurable,
  { clients, count }: { clients: number; count: number },
  work: (index: number) => Promise<unknown>,
): Promise<Run> {
  const before = await system.retries()
  await settle()
  const times: number[] = []
  let next = 0
  let refused = 0
  const began = performance.now()
  const client = async () => {
    while (next < count) {
      const index = next++
      const start = performance.now()
      try {
        await work(index)
        times.push(performance.now() - start)
      } catch (error) {
        if (!(error instanceof SoldOut)) throw error
        refused += 1
      }
    }
  }
  await Promise.all(Array.from({ length: clients }, client))
  const seconds = (performance.now() - began) / 1000
  return { times, seconds, retries: (await system.retries()) - before, refused }
}

/** What was left to be written down, or swept up, is not for the next one to pay. */
export async function settle(): Promise<void> {
  global.gc?.()
  await sleep(20)
}

/** Seconds that something took. */
export async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  await settle()
  const began = performance.now()
  await work()
  return (performance.now() - began) / 1000
}

export function sliceOf(runs: readonly Run[]): Slice {
  const times = runs.flatMap((run) => run.times)
  const sum = (of: (run: Run) => number) => runs.reduce((all, run) => all + of(run), 0)
  return {
    times,
    perSecond: times.length / sum((run) => run.seconds),
    again: sum((run) => run.retries) / Math.max(1, times.length),
  }
}

export const p50 = (slice: Pick<Slice, 'times'>) => quantile(slice.times, 0.5)

export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? NaN
}

/** A figure over the rounds. */
export interface Figure {
  median: number
  least: number
  most: number
}

export function figureOf(values: readonly number[]): Figure {
  const sorted = [...values].sort((a, b) => a - b)
  const [least = NaN, most = NaN] = [sorted[0], sorted.at(-1)]
  return { median: quantile(sorted, 0.5), least, most }
}

/** Round by round, what one is of the other: noise that both had in common is gone. */
export function ratiosOf(ones: readonly number[], others: readonly number[]): Figure {
  return figureOf(ones.map((one, round) => one / (others[round] ?? NaN)))
}

/** The order in which the systems take their turn, another one first in each round. */
export function turns<T>(systems: readonly T[], round: number): T[] {
  const first = round % systems.length
  return [...systems.slice(first), ...systems.slice(0, first)]
}
