/** As many as keep the database busy while the next documents are made. */
const atOnce = 4

/** Works through so many in batches, a few batches at once. */
export async function inBatches(
  count: number,
  size: number,
  work: (from: number, to: number) => Promise<void>,
): Promise<void> {
  let next = 0
  const worker = async () => {
    while (next < count) {
      const from = next
      next += size
      await work(from, Math.min(count, from + size))
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
}
