import { setTimeout as sleep } from 'node:timers/promises'

/**
 * Begins operations at a fixed rate, however long those before them take, as customers come. Each
 * is timed from when it should have begun, so that one that takes long is felt by those after it.
 * @returns milliseconds of each
 */
export async function atRate(
  { perSecond, count }: { perSecond: number; count: number },
  work: (index: number) => Promise<unknown>,
): Promise<number[]> {
  const began = performance.now()
  const times: number[] = []
  const one = async (index: number) => {
    const due = began + (index * 1000) / perSecond
    await sleep(due - performance.now())
    await work(index)
    times.push(performance.now() - due)
  }
  await Promise.all(Array.from({ length: count }, (_, index) => one(index)))
  return times
}
