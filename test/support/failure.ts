/** What was refused or went wrong; undefined when all was well. */
export function failureOf(
  work: Promise<unknown>,
): Promise<(Error & { code?: string; details?: object }) | undefined> {
  return work.then(
    () => undefined,
    (error: Error & { code?: string; details?: object }) => error,
  )
}
