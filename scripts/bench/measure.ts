import { setTimeout as sleep } from 'node:timers/promises'
import { SoldOut } from './systems.ts'

/** One of several that are measured side by side. */
export interface Measurable {
  name: string
  /** Transactions that ran again, since the system started. */
  retries(): Promise<number>
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
  p50: number
  p95: number
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
  global.gc?.()
  // What was left to be written down, or swept up, is not for this one to pay.
  await sleep(20)
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

export function sliceOf(runs: readonly Run[]): Slice {
  const times = runs.flatMap((run) => run.times)
  const sum = (of: (run: Run) => number) => runs.reduce((all, run) => all + of(run), 0)
  return {
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    perSecond: times.length / sum((run) => run.seconds),
    again: sum((run) => run.retries) / Math.max(1, times.length),
  }
}

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

/** The order in which the systems take their turn, another one first in each round. */
export function turns<T>(systems: readonly T[], round: number): T[] {
  const first = round % systems.length
  return [...systems.slice(first), ...systems.slice(0, first)]
}
