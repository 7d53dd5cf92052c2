/** Who is last in line for each name. */
const lines = new Map<string, Promise<void>>()

/**
 * Runs `work` after all that came before it with a name in common, in this server. Nothing relies
 * on it for being right: the guards in the database see to that, and other servers do not wait
 * here. It spares work that would meet another writer, and run again, from being begun too early.
 *
 * Places in all lines are taken in one step, so that no two can wait for each other.
 */
export async function inTurn<T>(names: readonly string[], work: () => Promise<T>): Promise<T> {
  const before = names.map((name) => lines.get(name))
  let leave = () => {}
  const left = new Promise<void>((done) => (leave = done))
  for (const name of names) lines.set(name, left)
  await Promise.all(before)
  try {
    return await work()
  } finally {
    leave()
    for (const name of names) if (lines.get(name) === left) lines.delete(name)
  }
}
